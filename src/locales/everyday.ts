/**
 * The pages' words in a body's own vocabulary: titles of desks, who directs, the members.
 *
 * Use      `messagesFor('nl', definition.words)`; without a kind, or with one that is not known,
 *          the formal words.
 * Shapes   the same object for the same language and kind, so that pages need not draw again.
 * Source   spec/process.md §2.3.
 */

import type { EverydayWords } from './bodies/body-kind.ts';
import { bodyKind } from './bodies/index.ts';
import { type Language, type Messages, messagesOf } from './index.ts';

const made = new Map<string, Messages>();

export function messagesFor(language: Language, words: string | undefined): Messages {
  const kind = bodyKind(words);
  if (kind === undefined) return messagesOf(language);
  const name = `${language}/${kind.id}`;
  const known = made.get(name) ?? inWordsOf(messagesOf(language), kind.words[language]);
  made.set(name, known);
  return known;
}

function inWordsOf(formal: Messages, everyday: EverydayWords): Messages {
  const { furniture, chair, enrol, candidate, silence, record, founding } = formal;
  const { everybody } = everyday;
  const names = { ...chair.acts.names, add: everyday.add, remove: everyday.remove };
  return {
    ...formal,
    furniture: {
      ...furniture,
      chair: everyday.chair,
      ways: { ...furniture.ways, chair: everyday.chairDesk },
    },
    chair: {
      ...chair,
      title: everyday.chairDesk,
      people: { ...chair.people, title: everyday.members },
      acts: { ...chair.acts, names },
    },
    enrol: { ...enrol, roster: { ...enrol.roster, sight: everybody } },
    candidate: { ...candidate, sight: everybody },
    silence: { ...silence, sight: { ...silence.sight, all: everybody } },
    record: { ...record, sight: { ...record.sight, all: everybody } },
    founding: { ...founding, members: everyday.members },
  };
}
