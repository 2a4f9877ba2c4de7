/**
 * The key ceremony: the trustees make the keys of all planned rounds and a reserve, in three
 * phases.
 *
 * Use      starts by itself when the selection opens; each phase ends when all are in or at its
 *          deadline. Who misses the first deadline is no trustee. A complaint that everybody can
 *          decide stops the attempt, and the next begins by itself without whoever is at fault;
 *          once the keys are certified it names that one, and the keys stand.
 * Shapes   n invited trustees in the roster's order, indices 1..n; t threshold; q closing quorum;
 *          f assumed corrupt; one key for each planned round plus the reserve.
 * Source   spec/protocol.md §§3, 11, 12.
 */

import { must } from '../../basics/bug.ts';
import type { Instant } from '../../basics/instant.ts';
import type { Asked, Verdict } from '../asked.ts';
import { commitDealing, confirmKeys, deal, reportFault, startCeremony } from './ceremony-acts.ts';
import { stateErasure } from './erasure.ts';
import type { Digest, MemberId } from '../ids.ts';
import type { Selection } from '../selection.ts';

export type CeremonyPhase = 'committing' | 'dealing' | 'confirming' | 'certified' | 'failed';

/**
 * R0 as logged: encryption key E, its proof of possession, the commitment to the dealing;
 * base64url.
 */
export type DealingCommitment = {
  readonly encryptionKey: string;
  readonly possession: string;
  readonly commitment: string;
};

export type Ceremony = {
  readonly attempt: number;
  /**
   * Session id, 32 bytes as hex: covers mode, origin, attempt, trustees with keys, t, q, f, keys.
   */
  readonly sid: string;
  readonly threshold: number;
  readonly closingQuorum: number;
  readonly assumedCorrupt: number;
  readonly keys: number;
  readonly phase: CeremonyPhase;
  /** End of the running phase. */
  readonly deadline: Instant;
  /** Invited, in roster order; the index of a trustee is its place here plus one. */
  readonly invited: readonly MemberId[];
  readonly commitments: { readonly [member: string]: DealingCommitment };
  /** R1 enclosures (bytes) by dealer. */
  readonly dealings: { readonly [member: string]: Uint8Array };
  /** Set when dealing ends: who dealt, and the hash every OK must cover. */
  readonly dealers: readonly MemberId[];
  readonly transcript: string | null;
  readonly confirmed: readonly MemberId[];
  /** Those of them whose device was replaced since: their shares are nobody knows where. */
  readonly lost: readonly MemberId[];
  readonly faults: readonly CeremonyFault[];
  /** By trustee the keys of which it has stated that its share is erased. */
  readonly erased: { readonly [member: string]: readonly number[] };
  /** Set when certified: for each key its public key Y and V_m by trustee; points, base64url. */
  readonly publicKeys: readonly StockKey[];
};

export type StockKey = {
  readonly publicKey: string;
  readonly shares: { readonly [member: string]: string };
};

export type CeremonyFault = {
  /** `useless-keys`: the dealings add up to no key at all, which no honest ceremony does. */
  readonly kind:
    | 'too-few-commitments'
    | 'too-few-dealings'
    | 'too-few-confirmations'
    | 'bad-share'
    | 'false-complaint'
    | 'too-few-left'
    | 'useless-keys';
  /** Who it names. `too-few-left`: those at fault before, without whom too few remain. */
  readonly members: readonly MemberId[];
  /** What proves a bad share, or that there is none: everybody can judge it again. */
  readonly complaint?: Complaint;
};

/** That the shares which `dealer` sealed for `member` do not fit. */
export type Complaint = {
  readonly dealer: MemberId;
  readonly member: MemberId;
  /** D of the two, with the proof that it is theirs; base64url (spec/crypto.md §7.9). */
  readonly joint: string;
  readonly proof: string;
};

export type CeremonyWish =
  | { readonly type: 'StartCeremony'; readonly reason: string }
  | ({ readonly type: 'CommitDealing'; readonly sid: string } & DealingCommitment)
  /**
   * Enclosure: salt, coefficients' commitments, proofs, encrypted shares (spec/protocol.md §3.3).
   */
  | { readonly type: 'Deal'; readonly sid: string; readonly enclosure: Digest }
  | { readonly type: 'ConfirmKeys'; readonly sid: string; readonly transcript: string }
  | ({ readonly type: 'ReportFault'; readonly sid: string } & Omit<Complaint, 'member'>)
  /** Once the keys are certified: another act, so that whoever reads acts can count attempts. */
  | ({ readonly type: 'ReportLateFault'; readonly sid: string } & Omit<Complaint, 'member'>)
  /** Indices of keys, rising. */
  | { readonly type: 'StateErasure'; readonly sid: string; readonly keys: readonly number[] };

export type CeremonyEvent =
  | {
      readonly type: 'CeremonyStarted';
      readonly attempt: number;
      readonly sid: string;
      readonly threshold: number;
      readonly closingQuorum: number;
      readonly assumedCorrupt: number;
      readonly keys: number;
      readonly invited: readonly MemberId[];
      readonly deadline: Instant;
    }
  | {
      readonly type: 'DealingCommitted';
      readonly member: MemberId;
      readonly commitment: DealingCommitment;
    }
  | { readonly type: 'DealingPhaseBegan'; readonly deadline: Instant }
  | { readonly type: 'SharesDealt'; readonly member: MemberId; readonly bytes: Uint8Array }
  | {
      readonly type: 'ConfirmingPhaseBegan';
      readonly dealers: readonly MemberId[];
      readonly transcript: string;
      readonly deadline: Instant;
    }
  | { readonly type: 'KeysConfirmed'; readonly member: MemberId }
  | { readonly type: 'KeysCertified'; readonly publicKeys: readonly StockKey[] }
  | { readonly type: 'CeremonyFailed'; readonly fault: CeremonyFault }
  /** Of keys that are certified: they stand. */
  | { readonly type: 'FaultProven'; readonly sid: string; readonly fault: CeremonyFault }
  | {
      readonly type: 'ErasureStated';
      readonly member: MemberId;
      readonly sid: string;
      readonly keys: readonly number[];
    };

