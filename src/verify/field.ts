/**
 * The checks of who went on: what the decision says follows from each count, and each later call.
 *
 * Use      after a replay that found nothing wrong: asked once more, by another road than the
 *          process took. A name goes on if fewer than so many are ahead of it.
 * Source   spec/verify.md §6, spec/choice.md §6.
 */

import { canonicalJson, readCanonical } from '../basics/canonical.ts';
import { isObject } from '../basics/shape.ts';
import { type Bundle, DECISION_PATH } from '../record/bundle.ts';
import { nextJson } from '../record/field-json.ts';
import { drawnOn, nthOf, type FieldEntry } from '../table/rounds/field.ts';
import type { CandidateId } from '../table/ids.ts';
import { ruleAt } from '../table/endings/rule-change.ts';
import type { Round } from '../table/rounds/rounds.ts';
import type { Choice } from '../table/rules/choice/choice.ts';
import type { NameCount } from '../table/rules/choice/step.ts';
import type { Selection } from '../table/selection.ts';
import { type Finding, found } from './findings.ts';

type StepEntry = Extract<FieldEntry, { readonly kind: 'step' }>;

export function fieldFindings(bundle: Bundle, selection: Selection): readonly Finding[] {
  const { field, rounds } = selection;
  const told = toldBy(bundle);
  return [
    ...field.flatMap((entry, place) =>
      entry.kind === 'step' ? [followsFinding(selection, { entry, place, told })] : [],
    ),
    ...rounds.flatMap((round) => calledFinding(selection, round)),
  ];
}

type Followed = {
  readonly entry: StepEntry;
  /** Its place in the field's history. */
  readonly place: number;
  readonly told: (round: string) => string | undefined;
};

function followsFinding(selection: Selection, { entry, place, told }: Followed): Finding {
  const { step } = entry;
  const details = { round: step.round, follows: step.follows, names: step.next.join(' ') };
  const { choose } = ruleAt(selection, entry.at);
  const same = told(step.round) === canonicalJson(nextJson(selection, step.round)['next'] ?? null);
  const nth = nthOf({ field: selection.field.slice(0, place) });
  const walked = walkedAgain(selection, entry, { choose, nth });
  const follows = step.follows === 'consulted' || walked?.join() === step.next.join();
  // What talks came to stands in no count, and so not in the decision's rounds.
  return found(follows && (same || step.follows === 'consulted'), 'field_follows', details);
}

/** What the decision in the bundle says of each round; the bytes are compared elsewhere. */
function toldBy({ files }: Bundle): (round: string) => string | undefined {
  const bytes = files.get(DECISION_PATH);
  const read = bytes && readCanonical(bytes);
  const decision = isObject(read) ? read : {};
  const rounds = Array.isArray(decision['rounds']) ? decision['rounds'] : [];
  return (id) => {
    const round = rounds.find((one) => isObject(one) && one['id'] === id);
    const next = isObject(round) ? round['next'] : undefined;
    return next === undefined ? undefined : canonicalJson(next);
  };
}

type Course = { readonly choose: Choice; readonly nth: number };

/** The names that go on, from the published counts alone. */
function walkedAgain(
  selection: Selection,
  { step }: StepEntry,
  { choose, nth }: Course,
): readonly CandidateId[] | undefined {
  const round = selection.rounds.find(({ plan, result }) => plan.id === step.round && result);
  if (choose === 'single' || !round?.result) return undefined;
  const rule = ruleAt(selection, round.result.at);
  const counts = drawnOn(rule, step.round, round.result)?.counts ?? [];
  if ('resistance' in choose) return leastResisted(counts, choose.zero);
  const met = 'eliminate' in choose ? [] : counts.filter(({ passes }) => passes === true);
  const among = met.length > 0 ? met : counts;
  const keep = met.length > 0 ? 1 : keptBy(choose, nth, counts.length);
  const groups = 'eliminate' in choose ? (choose.eliminate[nth - 1]?.breadth ?? null) : null;
  const spread = ({ byGroup }: NameCount): number =>
    groups === null ? 0 : groups.groups.filter((one) => (byGroup[one] ?? 0) >= groups.least).length;
  const isAhead = (one: NameCount, other: NameCount): boolean => {
    if (one.for !== other.for) return one.for > other.for;
    if (one.against !== other.against) return one.against < other.against;
    return spread(one) > spread(other);
  };
  return among
    .filter((own) => among.filter((other) => isAhead(other, own)).length < keep)
    .map(({ candidate }) => candidate);
}

/** Who is resisted less than the zero option, and more than nobody who is. */
function leastResisted(
  counts: readonly NameCount[],
  zero: CandidateId | null,
): readonly CandidateId[] {
  const sums = counts.map(({ candidate, resistance }) => ({ candidate, sum: resistance ?? 0 }));
  const nothing = sums.find(({ candidate }) => candidate === zero)?.sum ?? Infinity;
  const least = Math.min(...sums.map(({ sum }) => sum));
  return sums.filter(({ sum }) => sum < nothing && sum === least).map(({ candidate }) => candidate);
}

/** So many go on where nobody meets the rule. */
function keptBy(choose: Exclude<Choice, 'single'>, nth: number, names: number): number {
  if ('eliminate' in choose) return choose.eliminate[nth - 1]?.keep ?? names;
  if (!('exhaustive' in choose)) return names;
  const { drop, max, runoff } = choose.exhaustive;
  if (nth > max) return names;
  if (nth === max) return runoff === null ? names : Math.max(2, runoff.keep);
  return drop === 'none' ? names : Math.max(2, names - 1);
}

/** A round called after a count or a decision has no name that was not to go on. */
function calledFinding({ field }: Selection, { plan, openedAt }: Round): readonly Finding[] {
  const called = openedAt ?? plan.opens;
  const last = field.findLast(
    (entry) => entry.at <= called && !(entry.kind === 'step' && entry.step.round === plan.id),
  );
  if (last === undefined || last.kind === 'afresh') return [];
  const by = last.kind === 'step' ? 'count' : 'chair';
  const names = last.kind === 'step' ? last.step.next : last.names;
  const within = plan.candidates.every((id) => names.includes(id));
  return [found(within, 'field_called', { round: plan.id, by, names: plan.candidates.join(' ') })];
}
