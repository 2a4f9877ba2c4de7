/**
 * Every parser that bytes or JSON from outside come to, with true files to start from.
 *
 * Use      fuzz.ts; a new parser gets its line here.
 * Shapes   `judge` answers `taken`, or the code of the refusal; a parser that answers `undefined`
 *          has one refusal only, `none`.
 */

import { readFileSync, readdirSync } from 'node:fs';
import { fromBase64url, fromHex, fromUtf8, utf8 } from '../../src/basics/bytes.ts';
import { type Json, parseJson, readCanonical } from '../../src/basics/canonical.ts';
import { parseInstant } from '../../src/basics/instant.ts';
import { isObject } from '../../src/basics/shape.ts';
import { readStrictJson } from '../../src/basics/strict-json.ts';
import * as ask from '../../src/contract/requests.ts';
import { readPlainCorridor } from '../../src/corridor/formats/plain.ts';
import { openCorridorExport } from '../../src/corridor/keeping/export.ts';
import { readBallot, readProvenBallot } from '../../src/crypto/ballot.ts';
import { readDealing } from '../../src/crypto/dealing.ts';
import { readPoints } from '../../src/crypto/group.ts';
import { acceptableKey } from '../../src/crypto/signature.ts';
import { readCode } from '../../src/device/codes.ts';
import { readJournal, writeJournal } from '../../src/device/journal-text.ts';
import { newJournal } from '../../src/device/journal.ts';
import { readContent } from '../../src/device/letter-kinds/index.ts';
import { letterParts } from '../../src/device/letters.ts';
import { peekExport } from '../../src/device/seat-export.ts';
import { readBundle } from '../../src/record/bundle.ts';
import { readCheckpoint } from '../../src/record/checkpoint.ts';
import { readEntry } from '../../src/record/entry.ts';
import { readReceipt } from '../../src/record/receipt.ts';
import { parseAnswers } from '../../src/table/answers.ts';
import { parseDefinition } from '../../src/table/definition-parser.ts';
import { parsePublicKey } from '../../src/table/ids.ts';
import { parsePowerFile } from '../../src/table/rules/power/power-file.ts';
import { readRule } from '../../src/table/rules/rule-parser.ts';
import { parseWish } from '../../src/table/wish-parser.ts';

export type Door = {
  readonly name: string;
  readonly seeds: readonly Uint8Array[];
  judge(bytes: Uint8Array): string;
};

type Answer = { readonly ok: boolean; readonly refusal?: { readonly code: string } } | undefined;

const file = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const cases = (kind: string): readonly { readonly [field: string]: Json }[] =>
  readdirSync(`spec/vectors/${kind}`)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(`spec/vectors/${kind}/${name}`, 'utf8')));
const bytesIn = (kind: string, field: string): readonly Uint8Array[] =>
  cases(kind).flatMap((one) => fromHex(String(one[field])) ?? []);
const textsIn = (kind: string, field: string): readonly Uint8Array[] =>
  cases(kind).map((one) => utf8(String(one[field])));

function door(
  name: string,
  seeds: readonly Uint8Array[],
  parse: (bytes: Uint8Array) => Answer | object | string | null,
): Door {
  return {
    name,
    seeds,
    judge: (bytes) => {
      const answer = parse(bytes);
      if (answer === undefined || answer === null) return 'none';
      if (typeof answer === 'string' || !('ok' in answer) || answer.ok === true) return 'taken';
      return (answer as { readonly refusal: { readonly code: string } }).refusal.code;
    },
  };
}

/** Of parsers of text: what is no UTF-8 does not come to them. */
function text(name: string, seeds: readonly Uint8Array[], parse: (given: string) => unknown): Door {
  return door(name, seeds, (bytes) => {
    const given = fromUtf8(bytes);
    const answer = given === undefined ? undefined : parse(given);
    return answer === undefined || answer === null ? undefined : (answer as object);
  });
}

function json(name: string, seeds: readonly Uint8Array[], parse: (given: Json) => unknown): Door {
  return text(name, seeds, (given) => {
    const read = parseJson(given);
    return read === undefined ? undefined : parse(read);
  });
}

const FORM = {
  items: 1,
  vectors: [
    [0, 0],
    [1, 0],
    [0, 1],
  ],
};
const LOG = { origin: 'doyen.example/vectors', clerk: clerkOf() };
const TERMS = { domain: 'real', sid: new Uint8Array(32), threshold: 2, keys: 1 } as const;

/** The clerk that signed the cases of checkpoints. */
function clerkOf() {
  const signed = cases('checkpoint').find(({ expected }) => expected === 'holds');
  return parsePublicKey(String(signed?.['clerk']));
}

function journals(): readonly Uint8Array[] {
  const seat = { mode: 'real', origin: 'doyen.example/polder', seat: 'member:anna' } as const;
  const clerk = clerkOf();
  if (clerk === undefined) return [];
  return [writeJournal({ ...newJournal({ ...seat, seed: new Uint8Array(32), clerk }), nr: 3 })];
}

