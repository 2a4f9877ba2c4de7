/**
 * Cases of a small table: what is derived from it, its entries, and bundles with something done to
 * them.
 *
 * Use      tools/make-spec-vectors.ts; device/small-table.ts plays the table, from seeded chance.
 * Shapes   a bundle case names the zip it starts from and the edits made to its files.
 * Secrets  the keys of the table come from its seed: everybody may have them.
 */

import { concat, fromHex, toHex, utf8 } from '../../src/basics/bytes.ts';
import { must } from '../../src/basics/bug.ts';
import { type Json, canonicalBytes } from '../../src/basics/canonical.ts';
import { hash32 } from '../../src/crypto/transcript.ts';
import { ownKeys } from '../../src/corridor/keeping/own-keys.ts';
import { codeKey } from '../../src/device/codes.ts';
import { digestOf } from '../../src/crypto/digest.ts';
import { at } from '../../src/table/testing/stages.ts';
import { roundNow } from '../../src/table/testing/players.ts';
import { stateOf } from '../../src/table/testing/table.ts';
import { ballotContext } from '../../src/table/rounds/round-manifest.ts';
import type { MemberId } from '../../src/table/ids.ts';
import type { Forged } from './forged-vectors.ts';
import type { Case } from './vector-bytes.ts';
import { dealtTable, lateTable, openTable, sealedTable } from './vector-table.ts';
import { bundleCases } from './bundle-vectors.ts';
import { faultCases } from './fault-vectors.ts';

