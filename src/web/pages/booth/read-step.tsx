/**
 * Step one of the booth: what is asked, what will be known and by whom, what nobody will ever know.
 */

import type { RoundPlan } from '../../../table/definition/definition.ts';
import type { Round } from '../../../table/rounds/rounds.ts';
import { singledOutBy } from '../../../table/rounds/differencing.ts';
import { toldByWeights } from '../../../table/foresight/weights-told.ts';
import { publishedSets } from '../../../table/soundings/floors.ts';
import { totalUnits } from '../../../table/soundings/weighing.ts';
import { definitionInForce, ruleInForce } from '../../../table/endings/rule-change.ts';
import { askedBy } from '../../../table/soundings/one-bit.ts';
import { isTested } from '../../../table/soundings/index.ts';
import { Reading } from '../../furniture/booth-steps.tsx';
import { Unprotected } from '../../furniture/unprotected.tsx';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';
import { memberOf } from '../../../table/ids.ts';
import { useQuestion } from './answer-step.tsx';

export function ReadStep({ round, onGo }: { readonly round: Round; readonly onGo: () => void }) {
  const { booth: words, resistance, weights } = useWords();
  const question = useQuestion(round.plan);
  const { body } = useView().selection.definition;
  const published = usePublished(round.plan);
  const bound = useIsBound(round.plan);
  const apart = useSingledOut(round);
  const weighed = useWeighed(round);
  const known = [
    ...published,
    ...weighed,
    ...apart,
    words.tookPart,
    ...(body.acceptsSmallCounts ? [words.small] : []),
  ];
  const { neverText } =
    round.plan.kind === 'resistance-poll' ? resistance : round.plan.weighed ? weights : words;
  const never = [
    ...(bound ? [words.neverBound] : isTested(round.plan) ? [words.neverMany] : []),
    neverText,
    words.unprotected,
  ];
  return (
    <Reading
      words={words}
      closes={round.plan.closes}
      sides={[
        { sees: 'part', title: words.known, lines: known },
        { sees: 'not', title: words.never, lines: never },
      ]}
      onGo={onGo}
    >
      <p className="read">{question.title}</p>
      {question.hint && <p>{question.hint}</p>}
      <Unprotected />
    </Reading>
  );
}

/** What becomes known of the answers, and what silence means in this kind of sounding. */
function usePublished(plan: RoundPlan): readonly string[] {
  const bound = useIsBound(plan);
  const { booth: words, choice, resistance, weights } = useWords();
  const names = useNames();
  const apart = (say: (groups: string) => string): readonly string[] =>
    plan.reveal === 'classes' ? [say(plan.classes.map(names.group).join(', '))] : [];
  if (plan.kind === 'resistance-poll') {
    const { known, classes, alone, silent } = resistance;
    return [known, ...apart(classes), alone, silent];
  }
  if (plan.weighed) return [weights.known, ...apart(weights.classes)];
  if (plan.names) return [choice.known, ...apart(words.classes)];
  if (!isTested(plan)) return [words.counts, ...apart(words.classes)];
  if (bound) return [words.boundBit];
  const veto = plan.kind === 'veto-check';
  const bit = veto ? words.bit : words.pollBit;
  return [bit, ...apart(words.bits), words.allAgree, ...(veto ? [words.silent] : [])];
}

/** Held against a number in secret: what the rule makes of it is all that becomes known. */
function useIsBound({ kind, reveal }: RoundPlan): boolean {
  const rule = ruleInForce(useView().selection);
  return kind === 'straw-poll' && reveal === 'passes' && askedBy(rule) === undefined;
}

/** What one's own answer counts, and what the sums would tell of it. */
function useWeighed({ plan, entitled, units }: Round): readonly string[] {
  const { selection, seat } = useView();
  const member = seat === null ? undefined : memberOf(seat);
  const words = useWords().weights;
  const names = useNames();
  if (!plan.weighed || units === undefined) return [];
  const sets = publishedSets(definitionInForce(selection), plan, entitled);
  const { worked, chances, over } = toldByWeights(selection.definition, sets, units);
  const own = member === undefined ? undefined : chances.get(member);
  const total = totalUnits(entitled, units);
  return [
    ...(member === undefined ? [] : [words.yours(units[member] ?? 0, total, plan.weighed.by)]),
    ...(worked ? (own === undefined ? [] : [words.told(own)]) : [words.unworked]),
    words.fewer,
    ...(over.length > 0 ? [words.over(over.map(names.member).join(', '))] : []),
  ];
}

/** Whose answers the results would give away together with those of an earlier round. */
function useSingledOut({ plan, entitled }: Round): readonly string[] {
  const words = useWords().booth;
  const names = useNames();
  const found = singledOutBy(useView().selection, { plan, members: entitled }, 'heard');
  if (!found) return [];
  return [
    words.singledOut(
      found.rounds.map(names.round).join(', '),
      found.members.map(names.member).join(', '),
    ),
  ];
}
