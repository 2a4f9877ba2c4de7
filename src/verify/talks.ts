/**
 * The checks of confessionals: signed by all who heard, sponsors told first, counts held against a
 * sealed tally.
 *
 * Use      a difference between what was told in confidence and what was sealed later is reported
 *          and does not fail: people may change their minds. A commitment that was never opened,
 *          although the tally stands, does.
 * Source   spec/verify.md §6.
 */

import type { Confessional } from '../table/confessional/confessional.ts';
import { comparisonOf, smallestOpened } from '../table/confessional/confessional-check.ts';
import { sponsorsOf } from '../table/confessional/confessional-lookup.ts';
import { roundOf } from '../table/rounds/round-lookup.ts';
import { dayOf } from '../table/seats/sitting.ts';
import type { Selection } from '../table/selection.ts';
import { type Checks, type Finding, found, passed } from './findings.ts';

export function talksFindings(selection: Selection): readonly Finding[] {
  return selection.confessionals.flatMap((one) => [
    reportFinding(one),
    ...disclosureFindings(selection, one),
    ...checkFindings(selection, one),
  ]);
}

function reportFinding({
  plan,
  stage,
  why,
  report,
  facilitators,
  entitled,
}: Confessional): Finding {
  const round = plan.id;
  if (report === null) return passed('talks_without_report', { round, stage, why: why ?? 'none' });
  const { heard, cosigners } = report;
  // The chair signed the entry itself; the others signed its words.
  const [signed, needed] = [cosigners.length + 1, facilitators.length];
  const all = facilitators.every((seat) => seat === 'officer:chair' || cosigners.includes(seat));
  const details = { round, heard, entitled: entitled.length, signed, needed };
  return found(all && heard <= entitled.length, 'talks_reported', details);
}

function disclosureFindings(selection: Selection, one: Confessional): readonly Finding[] {
  const { report, told, plan } = one;
  const first = selection.definition.facilitation.disclosure === 'sponsors-first';
  if (report === null || !first) return [];
  const needed = sponsorsOf(selection, one, dayOf(report.at)).length;
  const early = told.filter(({ at }) => at <= report.at).length;
  const details = { round: plan.id, told: early, needed };
  return [found(early === told.length && early >= needed, 'talks_disclosed', details)];
}

function checkFindings(selection: Selection, one: Confessional): readonly Finding[] {
  const poll = one.plan.checkedBy ?? null;
  if (poll === null || one.report === null) return [];
  const details = { round: one.plan.id, poll };
  const differs = comparisonOf(selection, one).reduce(
    (most, row) => Math.max(most, row.differs),
    0,
  );
  const state = stateOf(selection, one, differs);
  return [found(state !== 'withheld', 'talks_checked', { ...details, state, differs })];
}

function stateOf(
  selection: Selection,
  { aggregate, plan, report }: Confessional,
  differs: number,
): Checks['talks_checked']['state'] {
  if (aggregate !== null) return differs === 0 ? 'agrees' : 'differs';
  if (smallestOpened(selection, plan, report?.heard ?? 0) !== undefined) return 'too_small';
  const counted = roundOf(selection, plan.checkedBy ?? '')?.stage === 'counted';
  return counted && selection.stage === 'concluded' ? 'withheld' : 'waits';
}
