/**
 * A selection as the form has it, and the definition that follows from it.
 *
 * Use      `definitionOf(draft, now)` gives definition.json; `parseDefinition` judges it as any
 *          other.
 * Shapes   ids are made from names: lower-case ASCII, numbered where two would be the same.
 * Source   spec/protocol.md §3.1 for n, t, q, f; docs/schema/definition.schema.json.
 */

import type { JsonObject } from '../../../basics/canonical.ts';
import { type Instant, later, writeInstant } from '../../../basics/instant.ts';
import { parseId } from '../../../table/ids.ts';
import { consensus } from '../../../table/rules/consensus.ts';
import type { Expression } from '../../../table/rules/expression.ts';
import { majority } from '../../../table/rules/majority.ts';
import { consensusMinus } from '../../../table/rules/minus-k.ts';

export type RuleChoice = 'consensus' | 'minus-k' | 'majority' | 'half';

export type Draft = {
  readonly title: string;
  readonly body: string;
  readonly post: string;
  readonly zone: string;
  /** One to a line. */
  readonly members: string;
  readonly candidates: string;
  readonly rule: RuleChoice;
  readonly tolerated: number;
  readonly silence_hours: number;
  readonly rounds: number;
  readonly round_hours: number;
  readonly acceptsSmallCounts: boolean;
};

export type Gap = 'title' | 'body' | 'post' | 'members' | 'candidates';

const HOUR = 3_600_000;
const RESERVE_ROUNDS = 2;

export function emptyDraft(zone: string): Draft {
  return {
    title: '',
    body: '',
    post: '',
    zone,
    members: '',
    candidates: '',
    rule: 'consensus',
    tolerated: 1,
    silence_hours: 72,
    rounds: 2,
    round_hours: 24,
    acceptsSmallCounts: false,
  };
}

export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function gapsOf(draft: Draft): readonly Gap[] {
  const short = (gap: 'title' | 'body' | 'post') => draft[gap].trim() === '';
  return [
    ...(['title', 'body', 'post'] as const).filter(short),
    ...(linesOf(draft.members).length < 3 ? (['members'] as const) : []),
    ...(linesOf(draft.candidates).length < 1 ? (['candidates'] as const) : []),
  ];
}

/** Names that stand more than once. */
export function twiceNamed(draft: Draft): readonly string[] {
  return [draft.members, draft.candidates].flatMap((list) => {
    const names = linesOf(list);
    return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  });
}

/** How many trustees must sign, how many could open, how many may be corrupt, for n members. */
export function trusteesFor(n: number): {
  readonly threshold: number;
  readonly closingQuorum: number;
  readonly assumedCorrupt: number;
} {
  const closingQuorum = n - Math.max(1, Math.floor(n / 5));
  const assumedCorrupt = Math.max(0, Math.min(2 * closingQuorum - n - 1, Math.floor((n - 1) / 2)));
  const threshold = Math.min(closingQuorum, Math.max(assumedCorrupt + 1, Math.floor(n / 2) + 1));
  return { threshold, closingQuorum, assumedCorrupt };
}

export function definitionOf(draft: Draft, now: Instant): JsonObject {
  const names = linesOf(draft.members);
  const members = idsFor(names);
  const { assumedCorrupt, ...trustees } = trusteesFor(names.length);
  const candidates = idsFor(linesOf(draft.candidates));
  return {
    format: 'doyen/definition/1',
    id: idsFor([draft.title])[0]?.id ?? 'selection',
    title: { en: draft.title.trim() },
    body: {
      id: idsFor([draft.body])[0]?.id ?? 'body',
      name: { en: draft.body.trim() },
      timeZone: draft.zone,
      groups: {},
      assumedCorrupt,
      acceptsSmallCounts: draft.acceptsSmallCounts,
    },
    post: {
      id: idsFor([draft.post])[0]?.id ?? 'post',
      name: { en: draft.post.trim() },
      incumbent: null,
      vacantFrom: null,
      source: null,
      confidence: 'set up by the chair',
    },
    members: members.map(({ id, name }) => ({
      id,
      name: { en: name },
      from: null,
      to: null,
      weights: {},
    })),
    candidates: candidates.map(({ id, name }) => ({ id, name, country: null, facts: [] })),
    rule: ruleOf(draft),
    silence: {
      hours: draft.silence_hours,
      brokenBy: ['objection', 'amendment'],
      extensions: 1,
      objection: 'named',
    },
    trustees: { who: 'members', ...trustees, reserveRounds: RESERVE_ROUNDS, phaseMinutes: 30 },
    rounds: roundsOf(draft, candidates, now),
    criteria: [],
    calendar: [],
  };
}

function roundsOf(draft: Draft, candidates: readonly Named[], now: Instant): readonly JsonObject[] {
  const length = draft.round_hours * HOUR;
  return Array.from({ length: draft.rounds }, (_, at) => {
    const opens = later(now, at * 2 * length);
    return {
      id: `poll-${at + 1}`,
      kind: 'straw-poll',
      opens: writeInstant(opens),
      closes: writeInstant(later(opens, length)),
      candidates: candidates.map(({ id }) => id),
      reveal: 'counts',
      classes: [],
    };
  });
}

function ruleOf(draft: Draft): JsonObject {
  return {
    ballot: { scale: ['encourage', 'discourage', 'noOpinion'] },
    read: {
      encourage: 'for',
      discourage: 'against',
      noOpinion: 'neutral',
      abstain: 'neutral',
      silent: 'for',
      absent: 'neutral',
      recused: 'out',
    },
    pass: passOf(draft) as JsonObject,
    choose: 'single',
  };
}

function passOf({ rule, tolerated }: Draft): Expression {
  switch (rule) {
    case 'consensus':
      return consensus();
    case 'minus-k':
      return consensusMinus(tolerated);
    case 'majority':
      return majority({ share: '2/3', of: 'members', strict: false });
    case 'half':
      return majority({ share: '1/2', of: 'members', strict: true });
  }
}

type Named = { readonly id: string; readonly name: string };

/** An id for each name, as close to it as ids may be. */
export function idsFor(names: readonly string[]): readonly Named[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '')
      .slice(0, 26)
      .replace(/-+$/, '');
    const stem = parseId(plain) === undefined ? `name-${plain || 'x'}` : plain;
    const numbered = (count: number) => (count === 1 ? stem : `${stem}-${count}`);
    let count = 1;
    while (taken.has(numbered(count))) count++;
    taken.add(numbered(count));
    return { id: numbered(count), name };
  });
}
