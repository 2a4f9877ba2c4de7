/**
 * Bundles with something done to them: files changed, and entries forged by whoever has the keys.
 *
 * Use      table-vectors.ts; src/verify/vectors.test.ts does the edits and verifies.
 * Shapes   `base` is `open.zip` or `sealed.zip`; `edits` in order; `failing` the checks of
 *          spec/verify.md that must fail, `code` the refusal of an entry that is not lawful.
 * Source   spec/verify.md; spec/record.md §§6-7.
 */

import { concat, toBase64url, toHex, utf8 } from '../../src/basics/bytes.ts';
import { must, mustOk } from '../../src/basics/bug.ts';
import { sign } from '../../src/crypto/signature.ts';
import { writeCheckpoint } from '../../src/record/checkpoint.ts';
import { readEntry, wishText, writeEntry } from '../../src/record/entry.ts';
import { append, emptyTree, headOf } from '../../src/record/log.ts';
import { type ActorId, digestBytes, type SeatId } from '../../src/table/ids.ts';
import type { Act, Wish } from '../../src/table/selection.ts';
import type { Kept } from './vector-table.ts';
import type { Case } from './vector-bytes.ts';

export type Cases = { readonly [name: string]: Case };
export type Edit = { readonly [field: string]: string | number };

export function bundleCases(open: Kept, sealed: Kept): Cases {
  return { ...fileCases(sealed), ...entryCases(open) };
}

function fileCases({ entries }: Kept): Cases {
  const last = logPath(entries.length - 1);
  // Others stand behind it, and are taken all the same.
  const first = logPath(entries.findIndex(({ bytes }) => typeOf(bytes) === 'CastBallot'));
  const [one, two] = ['ballots/poll-1/north-1.ballot', 'ballots/poll-1/east-1.ballot'];
  const flip = (path: string, at: number): Edit => ({ do: 'flip', path, at });
  const bad: { readonly [why: string]: readonly [readonly Edit[], readonly string[]] } = {
    'readme-changed': [[flip('README.txt', 40)], ['readme_file', 'sealed_files']],
    'decision-changed': [[flip('decision.json', 30)], ['decision_file', 'sealed_files']],
    'definition-changed': [[flip('definition.json', 60)], ['entry_enclosure']],
    'ballot-changed': [[flip(one, 99)], ['entry_enclosure']],
    'ballots-exchanged': [[{ do: 'exchange', path: one, with: two }], ['entry_enclosure']],
    'ballot-missing': [[{ do: 'remove', path: one }], ['entry_enclosure', 'files_present']],
    'dealing-changed': [[flip('trustees/ceremony-1/north.dealing', 5)], ['entry_enclosure']],
    'partial-missing': [
      [{ do: 'remove', path: 'trustees/poll-1/west.partial' }],
      ['entry_enclosure', 'files_present'],
    ],
    'an-entry-missing': [[{ do: 'remove', path: logPath(7) }], ['log_complete']],
    'the-entry-of-a-ballot-missing': [[{ do: 'remove', path: first }], ['log_complete']],
    'the-last-entry-missing': [[{ do: 'remove', path: last }], ['log_complete']],
    'entries-exchanged': [
      [{ do: 'exchange', path: logPath(7), with: logPath(8) }],
      ['entry_place'],
    ],
    'an-entry-changed': [[flip(logPath(3), 20)], ['entry_form']],
    'checkpoint-changed': [[flip('log/checkpoint', 4)], ['checkpoint_signed']],
    'checkpoint-missing': [[{ do: 'remove', path: 'log/checkpoint' }], ['checkpoint_signed']],
    'a-file-too-many': [
      [{ do: 'add', path: 'extra.txt', hex: '78' }],
      ['files_expected', 'sealed_files'],
    ],
    'bytes-after-the-zip': [[{ do: 'append', path: '', hex: '00' }], ['archive_form']],
  };
  const holds = { about: ABOUT, expected: 'holds', base: 'sealed.zip', edits: [], failing: [] };
  return {
    holds,
    ...Object.fromEntries(
      Object.entries(bad).map(([why, [edits, failing]]) => [
        why,
        { about: ABOUT, expected: 'refused', why, base: 'sealed.zip', edits, failing },
      ]),
    ),
  };
}

