/**
 * Taking over a table's ground: examples and random later states.
 */

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mustOk } from '../basics/bug.ts';
import { type Json, parseJson } from '../basics/canonical.ts';
import { instantOf } from '../basics/instant.ts';
import { type Reader, read } from '../basics/shape.ts';
import type { Definition } from '../table/definition/definition.ts';
import { parseDefinition } from '../table/definition/definition-parser.ts';
import type { CandidateId, Digest, RoundId } from '../table/ids.ts';
import { type Corridor, all, emptyCorridor, latest, withChanges } from './corridor.ts';
import { accepted } from './acceptance.ts';
import { changed, differences } from './ground-differences.ts';
import {
  type RecordState,
  type Taken,
  definitionFingerprint,
  takenFromDefinition,
  takenFromRecord,
} from './ground-from.ts';
import { KINDS } from './kinds/index.ts';
import { put, withdraw } from './testing/small-corridor.ts';

const LEARNED = '2024-03-01';
const FILES = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('definition.json'),
);

function definitionJson(name: string): Json {
  return parseJson(readFileSync(`examples/${name}`, 'utf8')) ?? null;
}

function definitionOf(name: string): Definition {
  return mustOk(parseDefinition(definitionJson(name)), name);
}

const NATO = definitionOf('nato-2024/definition.json');
const PRINT = definitionFingerprint(definitionJson('nato-2024/definition.json'));

function fromNato(parts: Partial<Definition> = {}): readonly Taken[] {
  return takenFromDefinition({ ...NATO, ...parts }, PRINT, { learned: LEARNED });
}

function withTaken(corridor: Corridor, taken: readonly Taken[]): Corridor {
  return withChanges(
    corridor,
    changed(corridor, taken).map(({ kind, id, body }) => put(kind, id, body)),
  );
}

const taken = withTaken(emptyCorridor(), fromNato());

describe('what is taken over from a definition', () => {
  it.each(FILES)('of %s passes every reader, and is accepted', (name) => {
    const all = takenFromDefinition(definitionOf(name), PRINT, { learned: LEARNED });
    let corridor = emptyCorridor();
    for (const { kind, id, body } of all) {
      expect(read(KINDS[kind] as Reader<unknown>, body as Json)).toEqual({ ok: true, value: body });
      const change = put(kind, id, body);
      expect(accepted(corridor, change)).toEqual({ ok: true, value: change });
      corridor = withChanges(corridor, [change]);
    }
  });

  it('has the members with their time, the names with their facts, and the dates', () => {
    const ground = latest(taken, 'ground', 'ground');
    expect(ground?.members.find(({ id }) => id === 'se')?.from).toBe('2024-03-07');
    expect(ground?.follows).toMatchObject({ what: 'definition', fingerprint: PRINT });
    const facts = NATO.candidates.flatMap((candidate) => candidate.facts);
    expect(all(taken, 'fact')).toHaveLength(facts.length);
    expect(all(taken, 'event')).toHaveLength(NATO.calendar.length);
    expect(all(taken, 'criterion')).toHaveLength(NATO.criteria.length);
    expect(all(taken, 'fact').every(({ body }) => body.learned === LEARNED)).toBe(true);
  });

  it('cuts what is longer than a corridor keeps, and never through a character', () => {
    const long = `${'a'.repeat(199)}😀`;
    const [first] = fromNato({ post: { ...NATO.post, incumbent: long } });
    expect(first?.kind === 'ground' && first.body.post.incumbent).toBe('a'.repeat(199));
  });

  it('tells a source that no browser can follow in words', () => {
    const [one] = NATO.criteria;
    if (!one) throw new Error('no criterion');
    const odd = fromNato({
      criteria: [
        { ...one, id: 'a-book', source: 'the yearbook', proposer: null },
        { id: 'nothing', text: {}, proposer: 'nl', source: null },
      ],
    });
    const criteria = odd.filter(({ kind }) => kind === 'criterion').map(({ body }) => body);
    expect(criteria[0]).toMatchObject({ address: null, confidence: 'the yearbook' });
    expect(criteria[1]).not.toHaveProperty('confidence');
  });
});

