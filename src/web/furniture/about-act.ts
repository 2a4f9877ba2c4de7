/**
 * What an entry of the register is about, as a person knows it: a round by its number, a name, a
 * member, a seat, or which time it was that had come.
 *
 * Use      `const aboutAct = useAboutAct()`, and `useByWhom()` beside it; the desk's register and
 *          the record page.
 */

import { useWords } from '../language.tsx';
import { OF_SUBJECT, type RegisterLine } from '../worker/messages.ts';
import { useNames } from './names.ts';

const OF_NAMES: readonly RegisterLine['act'][] = [
  'OpenSilence',
  'RecordCandidacyFact',
  'WithdrawName',
];
const OF_MEMBERS: readonly RegisterLine['act'][] = [
  'AddMember',
  'RemoveMember',
  'ReportFault',
  'ReportLateFault',
];

export function useAboutAct(): (line: Pick<RegisterLine, 'act' | 'about'>) => string {
  const names = useNames();
  const { chair, furniture, outcomes } = useWords();
  const { deadlines } = chair.figures;
  return ({ act, about }) => {
    if (about === null) return '';
    if (act === 'TimeCame') {
      const [what = '', of = ''] = about.split(' ');
      if (!isOne(deadlines, what)) return about;
      const round = names.round(of);
      return round === of ? deadlines[what] : `${deadlines[what]}${furniture.colon}${round}`;
    }
    if (act === 'Conclude') return isOne(outcomes.kinds, about) ? outcomes.kinds[about] : about;
    if (about.startsWith(OF_SUBJECT)) {
      const kind = about.slice(OF_SUBJECT.length);
      const { subjects } = chair.fields;
      return isOne(subjects, kind) ? subjects[kind] : kind;
    }
    if (OF_NAMES.includes(act)) return names.candidate(about);
    if (OF_MEMBERS.includes(act)) return names.member(about);
    return about.includes(':') ? names.actor(about) : names.round(about);
  };
}

/** Who did it. That somebody has seen a text is told as a number: the page names nobody for it. */
export function useByWhom(): (line: Pick<RegisterLine, 'act' | 'actor'>) => string {
  const names = useNames();
  const { furniture } = useWords();
  return ({ act, actor }) => (act === 'ConfirmSeen' ? furniture.aMember : names.actor(actor));
}

function isOne<Words extends object>(words: Words, what: string): what is keyof Words & string {
  return Object.hasOwn(words, what);
}