function typeOf(entry: Uint8Array): string {
  return mustOk(readEntry(entry), 'an entry of the log').wish.act.type;
}

export const ABOUT = 'A bundle, with what was done to it.';

/** One more entry, signed by `by`, covered by a checkpoint of the clerk's own key. */
type Forgery = {
  readonly actor: ActorId;
  readonly by?: SeatId;
  /** Of a key that is no seat's any more. */
  readonly seed?: Uint8Array;
  readonly act: Act;
  readonly enclosure?: Uint8Array;
  readonly marks?: Partial<Wish>;
  readonly at?: number;
  readonly index?: number;
};

export type Forgeries = {
  readonly [why: string]: readonly [given: Forgery, check: string, code?: string];
};

function entryCases(open: Kept): Cases {
  const all = { ...ballotForgeries(open), ...headForgeries(open), ...actForgeries(open) };
  const holds = { about: ABOUT, expected: 'holds', base: 'open.zip', edits: [], failing: [] };
  return { 'holds-open': holds, ...refusedCases('open.zip', open, all) };
}

/** Each with its forged entry laid down after the last one of the base. */
export function refusedCases(base: string, kept: Kept, all: Forgeries): Cases {
  const made = Object.entries(all).map(([why, [forgery, check, code]]) => {
    const frame = { about: ABOUT, expected: 'refused', why, base };
    const failing = { failing: [check], ...(code !== undefined && { code }) };
    return [why, { ...frame, edits: forged(kept, forgery), ...failing }] as const;
  });
  return Object.fromEntries(made);
}

function roundOf({ selection }: Kept) {
  return must(selection.rounds[0], 'a round');
}

/** West, who has not answered, sends what North did; North sends it again. */
function ballotForgeries(open: Kept): Forgeries {
  const round = roundOf(open);
  const { bytes, digest } = must(round.ballots['north'], 'a ballot of North');
  const cast = (parts: Partial<Extract<Act, { readonly type: 'CastBallot' }>> = {}): Act => ({
    ...{ type: 'CastBallot', round: round.plan.id, rid: round.rid, seq: 1, previous: null },
    ...{ enclosure: digestBytes(bytes), ...parts },
  });
  const west = { actor: 'member:west', enclosure: bytes } as const;
  const lawful = 'entry_lawful';
  const again = cast({ seq: 2, previous: digest });
  return {
    'a-recycled-ballot': [{ ...west, act: cast() }, lawful, 'ballot_copied'],
    'a-clash-of-two-ballots': [
      { actor: 'member:north', enclosure: bytes, act: again },
      'ballot_proven',
    ],
    'a-ballot-of-another-round': [
      { ...west, act: cast({ rid: OTHER }) },
      lawful,
      'ballot_other_round',
    ],
    'a-ballot-out-of-order': [{ ...west, act: cast({ seq: 3 }) }, lawful, 'ballot_out_of_order'],
    'a-ballot-after-one-that-was-not': [
      { ...west, act: cast({ previous: OTHER }) },
      lawful,
      'ballot_previous_differs',
    ],
    'a-late-ballot': [{ ...west, act: cast(), at: round.plan.closes }, lawful, 'ballot_late'],
    'a-ballot-without-its-last-bytes': [
      { ...west, enclosure: bytes.slice(32), act: cast() },
      'entry_enclosure',
    ],
  };
}

