/** The cases of a confessional: its id, its communique, the counts that were committed to. */

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { fromBase64url, toHex } from '../../basics/bytes.ts';
import { type JsonObject, canonicalBytes } from '../../basics/canonical.ts';
import { verify } from '../../crypto/signature.ts';
import { hash32 } from '../../crypto/transcript.ts';
import type { AggregateCounts, Cosignature } from './confessional.ts';
import { commitmentOpens, cosignersFault } from './confessional-report.ts';
import { communiqueText } from './confessional-texts.ts';
import type { CandidateId, Digest, SeatId } from '../ids.ts';

type Place = {
  readonly mode: 'real' | 'rehearsal';
  readonly origin: string;
  readonly round: string;
};
type Told = { readonly expected: string; readonly fault?: string };

function caseIn<T>(kind: string, file: string): T & Told {
  return JSON.parse(readFileSync(`spec/vectors/${kind}/${file}`, 'utf8'));
}

function placeOf({ mode, origin, round: rid }: Place) {
  return { mode, origin, rid };
}

test.each(readdirSync('spec/vectors/confessional'))('id of a confessional: %s', (file) => {
  const one = caseIn<{ statement: JsonObject; domain: 'rehearsal'; rid: string }>(
    'confessional',
    file,
  );
  const rid = toHex(hash32(one.domain, 'confessional', canonicalBytes(one.statement)));
  expect(rid === one.rid ? 'holds' : 'refused').toBe(one.expected);
});

type Communique = Place & {
  readonly heard: number;
  readonly text: { readonly en: string };
  readonly aggregate: Digest | null;
  readonly publisher: string;
  readonly facilitators: { readonly [seat: string]: string };
  readonly cosigners: readonly Cosignature[];
};

test.each(readdirSync('spec/vectors/communique'))('communique: %s', (file) => {
  const { heard, text, publisher, facilitators, cosigners, fault, ...one } = caseIn<Communique>(
    'communique',
    file,
  );
  const { aggregate } = one;
  const signed = communiqueText(placeOf(one), { heard, text, aggregate });
  const bytes = (given: string) => must(fromBase64url(given), 'base64url');
  const others = Object.keys(facilitators).filter((seat) => seat !== publisher) as SeatId[];
  const found = cosignersFault(others, cosigners, ({ seat, signature }) =>
    verify(bytes(must(facilitators[seat], 'a key')), signed, bytes(signature)),
  );
  expect(found?.code).toBe(fault);
  expect(found === undefined ? 'holds' : 'refused').toBe(one.expected);
});

type Opened = Place & {
  readonly candidates: readonly CandidateId[];
  readonly heard: number;
  readonly counts: AggregateCounts;
  readonly salt: string;
  readonly digest: Digest;
};

test.each(readdirSync('spec/vectors/aggregate'))('counts opened: %s', (file) => {
  const one = caseIn<Opened>('aggregate', file);
  expect(commitmentOpens(placeOf(one), one, one) ? 'holds' : 'refused').toBe(one.expected);
});