describe('a later state', () => {
  it('says nothing where nothing changed, on whatever day it is read', () => {
    const again = takenFromDefinition(NATO, PRINT, { learned: '2024-05-05' });
    expect(differences(taken, again)).toEqual([]);
    expect(changed(taken, again)).toEqual([]);
  });

  it('is all new where there was no ground', () => {
    expect(differences(emptyCorridor(), fromNato())[0]).toEqual({ what: 'all', how: 'new' });
  });

  it('names members, names, groups and parts that are new, changed or gone', () => {
    const [first, second, ...others] = NATO.members;
    if (!first || !second) throw new Error('no members');
    const newer = fromNato({
      title: { en: 'Another title' },
      members: [{ ...first, to: '2025-01-01' }, ...others],
      candidates: [
        ...NATO.candidates,
        { id: cand('new-name'), name: 'N', country: null, facts: [] },
      ],
      body: { ...NATO.body, groups: {} },
    });
    const found = differences(taken, newer);
    expect(found).toContainEqual({ what: 'title', how: 'changed' });
    expect(found).toContainEqual({ what: 'member', how: 'changed', id: first.id });
    expect(found).toContainEqual({ what: 'member', how: 'gone', id: second.id });
    expect(found).toContainEqual({ what: 'candidate', how: 'new', id: 'new-name' });
    expect(found).toContainEqual({ what: 'group', how: 'gone', id: 'eu' });
    expect(found.some(({ what }) => what === 'post' || what === 'rule')).toBe(false);
  });

  it('names a fact that came and one that was corrected', () => {
    const [first, ...others] = NATO.candidates;
    const [fact, ...facts] = first?.facts ?? [];
    if (!first || !fact) throw new Error('no facts');
    const more = [
      { ...fact, by: 'allied sources' },
      ...facts,
      { ...fact, kind: 'campaign' as const },
    ];
    const newer = fromNato({ candidates: [{ ...first, facts: more }, ...others] });
    expect(differences(taken, newer)).toEqual([
      { what: 'fact', how: 'changed', id: `table-${first.id}-1` },
      { what: 'fact', how: 'new', id: `table-${first.id}-${more.length}` },
    ]);
  });

  it('leaves alone what the side changed, withdrew or wrote under an item of its own', () => {
    const [criterion] = all(taken, 'criterion');
    const [fact] = all(taken, 'fact');
    if (!criterion || !fact) throw new Error('nothing taken');
    const own = withChanges(taken, [
      put('criterion', criterion.id, { ...criterion.body, supporters: ['nl'] }),
      withdraw('fact', fact.id),
    ]);
    expect(changed(own, fromNato())).toEqual([]);
    const elsewhere = withChanges(emptyCorridor(), [
      put('criterion', 'mine', { ...criterion.body, supporters: ['nl'] }),
    ]);
    const kept = changed(elsewhere, fromNato()).filter(({ kind }) => kind === 'criterion');
    expect(kept.map(({ id }) => id)).not.toContain(criterion.id);
  });

  it('keeps the weights that the side gave to members', () => {
    const before = latest(taken, 'ground', 'ground');
    if (!before) throw new Error('no ground');
    const members = before.members.map((member) =>
      member.id === 'us' ? { ...member, weight: 'weighs most' } : member,
    );
    const weighed = { ...before, members };
    const corridor = withChanges(taken, [put('ground', 'ground', weighed)]);
    const again = takenFromDefinition(NATO, PRINT, { learned: LEARNED, before: weighed });
    expect(differences(corridor, again)).toEqual([]);
  });
});

describe('what is taken over from a record', () => {
  const state: RecordState = {
    origin: 'doyen.example/nato-2024',
    definitionDigest: PRINT,
    size: 40,
    definition: NATO,
    members: NATO.members,
    candidacies: NATO.candidates,
    plans: [],
    rounds: [],
    ruleChanges: [],
  };

  it('follows the record, and differs from its definition in nothing else', () => {
    const record = takenFromRecord(state, { learned: LEARNED });
    expect(differences(taken, record)).toEqual([{ what: 'follows', how: 'changed' }]);
    const [first] = record;
    expect(first?.kind === 'ground' && first.body.follows.size).toBe(40);
  });

  it('has published rounds, and the rule that judges now', () => {
    const counted = { ...state, ...countedRound() };
    const rule = { ...NATO.rule, pass: { kind: 'ruling' } } as unknown as Definition['rule'];
    const change = { at: instantOf(1), rule, by: 'chair', silence: null, reason: '' } as const;
    const before = withTaken(emptyCorridor(), takenFromRecord(state, { learned: LEARNED }));
    const newer = takenFromRecord({ ...counted, ruleChanges: [change] }, { learned: LEARNED });
    expect(differences(before, newer)).toEqual([
      { what: 'rule', how: 'changed' },
      { what: 'round', how: 'new', id: 'poll-1' },
    ]);
  });

  it('knows no round in what has no id', () => {
    const ground = latest(taken, 'ground', 'ground');
    if (!ground) throw new Error('no ground');
    const odd = withChanges(taken, [put('ground', 'ground', { ...ground, rounds: [1, null, {}] })]);
    expect(differences(odd, fromNato())).toEqual([]);
  });
});

function cand(id: string): CandidateId {
  return id as CandidateId;
}

/** A poll on the first name in which two of the members answered. */
function countedRound(): Pick<RecordState, 'rounds' | 'plans'> {
  const [first, second] = NATO.members;
  const candidate = NATO.candidates[0]?.id;
  if (!first || !second || !candidate) throw new Error('no members');
  const plan = {
    id: 'poll-1' as RoundId,
    kind: 'straw-poll',
    opens: instantOf(1),
    closes: instantOf(2),
    candidates: [candidate],
    reveal: 'counts',
    classes: [],
  } as const;
  const ballot = { seq: 1, digest: '' as Digest, index: 1, bytes: new Uint8Array() };
  const counts = { encourage: 1, discourage: 1, noOpinion: 0 };
  const round = {
    ...{ plan, number: 1, stage: 'counted', rid: '', attempt: 1, ceremony: 1, keyIndex: 0 },
    ...{ publicKey: '', entitled: [first.id, second.id], provers: [], openedAt: null },
    ballots: { [first.id]: { member: first.id, ...ballot } },
    ...{ closedAt: null, points: {}, closing: null, targets: [], closers: [], partials: {} },
    result: {
      at: instantOf(3),
      cast: 1,
      absent: 1,
      results: [{ candidate, ...counts, passes: null }],
    },
    ...{ badPartials: [], why: null, reason: null },
  } as unknown as RecordState['rounds'][number];
  return { plans: [plan], rounds: [round] };
}
