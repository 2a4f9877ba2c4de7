/**
 * Candidacies as dated, sourced facts; what a page calls official, informal, named or withdrawn is
 * derived.
 *
 * Use      `standing(facts, day)` gives the word a page shows on that day; `isRunning` whether the
 *          name may stand in a round.
 * Shapes   facts count from the first day their date can mean, in order of date; of one date in the
 *          order given. A later willingness or backing brings a withdrawn name back.
 * Source   spec/process.md §3.
 */

import { never } from '../../basics/bug.ts';
import type { Text } from '../definition/definition.ts';
import type { CandidateId, MemberId } from '../ids.ts';

export type CandidacyFactKind =
  | 'willing'
  | 'not-willing'
  | 'named'
  | 'backing-asked'
  | 'put-forward'
  | 'backing-withdrawn'
  | 'campaign'
  | 'no-campaign'
  | 'held-official'
  | 'withdrawn'
  | 'excluded'
  | 'appointed';

export type CandidacyFact = {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: as precise as it is known. */
  readonly date: string;
  readonly kind: CandidacyFactKind;
  /** Member id, or free words ("diplomats", "allied sources") where no member said it. */
  readonly by?: string;
  readonly condition?: Text;
  readonly note?: Text;
  readonly source: string | null;
  readonly confidence?: string;
};

export type Standing = 'official' | 'informal' | 'named' | 'withdrawn';

export type Candidacy = {
  readonly id: CandidateId;
  readonly name: string;
  readonly country: string | null;
  readonly facts: readonly CandidacyFact[];
};

/** `RecordCandidacyFact`: an officer's recorded decision; it also brings in a new name. */
export type RecordWish = {
  readonly type: 'RecordCandidacyFact';
  readonly candidate: CandidateId;
  /** Only for a name not yet known. */
  readonly name?: string;
  readonly country?: string;
  readonly fact: CandidacyFact;
  readonly reason: string;
};

/** `WithdrawName`: by the member that put the name forward, and by nobody else. */
export type WithdrawNameWish = {
  readonly type: 'WithdrawName';
  readonly candidate: CandidateId;
  readonly reason: string;
};

export type CandidacyWish = RecordWish | WithdrawNameWish;

export type CandidacyEvent = {
  readonly type: 'CandidacyFactRecorded';
  readonly candidate: CandidateId;
  readonly name: string;
  readonly country: string | null;
  readonly fact: CandidacyFact;
};

export type CandidacyRefusal =
  | { readonly code: 'candidate_unknown'; readonly candidate: CandidateId }
  | { readonly code: 'candidate_known_already'; readonly candidate: CandidateId }
  | { readonly code: 'candidate_in_open_round'; readonly candidate: CandidateId }
  | { readonly code: 'not_the_sponsor'; readonly candidate: CandidateId };

/** What holds on `day` (`YYYY-MM-DD`): the last word on each of the four questions. */
type Life = {
  readonly willing: boolean;
  readonly backers: readonly string[];
  readonly held: boolean;
  readonly out: boolean;
};

export function standing(facts: readonly CandidacyFact[], day: string): Standing {
  const { willing, backers, held, out } = lifeOn(facts, day);
  if (out) return 'withdrawn';
  if (held || backers.length > 0) return 'official';
  return willing ? 'informal' : 'named';
}

/** Not withdrawn, excluded or unwilling on `day`. */
export function isRunning(facts: readonly CandidacyFact[], day: string): boolean {
  return standing(facts, day) !== 'withdrawn';
}

/** Members whose backing stands: they put the name forward and have not taken that back. */
export function sponsorsOf(facts: readonly CandidacyFact[], day: string): readonly string[] {
  return factsUntil(facts, day).reduce<readonly string[]>(backersAfter, []);
}

/** Whether this member is among those who put the name forward. */
export function isSponsor(candidacy: Candidacy, member: MemberId, day: string): boolean {
  return sponsorsOf(candidacy.facts, day).includes(member);
}

/** Facts known on `day`, oldest first. */
export function factsUntil(facts: readonly CandidacyFact[], day: string): readonly CandidacyFact[] {
  return facts
    .filter(({ date }) => date <= day)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Who puts the name forward on `day` and has not withdrawn that, each once, the first first. */
export function sponsorsOn(facts: readonly CandidacyFact[], day: string): readonly string[] {
  return factsUntil(facts, day).reduce<readonly string[]>((sponsors, { kind, by }) => {
    if (kind === 'put-forward' && by !== undefined) {
      return sponsors.includes(by) ? sponsors : [...sponsors, by];
    }
    if (kind !== 'backing-withdrawn') return sponsors;
    return by === undefined ? [] : sponsors.filter((sponsor) => sponsor !== by);
  }, []);
}

function lifeOn(facts: readonly CandidacyFact[], day: string): Life {
  const start: Life = { willing: false, backers: [], held: false, out: false };
  return factsUntil(facts, day).reduce(afterFact, start);
}

function afterFact(before: Life, fact: CandidacyFact): Life {
  const { kind } = fact;
  const life = { ...before, backers: backersAfter(before.backers, fact) };
  switch (kind) {
    case 'willing':
      return { ...life, willing: true, out: false };
    case 'put-forward':
      return { ...life, out: false };
    case 'held-official':
      return { ...life, held: true };
    case 'appointed':
      return { ...life, held: true, out: false };
    case 'backing-withdrawn':
      return { ...life, held: life.held && life.backers.length > 0 };
    case 'not-willing':
    case 'withdrawn':
    case 'excluded':
      return { willing: false, backers: [], held: false, out: true };
    case 'named':
    case 'backing-asked':
    case 'campaign':
    case 'no-campaign':
      return life;
  }
  return never(kind);
}

/** Whoever takes back a backing that nobody is known to have given takes back all of it. */
function backersAfter(
  backers: readonly string[],
  { kind, by = '' }: CandidacyFact,
): readonly string[] {
  if (kind === 'put-forward') return [...backers.filter((one) => one !== by), by];
  if (kind === 'withdrawn' || kind === 'excluded' || kind === 'not-willing') return [];
  if (kind !== 'backing-withdrawn') return backers;
  return backers.includes(by) ? backers.filter((one) => one !== by) : [];
}
