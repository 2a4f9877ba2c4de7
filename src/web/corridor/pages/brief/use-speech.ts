/**
 * What the brief's sentences are made of: names, dates, words of probability, texts cut to size.
 */

import { type Confidence, type Step } from '../../../../corridor/kinds/assessment.ts';
import type { SubjectId } from '../../../../corridor/fields.ts';
import { type YardstickId, YARDSTICKS, rungOf } from '../../../../corridor/yardstick.ts';
import { type Dates, useDates } from '../../furniture/dated.tsx';
import { useMemberName } from '../../furniture/member-name.tsx';
import { useSubjectName } from '../../furniture/subject-name.tsx';
import { useCorridorWords, useSaid } from '../../words.ts';
import { useList } from '../../furniture/use-list.ts';
import { type Run, shortened } from './brief-document.ts';

type Text = { readonly en?: string; readonly nl?: string; readonly fr?: string };
export type Speech = {
  readonly words: ReturnType<typeof useCorridorWords>;
  readonly dates: Dates;
  readonly member: (id: string) => string;
  readonly subject: (subject: SubjectId) => string;
  readonly list: (items: readonly string[]) => string;
  readonly text: (text: Text) => Run;
  readonly likely: (step: Step, confidence: Confidence) => string;
  /** Every word of the yardstick with its range. */
  readonly rungs: string;
  readonly yardstick: YardstickId;
};

export function useSpeech(yardstick: YardstickId): Speech {
  const words = useCorridorWords();
  const dates = useDates();
  const member = useMemberName();
  const subjectName = useSubjectName();
  const list = useList();
  const say = useSaid();
  const wordOf = (rung: { readonly id: string; readonly from: number; readonly to: number }) => {
    const rungs: { readonly [id: string]: string } = words.yardstick[yardstick];
    return `${rungs[rung.id] ?? rung.id} (${words.yardstick.range(rung.from, rung.to)})`;
  };
  return {
    ...{ words, dates, member, list, yardstick },
    subject: (subject) => shortened(subjectName(subject).text, 60),
    text: (text) => {
      const said = say(text);
      return { text: shortened(said.text), lang: said.lang };
    },
    likely: (step, confidence) => wordOf(rungOf(yardstick, step, confidence)),
    rungs: YARDSTICKS[yardstick].map(wordOf).join(', '),
  };
}