export function doors(): readonly Door[] {
  return [...logDoors(), ...cryptoDoors(), ...tableDoors(), ...deviceDoors()];
}

function logDoors(): readonly Door[] {
  const zips = ['open', 'sealed'].map((name) => file(`spec/vectors/bundle/${name}.zip`));
  const entries = textsIn('entry', 'text');
  const { origin, clerk } = LOG;
  return [
    door('bundle', zips, readBundle),
    door('entry', entries, readEntry),
    text('checkpoint', textsIn('checkpoint', 'note'), (given) =>
      clerk === undefined ? undefined : readCheckpoint(given, { origin, clerk }),
    ),
    text('receipt', textsIn('receipt', 'text'), readReceipt),
    door('canonical JSON', textsIn('spelling', 'given'), (bytes) => {
      const read = readCanonical(bytes);
      return read === undefined ? undefined : { read };
    }),
    text('strict JSON', textsIn('spelling', 'given'), readStrictJson),
  ];
}

function cryptoDoors(): readonly Door[] {
  const ballots = bytesIn('ballot', 'bytes');
  return [
    door('ballot', ballots, (bytes) => readBallot(FORM, bytes)),
    door('proven ballot', ballots, (bytes) => readProvenBallot(FORM, bytes)),
    door('dealing', bytesIn('dealing', 'bytes'), (bytes) => readDealing(TERMS, 2, bytes)),
    door('points', bytesIn('point', 'bytes'), readPoints),
    door('key', bytesIn('key', 'bytes'), (bytes) => (acceptableKey(bytes) ? 'taken' : undefined)),
    text('base64url', textsIn('spelling', 'given'), fromBase64url),
    text('hex', textsIn('spelling', 'given'), fromHex),
    text('time', textsIn('spelling', 'given'), (given) => {
      const at = parseInstant(given);
      return at === undefined ? undefined : { at };
    }),
  ];
}

function tableDoors(): readonly Door[] {
  const definitions = ['small', 'un-2016', 'nato-2024', 'union-2024'].map((name) =>
    file(`examples/${name}/definition.json`),
  );
  const smallText = parseJson(fromUtf8(file('examples/small/definition.json')) ?? '');
  const small = smallText === undefined ? undefined : parseDefinition(smallText);
  const wishes = textsIn('entry', 'text').flatMap((entry) => {
    const wish = /"wish":(\{.*\})\}$/.exec(fromUtf8(entry) ?? '')?.[1];
    return wish === undefined ? [] : [utf8(wish)];
  });
  const rules = cases('rules').map((one) => utf8(JSON.stringify(one['rule'])));
  const power = cases('power').map((one) => utf8(JSON.stringify(one['file'] ?? one)));
  return [
    json('definition', definitions, parseDefinition),
    json('wish', wishes, parseWish),
    json('rule', rules, (given) => readRule(given, '')),
    json('power file', power, parsePowerFile),
    json('answers', [file('examples/small/answers.json')], (given) =>
      small === undefined || !small.ok ? undefined : parseAnswers(given, small.value),
    ),
  ];
}

function deviceDoors(): readonly Door[] {
  const letters = bytesIn('letters', 'letter');
  const exports = textsIn('export', 'file');
  const asked = {
    submission: ask.Submission,
    founding: ask.Founding,
    session: ask.SessionRequest,
    letter: ask.LetterRequest,
    burning: ask.BurnRequest,
  };
  const [key, proof] = ['A'.repeat(43), 'A'.repeat(86)];
  const request = utf8(
    JSON.stringify({
      ...{ wish: { nr: 1 }, signature: proof, enclosure: 'AAAA', code: 'ABCD-EFGH-JKMN-PQRS' },
      ...{ seat: 'member:nl', nonce: key, topic: 'book', to: ['officer:chair'], letter: 'AAAA' },
    }),
  );
  const note = '{"candidate":null,"kind":"note","silence":null,"wouldLift":"","words":"no"}';
  const corridor = [file('examples/nato-2024/corridor.json').slice(0, 40_000)];
  return [
    door('letter', letters, (bytes) => letterParts(bytes, 2)),
    json('letter content', [utf8(note)], (given) =>
      isObject(given) ? readContent(given) : undefined,
    ),
    door('seat file', exports, peekExport),
    door('journal', journals(), readJournal),
    text('one-time code', [utf8('ABCD-EFGH-JKMN-PQRS')], readCode),
    json('corridor file', corridor, readPlainCorridor),
    door('corridor export', exports, (bytes) => openCorridorExport(bytes, 'x'.repeat(20))),
    ...Object.entries(asked).map(([name, schema]) =>
      json(`${name} request`, [request], (given) => ask.readRequest(schema, given)),
    ),
  ];
}
