/**
 * From what was heard to what is published: the draft, the other facilitators' signatures, the
 * commitment.
 *
 * Use      the chair's device makes a draft of its own fold; another's signs only what its own
 *          fold says too; the chair publishes once all have signed the same draft.
 * Errors   `heard_differs`, `aggregate_differs`, `draft_unknown`, `cosignature_missing`: nobody's
 *          device signs a number that it cannot see for itself.
 * Secrets  the salt of the commitment, until the counts are opened.
 * Source   spec/confessional.md §5.
 */

import { toBase64url } from '../basics/bytes.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { Random } from '../crypto/group.ts';
import type {
  AggregateCounts,
  Confessional,
  Cosignature,
} from '../table/confessional/confessional.ts';
import { aggregateDigest, communiqueText } from '../table/confessional/confessional-texts.ts';
import type { Text } from '../table/definition/definition.ts';
import type { SeatId } from '../table/ids.ts';
import type { Selection } from '../table/selection.ts';
import type { Declined } from './board.ts';
import { type Hearing, lettersOf } from './hearing.ts';
import type { Draft, TalksContent } from './letter-kinds/talks.ts';
import type { Signer } from './keys.ts';
import type { OpenedLetter } from './mailbox.ts';

const SALT_BYTES = 32;
const ID_BYTES = 12;

type Place = Pick<Selection, 'mode' | 'origin'>;

export function newLetterId(random: Random): string {
  return toBase64url(random(ID_BYTES));
}

/** The words with the number that this device counts, and the counts committed to where asked. */
export function draftOf(
  place: Place,
  one: Confessional,
  { heard, counts }: Pick<Hearing, 'heard' | 'counts'>,
  { text, random }: { readonly text: Text; readonly random: Random },
): Draft {
  const checked = (one.plan.checkedBy ?? null) !== null;
  const opening = checked ? { counts, salt: toBase64url(random(SALT_BYTES)) } : null;
  return {
    kind: 'draft',
    round: one.rid,
    id: newLetterId(random),
    heard,
    text,
    aggregate: opening && commitmentTo(place, one, opening),
    opening,
  };
}

/** This facilitator's signature under a draft, if its own letters say the same. */
export function cosignatureOf(
  place: Place,
  one: Confessional,
  {
    draft,
    hearing,
    signer,
  }: {
    readonly draft: Draft;
    readonly hearing: Pick<Hearing, 'heard' | 'counts'>;
    readonly signer: Signer;
  },
): Result<Extract<TalksContent, { readonly kind: 'cosign' }>, Declined> {
  const { heard, opening, aggregate } = draft;
  if (heard !== hearing.heard) {
    return refuse({ code: 'heard_differs', heard, ours: hearing.heard });
  }
  const fits =
    opening === null
      ? aggregate === null && (one.plan.checkedBy ?? null) === null
      : aggregate === commitmentTo(place, one, opening) && same(opening.counts, hearing.counts);
  if (!fits) return refuse({ code: 'aggregate_differs' });
  const { mode, origin } = place;
  const signature = signer.sign(communiqueText({ mode, origin, rid: one.rid }, draft));
  return ok({ kind: 'cosign', round: one.rid, of: draft.id, signature });
}

/** A draft that goes round, with who has signed it so far and who has not. */
export type Circulating = {
  readonly draft: Draft;
  readonly from: SeatId;
  readonly cosigners: readonly Cosignature[];
  readonly missing: readonly SeatId[];
};

/** The chair's last draft; an earlier one is void. */
export function circulating(
  one: Confessional,
  letters: readonly OpenedLetter[],
): Circulating | undefined {
  const mine = lettersOf(one, letters).filter(
    ({ content, from }) => content.round === one.rid && one.facilitators.includes(from),
  );
  const last = mine.findLast(
    ({ content, from }) => content.kind === 'draft' && from === 'officer:chair',
  );
  if (last?.content.kind !== 'draft') return undefined;
  const draft = last.content;
  const others = one.facilitators.filter((seat) => seat !== last.from);
  const cosigners = others.flatMap((seat) => {
    const signed = mine.findLast(
      ({ content, from }) => from === seat && content.kind === 'cosign' && content.of === draft.id,
    )?.content;
    return signed?.kind === 'cosign' ? [{ seat, signature: signed.signature }] : [];
  });
  const missing = others.filter((seat) => !cosigners.some((signed) => signed.seat === seat));
  return { draft, from: last.from, cosigners, missing };
}

function commitmentTo(
  { mode, origin }: Place,
  { rid }: Confessional,
  { counts, salt }: { readonly counts: AggregateCounts; readonly salt: string },
) {
  return aggregateDigest({ mode, origin, rid }, counts, salt);
}

function same(one: AggregateCounts, other: AggregateCounts): boolean {
  const ids = Object.keys(one);
  return (
    ids.length === Object.keys(other).length &&
    ids.every((id) => {
      const [a, b] = [one[id], other[id]];
      return (
        a?.encourage === b?.encourage &&
        a?.discourage === b?.discourage &&
        a?.noOpinion === b?.noOpinion
      );
    })
  );
}
