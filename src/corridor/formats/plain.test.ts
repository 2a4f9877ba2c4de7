/**
 * A corridor as a plain file: what is written is what is read, and faults are named.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mustOk } from '../../basics/bug.ts';
import { type Json, parseJson } from '../../basics/canonical.ts';
import { put, signal, withdraw } from '../testing/small-corridor.ts';
import { kinds } from '../kinds/index.ts';
import { type PlainCorridor, plainJson, readPlainCorridor } from './plain.ts';

const plain: PlainCorridor = {
  title: { en: 'Small' },
  people: [{ id: 'ana', name: 'Ana' }],
  changes: [
    put('signal', 's1', signal()),
    withdraw('signal', 's1'),
    { ...put('signal', 's1', signal()), by: 'ana~bo' },
  ],
};

function withChange(parts: { readonly [field: string]: Json }): Json {
  const [first, ...others] = (plainJson(plain) as { changes: Json[] }).changes;
  return {
    ...(plainJson(plain) as object),
    changes: [{ ...(first as object), ...parts }, ...others],
  } as Json;
}

describe('a plain file', () => {
  it('is read as it was written', () => {
    const text = JSON.stringify(plainJson(plain));
    expect(readPlainCorridor(parseJson(text) ?? null)).toMatchObject({ ok: true, value: plain });
  });

  it('of the example is written as it stands', () => {
    const file = parseJson(readFileSync('examples/nato-2024/corridor.json', 'utf8')) ?? null;
    const read = mustOk(readPlainCorridor(file), 'the example');
    expect(plainJson(read)).toEqual(file);
  });

  it.each([
    [withChange({ kind: 'rumour' }), 'kind_unknown', '/changes/0/kind'],
    [withChange({ kind: 7 }), 'kind_unknown', '/changes/0/kind'],
    [withChange({ kind: 'constructor' }), 'kind_unknown', '/changes/0/kind'],
    [withChange({ at: 'noon' }), 'not_an_instant', '/changes/0/at'],
    [withChange({ by: 'a b' }), 'author_malformed', '/changes/0/by'],
    [withChange({ type: 'withdraw' }), 'missing', '/changes/0/reason'],
    [
      withChange({ body: { ...signal(), stance: 'adores' } as Json }),
      'not_one_of',
      '/changes/0/body/stance',
    ],
    [withChange({ kind: 'ground', body: {} }), 'missing', '/changes/0/body/follows'],
    [{ ...(plainJson(plain) as object), changes: [null] } as Json, 'not_an_object', '/changes/0'],
    [{ format: 'doyen/corridor/2' }, 'not_one_of', '/format'],
    [[], 'not_an_object', ''],
  ])('that is wrong is refused where it is wrong (%#)', (given, code, at) => {
    expect(readPlainCorridor(given)).toMatchObject({ ok: false, refusal: { code, at } });
  });

  it('takes a rule as deep as forty levels, and none that is deeper', () => {
    const nested = (levels: number): Json => (levels === 0 ? 1 : [nested(levels - 1)]);
    const codeOf = (rule: Json) => {
      const change = { ...put('ground', 'ground', {} as never), at: '2024-03-01T00:00:00Z' };
      const changes = [{ ...change, body: groundWith(rule) }];
      const read = readPlainCorridor({ ...(plainJson(plain) as object), changes } as Json);
      return read.ok ? 'read' : read.refusal.code;
    };
    expect([40, 41, 900].map((levels) => codeOf(nested(levels)))).toEqual([
      ...['read', 'not_canonical', 'not_canonical'],
    ]);
  });

  it.each([[1.5], ['\ud800'], [[[{ deep: { er: 0.1 } }]]]])(
    'takes no rule that cannot be hashed (%#)',
    (rule) => {
      const ground = {
        ...(put('ground', 'ground', {} as never) as object),
        body: groundWith(rule),
      };
      const file = {
        ...(plainJson(plain) as object),
        changes: [{ ...ground, at: '2024-03-01T00:00:00Z' }],
      };
      expect(readPlainCorridor(file as Json)).toMatchObject({
        ...{ ok: false, refusal: { code: 'not_canonical', at: '/changes/0/body/rule' } },
      });
    },
  );
});

type Schema = {
  readonly $defs: {
    readonly [name: string]: { readonly properties?: { readonly [field: string]: unknown } };
  };
};

describe('the schema of a plain file', () => {
  const schemaOf = (name: string) =>
    JSON.parse(readFileSync(`docs/schema/${name}.schema.json`, 'utf8')) as Schema;
  const definitions = { ...schemaOf('corridor').$defs, ...schemaOf('signals').$defs };

  it('has every kind', () => {
    expect(Object.keys(definitions)).toEqual(expect.arrayContaining([...kinds]));
  });

  it('has every field that the example has', () => {
    const file = parseJson(readFileSync('examples/nato-2024/corridor.json', 'utf8')) ?? null;
    const { changes } = mustOk(readPlainCorridor(file), 'the example');
    for (const one of changes) {
      const known = Object.keys(definitions[one.kind]?.properties ?? {});
      expect(known).toEqual(
        expect.arrayContaining(Object.keys(one.type === 'put' ? one.body : {})),
      );
    }
  });
});

function groundWith(rule: Json): Json {
  return {
    follows: { what: 'nothing', fingerprint: null, origin: null, size: null },
    title: {},
    body: { id: 'b', name: {}, timeZone: 'UTC' },
    groups: [],
    post: { name: {}, incumbent: null, vacantFrom: null },
    members: [],
    candidates: [],
    rule,
  };
}
