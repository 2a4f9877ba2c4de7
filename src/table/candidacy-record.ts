/**
 * Recording a fact about a candidacy, and bringing in a new name.
 *
 * Use      the chair's act, with a reason and, where there is one, the source of the fact.
 * Errors   a candidate in a running round or under silence cannot leave in the middle of it.
 * Source   spec/process.md §3.
 */

import { type Asked, type Verdict, agreed, refused } from './asked.ts';
import {
  type Candidacy,
  type CandidacyEvent,
  type CandidacyFact,
  type CandidacyWish,
  isRunning,
} from './candidacy.ts';
import { soundingUnderWay } from './confessional-lookup.ts';
import type { Refusal, Selection } from './selection.ts';
import { runningSilence } from './silence-lookup.ts';
import { dayOf } from './sitting.ts';

export function recordFact(asked: Asked, act: CandidacyWish): Verdict {
  const { selection } = asked;
  const { candidate, fact } = act;
  const known = selection.candidacies.find(({ id }) => id === candidate);
  if (known !== undefined && act.name !== undefined) {
    return refused({ code: 'candidate_known_already', candidate });
  }
  const name = known?.name ?? act.name;
  if (name === undefined) return refused({ code: 'candidate_unknown', candidate });
  const refusal = known === undefined ? undefined : cannotLeave(asked, known, fact);
  if (refusal !== undefined) return refused(refusal);
  const country = known?.country ?? act.country ?? null;
  return agreed({ type: 'CandidacyFactRecorded', candidate, name, country, fact });
}

export function evolveCandidacy(selection: Selection, event: CandidacyEvent): Selection {
  const { candidate: id, name, country, fact } = event;
  const known = selection.candidacies.some((candidacy) => candidacy.id === id);
  const candidacies = known
    ? selection.candidacies.map((candidacy) => withFact(candidacy, event))
    : [...selection.candidacies, { id, name, country, facts: [fact] }];
  return { ...selection, candidacies };
}

function withFact(candidacy: Candidacy, event: CandidacyEvent): Candidacy {
  if (candidacy.id !== event.candidate) return candidacy;
  return { ...candidacy, facts: [...candidacy.facts, event.fact] };
}

function cannotLeave(
  { selection, at }: Asked,
  { id, facts }: Candidacy,
  fact: CandidacyFact,
): Refusal | undefined {
  if (isRunning([...facts, fact], dayOf(at))) return undefined;
  if (soundingUnderWay(selection)?.candidates.includes(id))
    return { code: 'candidate_in_open_round', candidate: id };
  return runningSilence(selection)?.candidate === id ? { code: 'silence_running' } : undefined;
}