/** Entries of the open table: one of each kind, and what may not pass for one. */
export async function entries(): Promise<readonly Forged[]> {
  const { entries: kept } = await openTable();
  const first = must(kept[0], 'the set-up');
  const text = new TextDecoder().decode(first.bytes);
  const bad = (given: string): Case => ({ text: given });
  const swapped = text.replace(/^\{"at":("[^"]+"),"index":0/, '{"index":0,"at":$1');
  return [
    {
      kind: 'entry',
      about: 'An entry of the log, spec/encodings.md §5.',
      good: { text },
      bad: {
        'a-field-too-many': bad(text.replace('"index":0', '"index":0,"note":""')),
        'a-field-too-few': bad(text.replace(/"signature":"[^"]+",/, '')),
        'fields-out-of-order': bad(swapped),
        'a-space': bad(text.replace('"index":0', '"index": 0')),
        'a-line-at-the-end': bad(`${text}\n`),
        'time-in-other-words': bad(text.replace(/"at":"([^"]+)\.000Z"/, '"at":"$1Z"')),
        'time-with-an-offset': bad(text.replace(/"at":"([^"]+)Z"/, '"at":"$1+00:00"')),
        'index-below-nought': bad(text.replace('"index":0', '"index":-1')),
        'signature-with-padding': bad(text.replace(/("signature":"[^"]+)"/, '$1=="')),
        'signature-too-short': bad(text.replace(/"signature":"..../, '"signature":"')),
        'another-protocol': bad(text.replace('doyen/1', 'doyen/2')),
        'an-unknown-act': bad(text.replace('"type":"SetUp"', '"type":"SetDown"')),
        'an-act-with-a-field-of-another': bad(
          text.replace('"type":"SetUp"', '"seq":1,"type":"SetUp"'),
        ),
        'an-actor-that-is-none': bad(text.replace('"actor":"founder"', '"actor":"server"')),
        'a-mode-that-is-none': bad(text.replaceAll('"mode":"rehearsal"', '"mode":"exercise"')),
        'number-nought': bad(text.replace('"nr":1', '"nr":0')),
        'origin-with-a-space': bad(text.replace(/"origin":"/, '"origin":" ')),
        'seen-without-its-root': bad(text.replace('"seen":null', '"seen":{"size":1}')),
      },
    },
  ];
}

/** What protocol.md derives from a table at its open round; each with a label, or plain SHA-256. */
export function manifests(): readonly Forged[] {
  const table = at('open round');
  const selection = stateOf(table);
  const round = roundNow(table);
  const stock = must(selection.ceremonies.at(-1), 'a ceremony');
  const key = (member: string): string =>
    must(selection.seats[`member:${member}`]?.key, 'a key of the seat');
  const { mode, origin, definitionDigest } = selection;
  const sid = {
    ...{ format: 'doyen/ceremony/1', mode, origin, definition: definitionDigest, attempt: 1 },
    ...{ threshold: 2, closingQuorum: 2, assumedCorrupt: 0, keys: 3 },
    trustees: stock.invited.map((member) => ({ member, key: key(member) })),
  };
  const header = { rid: round.rid, member: 'ada' as MemberId, seq: 2, previous: null };
  const ballot = { format: 'doyen/ballot/1', member: 'ada', previous: null, seq: 2 };
  return [
    derived('sid', { label: 'dkg', statement: sid, is: stock.sid }),
    derived('header', {
      statement: ballot,
      before: round.rid,
      is: digestOf(ballotContext(header)),
    }),
    ...keyed(),
    derived('closing', { statement: [['ada', 1, 'ab'.repeat(32)]], is: CLOSED }),
  ];
}

const CLOSED = digestOf(canonicalBytes([['ada', 1, 'ab'.repeat(32)]]));

/** Seeds that are hashes of parts: of a one-time code's key, of a person's of a corridor. */
function keyed(): readonly Forged[] {
  const [place, seat] = ['doyen.example/vectors', 'member:anna'] as const;
  const code = Uint8Array.from({ length: 10 }, (_, nth) => 17 * nth);
  const seed = Uint8Array.from({ length: 32 }, (_, nth) => nth);
  const of = { mode: 'rehearsal', origin: place, seat } as const;
  const parts = [utf8(place), utf8(seat), code];
  return [
    framed('code', { domain: 'rehearsal', parts, is: codeKey(code, of).seed }, [
      parts.toReversed(),
      [concat(...parts)],
      [utf8('doyen.example/other'), ...parts.slice(1)],
      [utf8(place), utf8('member:bea'), code],
    ]),
    framed('corridor-signing', { domain: 'real', parts: [seed], is: ownKeys(seed).signing.seed }, [
      [seed.slice(1)],
      [],
    ]),
  ];
}

type Framed = {
  readonly domain: 'real' | 'rehearsal';
  readonly parts: readonly Uint8Array[];
  readonly is: Uint8Array;
};

function framed(of: string, given: Framed, others: readonly (readonly Uint8Array[])[]): Forged {
  const { domain, parts, is } = given;
  const good = { of, label: of, domain, parts: parts.map(toHex), digest: toHex(is) };
  const mode = domain === 'real' ? 'rehearsal' : 'real';
  const bad = [
    [`${of}-of-the-other-mode`, { digest: toHex(hash32(mode, of, ...parts)) }],
    [`${of}-under-another-label`, { digest: toHex(hash32(domain, 'dkg', ...parts)) }],
    ...others.map((list, nth) => [
      `${of}-of-other-parts-${nth + 1}`,
      { digest: toHex(hash32(domain, of, ...list)) },
    ]),
  ];
  return { kind: 'derived', about: 'A seed that is derived.', good, bad: Object.fromEntries(bad) };
}

type Derivation = {
  readonly label?: string;
  readonly statement: Json;
  readonly before?: string;
  readonly is: string;
};

/** The digest of a canonical statement, and digests of the same in other words. */
function derived(of: string, { label, statement, before, is }: Derivation): Forged {
  const bytes = canonicalBytes(statement);
  const whole = before === undefined ? bytes : concat(must(fromHex(before), 'hex'), bytes);
  const loose = new TextEncoder().encode(JSON.stringify(statement, undefined, 1));
  const labelled = (mode: 'real' | 'rehearsal', name: string) => toHex(hash32(mode, name, whole));
  const good = {
    of,
    ...(label !== undefined && { label, domain: 'rehearsal' }),
    ...(before !== undefined && { before }),
    statement: statement as Case[string],
    digest: is,
  };
  const bad: { [why: string]: Case } = {
    [`${of}-of-a-statement-with-spaces`]: { digest: digestOf(loose) },
    [`${of}-cut-in-half`]: { digest: is.slice(0, 32) },
  };
  if (label !== undefined) {
    bad[`${of}-of-the-other-mode`] = { digest: labelled('real', label) };
    bad[`${of}-under-another-label`] = { digest: labelled('rehearsal', 'round') };
    bad[`${of}-without-a-label`] = { digest: digestOf(whole) };
  }
  if (before !== undefined) bad[`${of}-without-its-round`] = { digest: digestOf(bytes) };
  return { kind: 'derived', about: 'What is derived, spec/protocol.md.', good, bad };
}

/** Four zips, and what is done to them. */
export async function bundles() {
  const [open, sealed] = [await openTable(), await sealedTable()];
  const [dealt, late] = [await dealtTable(), await lateTable()];
  const zips = { open: open.zip, sealed: sealed.zip, dealt: dealt.zip, late: late.zip };
  return { zips, cases: { ...bundleCases(open, sealed), ...faultCases(dealt, late) } };
}
