/**
 * Candidacies as dated, sourced facts; what a page calls official, informal, named or withdrawn is derived.
 *
 * Use      `standing(facts)` gives the word a page shows.
 * Source   FORMATS (candidacy facts); spec/process.md §3.
 */

import type { Text } from './definition.ts';
import type { CandidateId, MemberId } from './ids.ts';

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
export type CandidacyWish = {
  readonly type: 'RecordCandidacyFact';
  readonly candidate: CandidateId;
  /** Only for a name not yet known. */
  readonly name?: string;
  readonly country?: string;
  readonly fact: CandidacyFact;
  readonly reason: string;
};

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
  | { readonly code: 'candidate_in_open_round'; readonly candidate: CandidateId };

export type Sponsorship = { readonly member: MemberId; readonly since: string };
