/**
 * Every parser that bytes or JSON from outside come to, with true files to start from.
 *
 * Use      fuzz.ts; a new parser gets its line here.
 * Shapes   door.ts says what a door is; those of witnesses and of a corridor stand apart.
 */

import { fromBase64url, fromHex, fromUtf8, utf8 } from '../../src/basics/bytes.ts';
import { parseJson, readCanonical } from '../../src/basics/canonical.ts';
import { parseInstant } from '../../src/basics/instant.ts';
import { isObject } from '../../src/basics/shape.ts';
import { readStrictJson } from '../../src/basics/strict-json.ts';
import * as ask from '../../src/contract/requests.ts';
import { readOrders, readProgress } from '../../src/contract/stand-in.ts';
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
import { parseAnswers } from '../../src/table/answers/answers.ts';
import { parseDefinition } from '../../src/table/definition/definition-parser.ts';
import { parsePublicKey } from '../../src/table/ids.ts';
import { parsePowerFile } from '../../src/table/rules/power/power-file.ts';
import { readRule } from '../../src/table/rules/rule-parser.ts';
import { parseWish } from '../../src/table/wish-parser.ts';
import { corridorDoors } from './corridor-doors.ts';
import { type Door, bytesIn, cases, door, file, json, text, textOf, textsIn } from './door.ts';
import { witnessDoors } from './witness-doors.ts';

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
  return parsePublicKey(textOf(signed?.['clerk']));
}

function journals(): readonly Uint8Array[] {
  const seat = { mode: 'real', origin: 'doyen.example/polder', seat: 'member:anna' } as const;
  const clerk = clerkOf();
  if (clerk === undefined) return [];
  return [writeJournal({ ...newJournal({ ...seat, seed: new Uint8Array(32), clerk }), nr: 3 })];
}

export function doors(): readonly Door[] {
  return [
    ...logDoors(),
    ...cryptoDoors(),
    ...tableDoors(),
    ...deviceDoors(),
    ...witnessDoors(LOG),
    ...corridorDoors(),
  ];
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
  const standIn = [
    '{"kind":"seats","server":"s","rehearsal":"r","seats":[],"answers":null}',
    '{"progress":"voting","done":1,"of":2,"left":[{"seat":"member:nl","journal":""}]}',
  ].map(utf8);
  const [key, proof] = ['A'.repeat(43), 'A'.repeat(86)];
  const request = utf8(
    JSON.stringify({
      ...{ wish: { nr: 1 }, signature: proof, enclosure: 'AAAA', code: 'ABCD-EFGH-JKMN-PQRS' },
      ...{ seat: 'member:nl', nonce: key, topic: 'book', to: ['officer:chair'], letter: 'AAAA' },
    }),
  );
  const note = '{"candidate":null,"kind":"note","silence":null,"wouldLift":"","words":"no"}';
  return [
    door('letter', letters, (bytes) => letterParts(bytes, 2)),
    json('letter content', [utf8(note)], (given) =>
      isObject(given) ? readContent(given) : undefined,
    ),
    door('seat file', exports, peekExport),
    door('journal', journals(), readJournal),
    text('one-time code', [utf8('ABCD-EFGH-JKMN-PQRS')], readCode),
    text('stand-in order', standIn.slice(0, 1), readOrders),
    text('stand-in progress', standIn.slice(1), readProgress),
    ...Object.entries(asked).map(([name, schema]) =>
      json(`${name} request`, [request], (given) => ask.readRequest(schema, given)),
    ),
  ];
}
