/**
 * Bundles of a key ceremony in which North dealt badly to West: complaints in time and late, right
 * and wrong, and a seat whose device was lost.
 *
 * Use      table-vectors.ts; the same edits as in bundle-vectors.ts, on two more bases.
 * Shapes   `dealt.zip`: dealt by all, and South has a new device since. `late.zip`: certified, and
 *          West has not been heard. A complaint that is judged is lawful whomever it names.
 * Source   spec/protocol.md §11; spec/crypto.md §7.9.
 */

import { must } from '../../src/basics/bug.ts';
import { toBase64url } from '../../src/basics/bytes.ts';
import { complain } from '../../src/crypto/complaint.ts';
import { seeded } from '../../src/crypto/seeded.ts';
import { stockOf } from '../../src/device/journal.ts';
import { boardOf, indexOf, termsOf } from '../../src/table/ceremony/ceremony-keys.ts';
import type { MemberId, SeatId } from '../../src/table/ids.ts';
import type { Act } from '../../src/table/selection.ts';
import {
  ABOUT,
  type Cases,
  type Edit,
  type Forgeries,
  forged,
  refusedCases,
} from './bundle-vectors.ts';
import type { Kept } from './vector-table.ts';

const LAWFUL = 'entry_lawful';
const NONE = 'f'.repeat(64);
type Complaining = Extract<Act, { readonly type: 'ReportFault' | 'ReportLateFault' }>;

export function faultCases(dealt: Kept, late: Kept): Cases {
  return {
    ...refusedCases('dealt.zip', dealt, dealtForgeries(dealt)),
    ...refusedCases('late.zip', late, lateForgeries(late)),
    'holds-dealt': holding('dealt.zip', []),
    'holds-a-complaint': holding('dealt.zip', edits(dealt, 'ReportFault', 'north')),
    'holds-a-false-complaint': holding('dealt.zip', edits(dealt, 'ReportFault', 'east')),
    'holds-certified': holding('late.zip', []),
    'holds-a-late-complaint': holding('late.zip', edits(late, 'ReportLateFault', 'north')),
    'holds-a-false-late-complaint': holding('late.zip', edits(late, 'ReportLateFault', 'east')),
  };
}

function holding(base: string, given: readonly Edit[]) {
  return { about: ABOUT, expected: 'holds', base, edits: given, failing: [] };
}

/** West complains, of North rightly and of East wrongly. */
function edits(kept: Kept, type: Complaining['type'], dealer: string): readonly Edit[] {
  return forged(kept, { actor: 'member:west', act: complaint(kept, 'west', { type, dealer }) });
}

/** South's new device holds no share, and its lost one is nobody any more. */
function dealtForgeries(kept: Kept): Forgeries {
  const { sid, transcript } = ceremonyOf(kept);
  const confirm: Act = { type: 'ConfirmKeys', sid, transcript: must(transcript, 'a transcript') };
  const south = 'member:south';
  const type = 'ReportFault';
  const ofNorth = complaint(kept, 'west', { type, dealer: 'north' });
  return {
    'a-lost-seat-confirms': [{ actor: south, act: confirm }, LAWFUL, 'not_a_trustee'],
    'a-lost-seat-complains': [{ actor: south, act: ofNorth }, LAWFUL, 'not_a_trustee'],
    'a-lost-device-confirms': [
      { actor: south, seed: kept.lostSeed(south), act: confirm },
      'entry_signed',
    ],
    'a-confirmation-of-other-shares': [
      { actor: 'member:east', act: { ...confirm, transcript: NONE } },
      LAWFUL,
      'transcript_differs',
    ],
    'a-complaint-of-another': [{ actor: 'member:east', act: ofNorth }, LAWFUL, 'proof_wrong'],
    'a-complaint-late-too-soon': [
      { actor: 'member:west', act: { ...ofNorth, type: 'ReportLateFault' } },
      LAWFUL,
      'ceremony_phase_over',
    ],
  };
}

function lateForgeries(kept: Kept): Forgeries {
  const type = 'ReportLateFault';
  const ofNorth = complaint(kept, 'west', { type, dealer: 'north' });
  const west = (parts: Partial<Complaining>) =>
    ({ actor: 'member:west', act: { ...ofNorth, ...parts } as Act }) as const;
  const dealer = (name: string) => west({ dealer: name as MemberId });
  return {
    'a-late-complaint-after-confirming': [
      { actor: 'member:east', act: ofNorth },
      LAWFUL,
      'done_already',
    ],
    'a-late-complaint-of-oneself': [dealer('west'), LAWFUL, 'own_dealing'],
    'a-late-complaint-of-a-stranger': [dealer('zoe'), LAWFUL, 'not_a_trustee'],
    'a-late-complaint-with-another-dealer': [dealer('south'), LAWFUL, 'proof_wrong'],
    'a-late-complaint-of-another-ceremony': [west({ sid: NONE }), LAWFUL, 'ceremony_other'],
    'a-complaint-in-time-too-late': [west({ type: 'ReportFault' }), LAWFUL, 'ceremony_phase_over'],
  };
}

function ceremonyOf({ selection }: Kept) {
  return must(selection.ceremonies.at(-1), 'a ceremony');
}

/** What `who` would say of the shares that `dealer` sealed for it, whether they fit or not. */
function complaint(
  kept: Kept,
  who: string,
  { type, dealer }: { readonly type: Complaining['type']; readonly dealer: string },
): Complaining {
  const ceremony = ceremonyOf(kept);
  const { sid } = ceremony;
  const journal = kept.journalOf(`member:${who}` as SeatId);
  const seed = must(stockOf(journal, sid)?.seed, 'the seed of a dealing');
  const own = { index: indexOf(ceremony, who as MemberId), seed };
  const about = { board: boardOf(ceremony), dealer: indexOf(ceremony, dealer as MemberId) };
  const terms = termsOf(kept.selection.mode, ceremony);
  const { joint, proof } = complain(terms, own, about, seeded(`vectors/${type}/${who}/${dealer}`));
  const opened = { joint: toBase64url(joint), proof: toBase64url(proof) };
  return { type, sid, dealer: dealer as MemberId, ...opened };
}