export type CeremonyRefusal =
  | { readonly code: 'ceremony_running' }
  | { readonly code: 'ceremony_phase_over'; readonly phase: CeremonyPhase }
  | { readonly code: 'ceremony_other'; readonly sid: string }
  | { readonly code: 'not_a_trustee'; readonly member: MemberId }
  | { readonly code: 'done_already' }
  | { readonly code: 'own_dealing' }
  | { readonly code: 'key_unknown'; readonly keyIndex: number }
  | { readonly code: 'key_still_needed'; readonly keyIndex: number }
  | { readonly code: 'proof_wrong'; readonly proof: string }
  | { readonly code: 'dealing_malformed' }
  | { readonly code: 'dealing_differs_from_commitment' }
  | { readonly code: 'transcript_differs' };

const WISHES: { readonly [Type in CeremonyWish['type']]: true } = {
  StartCeremony: true,
  CommitDealing: true,
  Deal: true,
  ConfirmKeys: true,
  ReportFault: true,
  ReportLateFault: true,
  StateErasure: true,
};

export function isCeremonyAct(act: { readonly type: string }): act is CeremonyWish {
  return Object.hasOwn(WISHES, act.type);
}

export function decideCeremony(asked: Asked, act: CeremonyWish): Verdict {
  switch (act.type) {
    case 'StartCeremony':
      return startCeremony(asked);
    case 'CommitDealing':
      return commitDealing(asked, act);
    case 'Deal':
      return deal(asked, act);
    case 'ConfirmKeys':
      return confirmKeys(asked, act);
    case 'ReportFault':
    case 'ReportLateFault':
      return reportFault(asked, act);
    case 'StateErasure':
      return stateErasure(asked, act);
  }
}

export function evolveCeremony(selection: Selection, fact: CeremonyEvent): Selection {
  if (fact.type === 'CeremonyStarted') {
    return { ...selection, ceremonies: [...selection.ceremonies, begun(fact)] };
  }
  if (fact.type === 'ErasureStated') {
    const ceremonies = selection.ceremonies.map((one) => withErasure(one, fact));
    return { ...selection, ceremonies };
  }
  if (fact.type === 'FaultProven') {
    const ceremonies = selection.ceremonies.map((one) =>
      one.sid === fact.sid ? { ...one, faults: [...one.faults, fact.fault] } : one,
    );
    return { ...selection, ceremonies };
  }
  const before = selection.ceremonies.slice(0, -1);
  const last = must(selection.ceremonies.at(-1), 'a ceremony: its facts come after its start');
  return { ...selection, ceremonies: [...before, evolveLast(last, fact)] };
}

/** The last ceremony whose keys are certified: rounds take theirs from it. */
export function stockOf(selection: Pick<Selection, 'ceremonies'>): Ceremony | undefined {
  return selection.ceremonies.findLast(({ phase }) => phase === 'certified');
}

function begun(fact: Extract<CeremonyEvent, { type: 'CeremonyStarted' }>): Ceremony {
  const { type: _, ...frame } = fact;
  return {
    ...frame,
    phase: 'committing',
    commitments: {},
    dealings: {},
    dealers: [],
    transcript: null,
    confirmed: [],
    lost: [],
    erased: {},
    faults: [],
    publicKeys: [],
  };
}

type Stated = Extract<CeremonyEvent, { type: 'ErasureStated' }>;

function withErasure(ceremony: Ceremony, { sid, member, keys }: Stated): Ceremony {
  if (ceremony.sid !== sid) return ceremony;
  const all = [...(ceremony.erased[member] ?? []), ...keys];
  return { ...ceremony, erased: { ...ceremony.erased, [member]: all } };
}

function evolveLast(
  ceremony: Ceremony,
  fact: Exclude<CeremonyEvent, { type: 'CeremonyStarted' | 'ErasureStated' | 'FaultProven' }>,
): Ceremony {
  switch (fact.type) {
    case 'DealingCommitted': {
      const commitments = { ...ceremony.commitments, [fact.member]: fact.commitment };
      return { ...ceremony, commitments };
    }
    case 'DealingPhaseBegan':
      return { ...ceremony, phase: 'dealing', deadline: fact.deadline };
    case 'SharesDealt':
      return { ...ceremony, dealings: { ...ceremony.dealings, [fact.member]: fact.bytes } };
    case 'ConfirmingPhaseBegan': {
      const { dealers, transcript, deadline } = fact;
      return { ...ceremony, phase: 'confirming', dealers, transcript, deadline };
    }
    case 'KeysConfirmed':
      return { ...ceremony, confirmed: [...ceremony.confirmed, fact.member] };
    case 'KeysCertified':
      return { ...ceremony, phase: 'certified', publicKeys: fact.publicKeys };
    case 'CeremonyFailed':
      return { ...ceremony, phase: 'failed', faults: [...ceremony.faults, fact.fault] };
  }
}
