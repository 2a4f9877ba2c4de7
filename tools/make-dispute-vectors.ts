/**
 * Writes the cases of spec/vectors/dispute, always the same bytes.
 *
 * Use      `node tools/make-dispute-vectors.ts`; src/record/dispute-vectors.test.ts runs them.
 * Shapes   one case a file: a log of four entries, whose ballots are whose, the file, and what the
 *          log says to it, or the code with which it is refused.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { toBase64url, utf8 } from '../src/basics/bytes.ts';
import { must } from '../src/basics/bug.ts';
import { type Json, canonicalJson } from '../src/basics/canonical.ts';
import { type KeyPair, keyPair, sign } from '../src/crypto/signature.ts';
import { writeCheckpoint } from '../src/record/checkpoint.ts';
import { type DisputeClaim, disputeText, writeDispute } from '../src/record/dispute-file.ts';
import { append, emptyTree, headOf, proveInclusion } from '../src/record/log.ts';
import { toBase64 } from '../src/record/note.ts';
import { writeReceipt } from '../src/record/receipt.ts';
import { codeOfBallot } from '../src/table/rounds/ballot-code.ts';
import { type MemberId, digestBytes } from '../src/table/ids.ts';

const FOLDER = 'spec/vectors/dispute';
const clerkKeys = keyPair(new Uint8Array(32).fill(0x71));
const memberKeys = keyPair(new Uint8Array(32).fill(0x01));
const formerKeys = keyPair(new Uint8Array(32).fill(0x02));
const [origin, mode, rid] = ['doyen.example/polder', 'real', 'ab'.repeat(32)] as const;
const member = 'north' as MemberId;
const reason = 'My answer is not on the list.';

const ballot = (name: string) => digestBytes(utf8(`ballot ${name}`));

/** An entry with a ballot; nobody checks here who signed it. */
function entryOf(index: number, actor: string, name: string, of = rid): Uint8Array {
  const cast = { type: 'CastBallot', round: 'poll-1', rid: of, seq: 1, previous: null };
  const act = { ...cast, enclosure: ballot(name) };
  const head = { root: '00'.repeat(32), size: 1 };
  const wish = { act, actor, mode, nr: 1, origin, protocol: 'doyen/1', seen: head };
  const signature = toBase64url(new Uint8Array(64).fill(7));
  const at = '2030-01-01T10:00:00.000Z';
  return utf8(canonicalJson({ at, index, signature, wish }));
}

const told = [
  entryOf(0, 'member:east', 'east'),
  entryOf(1, 'member:north', 'north'),
  entryOf(2, 'member:south', 'south'),
  entryOf(3, 'member:north', 'other round', 'cd'.repeat(32)),
];
const shown = [must(told[0], 'one'), entryOf(1, 'member:west', 'west'), ...told.slice(2)];

/** A receipt of the entry, from the log that this clerk told. */
function receiptOf(index: number, clerk: KeyPair = clerkKeys, log = told): string {
  const tree = log.reduce(append, emptyTree);
  const proof = proveInclusion(tree, index, tree.size);
  const checkpoint = writeCheckpoint({ origin, head: headOf(tree) }, clerk);
  return writeReceipt({ index, proof, checkpoint });
}

const northOf = codeOfBallot(ballot('north'));
const claim: DisputeClaim = { mode, origin, rid, member, code: northOf, reason, proof: null };
const proof = { entry: must(told[1], 'an entry'), receipt: receiptOf(1) };

type Given = Partial<DisputeClaim> & {
  readonly log?: readonly Uint8Array[];
  /** Digests of the member's ballots in the log, the last of them listed. */
  readonly ballots?: readonly string[];
  /** Of its ballots in other rounds. */
  readonly elsewhere?: readonly string[];
  readonly by?: KeyPair;
  readonly write?: (text: string) => string;
};

