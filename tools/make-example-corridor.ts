/**
 * Derives the assessments and snapshots of examples/nato-2024/corridor.json, always the same bytes.
 *
 * Use      `node tools/make-example-corridor.ts`, after the rules of suggestion or the evidence
 *          changed.
 * Shapes   walks the days on which something was learned; where the suggestion's step of a cell
 *          changes, the compilers follow it, with the reason in words. All other lines of the file
 *          stay byte for byte. These judgements are made up: nobody held them.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { mustOk } from '../src/basics/bug.ts';
import type { Json } from '../src/basics/canonical.ts';
import { inputsOf } from '../src/corridor/cell-inputs.ts';
import {
  type Corridor,
  all,
  asOf,
  emptyCorridor,
  latest,
  withChanges,
} from '../src/corridor/corridor.ts';
import { countOf } from '../src/corridor/count-matrix.ts';
import type { Day } from '../src/corridor/dated.ts';
import { type CellInputs, evidenceOn } from '../src/corridor/evidence.ts';
import { readPlainCorridor } from '../src/corridor/formats/plain.ts';
import { cellId } from '../src/corridor/item-ids.ts';
import type { Assessment } from '../src/corridor/kinds/assessment.ts';
import type { Snapshot } from '../src/corridor/kinds/snapshot.ts';
import { frozen } from '../src/corridor/snapshots.ts';
import { type Suggestion, suggestionOf } from '../src/corridor/suggestion.ts';
import type { MemberId } from '../src/table/ids.ts';
import { SPONSOR_REASON, reasonOf } from './support/example-reasons.ts';

const FILE = 'examples/nato-2024/corridor.json';
const AUTHOR = { by: 'compilers', at: '2026-11-21T12:00:00.000Z' };
const DERIVED = ['assessment', 'snapshot'];
const FROZEN: readonly { readonly day: Day; readonly title: Snapshot['title'] }[] = [
  {
    day: '2024-02-21',
    title: {
      en: 'Before the four declare themselves',
      nl: 'Voordat de vier zich uitspreken',
      fr: 'Avant que les quatre se déclarent',
    },
  },
  {
    day: '2024-04-02',
    title: {
      en: 'Twenty-eight, it is said, and four hold out',
      nl: 'Achtentwintig, heet het, en vier houden vol',
      fr: 'Vingt-huit, dit-on, et quatre tiennent bon',
    },
  },
  {
    day: '2024-06-20',
    title: {
      en: 'The last of them withdraws',
      nl: 'De laatste trekt zich terug',
      fr: 'Le dernier se retire',
    },
  },
];
/**
 * Without any public backing of him on record, so the example leaves them unknown, as a careful
 * desk might: of Bulgaria, Latvia and Poland there are words of doubt, and the suggestion shows.
 */
const LEFT_UNKNOWN: readonly string[] = 'al bg ca gr hr is lu lv me mk pl pt si'.split(' ');
/** A member that puts a name forward needs no signal to be known for it. */
const SPONSOR: Assessment = {
  ...{ member: 'nl' as MemberId, subject: 'candidate:rutte', step: 'support' },
  ...{ confidence: 'high', basis: 'stated', wouldChange: null, evidence: [] },
  reason: SPONSOR_REASON,
  learned: '2023-12-01',
};

const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n');
const [head = '', ...rest] = lines;
const kept = rest
  .slice(0, -1)
  .map((line) => line.replace(/,$/, ''))
  .filter(isEvidence);
const whole = corridorOf(kept);
const written = [...daysOf(whole).flatMap(assessedOn(new Map())), put(SPONSOR, 0)];
const decided = [...kept, ...written.map((change) => JSON.stringify(change))];
const out = [...decided, ...FROZEN.map(frozenOn(corridorOf(decided)))];
writeFileSync(FILE, `${head}\n${out.join(',\n')}\n]}\n`);
process.stdout.write(`${written.length} assessments, ${FROZEN.length} snapshots\n`);

function isEvidence(line: string): boolean {
  const { kind } = JSON.parse(line) as { readonly kind: string };
  return !DERIVED.includes(kind);
}

function corridorOf(changes: readonly string[]): Corridor {
  const file = JSON.parse(`${head}\n${changes.join(',\n')}\n]}`) as Json;
  return withChanges(emptyCorridor(), mustOk(readPlainCorridor(file), FILE).changes);
}

/** The days on which a word came to be known. */
function daysOf(corridor: Corridor): readonly Day[] {
  return [...new Set(all(corridor, 'signal').map(({ body }) => body.learned))].sort();
}

function frozenOn(corridor: Corridor): (of: (typeof FROZEN)[number]) => string {
  return ({ day, title }) => {
    const known = asOf(corridor, day);
    const body = frozen(known, countOf(known, day), title);
    const id = `snapshot-${day}`;
    return JSON.stringify({ ...AUTHOR, kind: 'snapshot', id, seen: 0, type: 'put', body });
  };
}

type Held = Map<string, { readonly step: Assessment['step']; readonly revisions: number }>;

function assessedOn(held: Held): (day: Day) => readonly object[] {
  return (day) => {
    const known = asOf(whole, day);
    return [...inputsOf(known).values()].flatMap((inputs) => {
      const { member, subject } = inputs;
      if (subject === 'candidate:rutte' && LEFT_UNKNOWN.includes(member)) return [];
      const id = cellId(member, subject);
      const before = held.get(id) ?? { step: null, revisions: 0 };
      const suggestion = suggestionOf(evidenceOn(inputs, day));
      if (suggestion.step === before.step) return [];
      held.set(id, { step: suggestion.step, revisions: before.revisions + 1 });
      return [put(assessmentOf(known, inputs, suggestion, day), before.revisions)];
    });
  };
}

function put(body: Assessment, seen: number): object {
  const id = cellId(body.member, body.subject);
  return { ...AUTHOR, kind: 'assessment', id, seen, type: 'put', body };
}

function assessmentOf(
  known: Corridor,
  { member, subject }: CellInputs,
  suggestion: Suggestion,
  day: Day,
): Assessment {
  const { step, confidence, basis, hangsOn, lead, why } = suggestion;
  const signal = (id: string) => latest(known, 'signal', id);
  const rests = why.filter(({ rule }) => rule !== 'other-voices-apart').flatMap(({ ids }) => ids);
  const condition = hangsOn.map((id) => signal(id)?.condition).find((text) => text);
  return {
    ...{ member, subject, step, confidence, basis },
    reason: reasonOf(why, day, lead === null ? undefined : signal(lead)),
    wouldChange: null,
    evidence: [...new Set(rests)].filter((id) => signal(id) !== undefined).sort(),
    learned: day,
    ...(condition ? { hangsOn: condition } : {}),
  };
}
