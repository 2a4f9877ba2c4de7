/**
 * How the selection in the form reads in plain words, live: the rule, and who together could do
 * what.
 */

import { instantOf } from '../../../basics/instant.ts';
import { sayRule } from '../../../locales/say-rule.ts';
import { parseDefinition } from '../../../table/definition-parser.ts';
import { plainReading } from '../../../table/rules/index.ts';
import { useWords } from '../../language.tsx';
import { type Draft, definitionOf, linesOf, trusteesFor } from './draft.ts';

const SAMPLE = ['Aa', 'Bb', 'Cc'].join('\n');

export function Reading({ draft }: { readonly draft: Draft }) {
  const words = useWords();
  const { founding } = words;
  const n = linesOf(draft.members).length;
  const { threshold, closingQuorum, assumedCorrupt } = trusteesFor(n);
  return (
    <aside className="sec">
      <h2>{founding.reading}</h2>
      <ul className="column">
        {sentencesOf(draft, words.rules).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {n >= 3 && <li>{founding.trustees(n, threshold, closingQuorum)}</li>}
        {n >= 3 && <li>{words.enrol.roster.served}</li>}
        {n >= 3 && (
          <li>{assumedCorrupt === 0 ? founding.assumedNone : founding.assumed(assumedCorrupt)}</li>
        )}
      </ul>
    </aside>
  );
}

/** The rule does not depend on what is still missing elsewhere in the form. */
function sentencesOf(draft: Draft, words: Parameters<typeof sayRule>[0]): readonly string[] {
  const complete = { ...draft, title: 'aa', body: 'aa', post: 'aa', members: SAMPLE };
  const named = { ...complete, candidates: SAMPLE };
  const read = parseDefinition(definitionOf(named, instantOf(0)));
  if (!read.ok) return [];
  const names = { member: String, group: String };
  return sayRule(words, plainReading(read.value.rule), names);
}