function headForgeries({ entries }: Kept): Forgeries {
  const chair = { actor: 'officer:chair', act: PLANNED } as const;
  const seen = (size: number) => ({ ...chair, marks: { seen: { size, root: OTHER } } });
  return {
    'an-entry-signed-by-another': [
      { actor: 'member:west', by: 'member:east', act: { type: 'ConfirmSeen', silence: 1 } },
      'entry_signed',
    ],
    'a-head-of-another-log': [seen(5), 'entry_seen'],
    'a-head-yet-to-come': [seen(entries.length + 5), 'entry_seen'],
    'nothing-seen': [{ ...chair, marks: { seen: null } }, 'entry_lawful', 'seen_missing'],
    'a-place-that-is-taken': [{ ...chair, index: 3 }, 'entry_place'],
  };
}

function actForgeries(open: Kept): Forgeries {
  const { plan } = roundOf(open);
  const chair = { actor: 'officer:chair', act: PLANNED } as const;
  const lawful = 'entry_lawful';
  const due = new Date(plan.closes).toISOString();
  const early: Act = { type: 'TimeCame', what: 'round-closes', of: plan.id, due };
  const mode = { mode: 'real' } as const;
  const origin = { origin: 'doyen.test/other' };
  return {
    'a-number-used': [{ ...chair, marks: { nr: 1 } }, lawful, 'number_used'],
    'a-wish-of-the-real-thing': [{ ...chair, marks: mode }, lawful, 'other_mode'],
    'a-wish-for-another-log': [{ ...chair, marks: origin }, lawful, 'other_origin'],
    'a-member-acts-as-the-chair': [{ actor: 'member:west', act: PLANNED }, lawful, 'actor_may_not'],
    'the-clerk-comes-early': [{ actor: 'clerk', act: early }, lawful, 'time_not_come'],
    'time-goes-back': [{ ...chair, at: plan.opens - 1 }, lawful, 'time_runs_backwards'],
    'no-reason-given': [{ ...chair, act: { ...PLANNED, reason: ' ' } }, lawful, 'reason_missing'],
    'a-seal-before-the-end': [
      { ...chair, act: { type: 'Seal', files: {} } },
      lawful,
      'selection_not_concluded',
    ],
  };
}

const OTHER = digestBytes(utf8('another log'));
const PLANNED = { type: 'StartCeremony', reason: 'a new stock' } as const;

/** The edits that lay a forged entry down after the last one. */
export function forged(
  { entries, selection, clerk, seedOf }: Kept,
  given: Forgery,
): readonly Edit[] {
  const { actor, act, enclosure, marks = {} } = given;
  const tree = entries.reduce((grown, { bytes }) => append(grown, bytes), emptyTree);
  const clerks = actor === 'clerk';
  const wish: Wish = {
    ...{ protocol: 'doyen/1', mode: selection.mode, origin: selection.origin, actor },
    nr: (selection.numbers[actor] ?? 0) + 1,
    seen: clerks ? null : headOf(tree),
    act,
    ...marks,
  };
  const seed = clerks ? clerk.seed : (given.seed ?? seedOf(given.by ?? (actor as SeatId)));
  const signature = toBase64url(sign(seed, wishText(wish)));
  const last = must(entries.at(-1), 'an entry').bytes;
  const read = readEntry(last);
  const time = given.at ?? (read.ok ? read.value.at : 0);
  const index = given.index ?? entries.length;
  const bytes = writeEntry({ index, at: time as never, wish, signature });
  const note = writeCheckpoint(
    { origin: selection.origin, head: headOf(append(tree, bytes)) },
    clerk,
  );
  const path = logPath(entries.length);
  const laid: Edit[] = [
    { do: 'add', path, hex: toHex(bytes) },
    { do: 'add', path: 'log/checkpoint', hex: toHex(utf8(note)) },
  ];
  if (act.type !== 'CastBallot' || enclosure === undefined) return laid;
  const member = actor.slice('member:'.length);
  const file = `ballots/${act.round}/${member}-${act.seq}.ballot`;
  return [...laid, { do: 'add', path: file, hex: toHex(concat(enclosure)) }];
}

function logPath(index: number): string {
  return `log/${String(index).padStart(5, '0')}.json`;
}