function judged(outcome: string, given: Given = {}): Json {
  const { log = shown, ballots = [], elsewhere = [], by = memberKeys, ...more } = given;
  const { write = (text) => text, ...parts } = more;
  const said = { ...claim, ...parts };
  const signature = toBase64url(sign(by.seed, disputeText(said)));
  const file = write(new TextDecoder().decode(writeDispute({ ...said, signature })));
  const keys = [formerKeys, memberKeys].map(({ publicKey }) => toBase64url(publicKey));
  const place = { origin, mode, rid, member, clerk: toBase64url(clerkKeys.publicKey), keys };
  const refused = /^(?:dispute_|receipt_)/.test(outcome);
  const expected = refused ? 'refused' : 'told';
  const cast = { ballots: [...ballots], elsewhere: [...elsewhere] };
  return { expected, outcome, ...place, entries: log.map(toBase64), ...cast, file };
}

const [north, later] = [ballot('north'), ballot('north, later')];
const other = receiptOf(3);
const cases: { readonly [name: string]: Json } = {
  'said-alone': judged('said'),
  'said-of-none-sent': judged('said', { code: null, ballots: [later] }),
  'said-with-a-former-key': judged('said', { by: formerKeys }),
  listed: judged('listed', { ballots: [north] }),
  'listed-with-a-receipt': judged('listed', { log: told, ballots: [north], proof }),
  replaced: judged('replaced', { ballots: [north, later] }),
  'of-another-round-of-its-own': judged('elsewhere', { elsewhere: [north], ballots: [later] }),
  'replaced-and-elsewhere': judged('replaced', { elsewhere: [north], ballots: [north, later] }),
  'elsewhere-by-another-code': judged('said', { elsewhere: [later] }),
  proven: judged('proven', { proof }),
  'proven-though-a-later-one-is-listed': judged('proven', { proof, ballots: [later] }),
  'receipt-of-a-place-not-reached': judged('receipt_unfit', { log: shown.slice(0, 1), proof }),
  'receipt-of-another-member': judged('receipt_unfit', {
    proof: { entry: must(told[2], 'an entry'), receipt: receiptOf(2) },
  }),
  'receipt-of-another-round': judged('receipt_unfit', {
    proof: { entry: must(told[3], 'an entry'), receipt: other },
  }),
  'receipt-of-another-entry': judged('receipt_unfit', { proof: { ...proof, receipt: other } }),
  'receipt-of-another-clerk': judged('receipt_unfit', {
    proof: { ...proof, receipt: receiptOf(1, memberKeys) },
  }),
  'receipt-cut-off': judged('receipt_unfit', { proof: { ...proof, receipt: 'c2sp.org' } }),
  'signed-by-nobody-known': judged('dispute_not_signed', { by: clerkKeys }),
  'words-changed': judged('dispute_not_signed', {
    write: (text) => text.replace('not on the list', 'on the list'),
  }),
  'of-another-round': judged('dispute_other_round', { rid: 'ef'.repeat(32) }),
  'of-another-log': judged('dispute_other_round', { origin: 'doyen.example/other' }),
  'of-a-rehearsal': judged('dispute_other_round', { mode: 'rehearsal' }),
  'of-another-member': judged('dispute_other_round', { member: 'zoe' as MemberId }),
  'not-canonical': judged('dispute_malformed', { write: (text) => `${text} ` }),
  'another-format': judged('dispute_malformed', {
    write: (text) => text.replace('dispute/1', 'dispute/2'),
  }),
  'entry-without-receipt': judged('dispute_malformed', {
    proof,
    write: (text) => text.replace(/"receipt":"(?:[^"\\]|\\.)*"/, '"receipt":null'),
  }),
  'code-with-a-letter-too-few': judged('dispute_malformed', {
    write: (text) => text.replace(northOf, northOf.slice(1)),
  }),
  'code-in-lower-case': judged('dispute_malformed', {
    write: (text) => text.replace(northOf, northOf.toLowerCase()),
  }),
  'a-field-too-few': judged('dispute_malformed', { write: () => '{"format":"doyen/dispute/1"}' }),
};

mkdirSync(FOLDER, { recursive: true });
for (const [name, value] of Object.entries(cases)) {
  writeFileSync(`${FOLDER}/${name}.json`, `${JSON.stringify(value, null, 2)}\n`);
}
