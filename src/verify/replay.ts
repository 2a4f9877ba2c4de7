/**
 * Replays the log from its first entry with the rules of the table, and reports on each entry.
 *
 * Use      the first part of `verifyBundle`; the other parts judge what follows.
 * Shapes   an entry that cannot be taken is stepped over, its bytes still counted into the tree, so
 *          that all others are looked at. What then fails *because* of it is one finding.
 * Source   spec/verify.md §3.
 */

import { must } from '../basics/bug.ts';
import type { Random } from '../crypto/group.ts';
import { readEntry, type Entry } from '../record/entry.ts';
import {
  emptyLedger,
  enclosureFault,
  foreignHead,
  signatureHolds,
  submissionOf,
  type Ledger,
} from '../record/ledger.ts';
import { append } from '../record/log.ts';
import { pathMaker, type Bundle, type PathMaker } from '../record/bundle.ts';
import { advance, decide } from '../table/process.ts';
import { reckoner as reckonerOf } from '../table/reckoner.ts';
import type { Fact, Refusal } from '../table/selection.ts';
import { failed, passed, type Checks, type Finding } from './findings.ts';
import { gather, type Gatherer, type Parcel } from './gather.ts';

export type Replay = {
  readonly findings: readonly Finding[];
  readonly ledger: Ledger;
  /** Paths that entries name, with the entry. */
  readonly paths: ReadonlyMap<string, number>;
  /** All facts, each with the entry it came with. */
  readonly steps: readonly { readonly entry: number; readonly fact: Fact }[];
  /** First entry that failed by itself: what follows from the log is uncertain from there on. */
  readonly broken: number | undefined;
  /** How many checks of later entries failed after it. */
  readonly after: number;
};

export type Progress = (done: number, of: number) => void;

type Walk = {
  readonly bundle: Bundle;
  readonly gatherer: Gatherer;
  readonly pathOf: PathMaker;
  readonly findings: Finding[];
  readonly paths: Map<string, number>;
  readonly steps: { entry: number; fact: Fact }[];
  broken: number | undefined;
  after: number;
};

/** The log replayed; `conclude` wants to know, by entry, which ballots hold. */
export type Begun = {
  readonly parcels: readonly Parcel[];
  conclude(verdicts: ReadonlyMap<number, boolean>): Replay;
};

/** A record with a bad signature is replayed twice: the second time knowing which they are. */
export function replay(bundle: Bundle, random: Random, progress?: Progress): Begun {
  const first = replayOnce(bundle, gather(reckonerOf(random)), progress);
  const bad = first.walk.gatherer.unsigned(random);
  const known =
    bad.size === 0 ? first : replayOnce(bundle, gather(reckonerOf(random), bad), progress);
  return {
    parcels: known.walk.gatherer.parcels(),
    conclude: (verdicts) => concluded(known, verdicts),
  };
}

type Walked = { readonly walk: Walk; readonly ledger: Ledger };

function replayOnce(bundle: Bundle, gatherer: Gatherer, progress?: Progress): Walked {
  const walk: Walk = {
    bundle,
    gatherer,
    pathOf: pathMaker(),
    findings: [],
    paths: new Map(),
    steps: [],
    broken: undefined,
    after: 0,
  };
  let ledger = emptyLedger;
  const size = Math.max(...bundle.log.keys()) + 1;
  for (let index = 0; index < size; index++) {
    ledger = stepOn(walk, ledger, index);
    progress?.(index + 1, size);
  }
  return { walk, ledger };
}

function concluded({ walk, ledger }: Walked, verdicts: ReadonlyMap<number, boolean>): Replay {
  const { findings, paths, steps, broken, after } = walk;
  const ballots = ballotFindings(steps, verdicts);
  const whole = [...findings, ...soundFindings(walk), ...ballots];
  return { findings: whole, ledger, paths, steps, broken, after };
}

function stepOn(walk: Walk, ledger: Ledger, index: number): Ledger {
  const bytes = walk.bundle.log.get(index);
  // A missing entry is reported with the size of the log; from it on no earlier state can be known.
  if (bytes === undefined) {
    walk.broken ??= index;
    return skip(ledger, new Uint8Array(0));
  }
  const entry = readEntry(bytes);
  if (!entry.ok) {
    const { fault, pointer } = entry.refusal;
    report(walk, failed('entry_form', { count: 1, fault, pointer }, index));
    walk.pathOf(undefined);
    return skip(ledger, bytes);
  }
  if (entry.value.index !== index) {
    report(walk, failed('entry_place', { count: 1, says: entry.value.index }, index));
    placeOf(walk, entry.value, index);
    return skip(ledger, bytes);
  }
  const enclosure = enclosed(walk, entry.value);
  const taken = judge(walk, ledger, { entry: entry.value, enclosure });
  return taken === undefined
    ? skip(ledger, bytes)
    : { selection: taken, tree: append(ledger.tree, bytes) };
}

type Case = { readonly entry: Entry; readonly enclosure: Uint8Array | undefined };

/** The selection after the entry, or undefined where it cannot be taken. */
function judge(walk: Walk, ledger: Ledger, given: Case): Ledger['selection'] {
  const { entry, enclosure } = given;
  const { wish, index } = entry;
  const { reckoner } = walk.gatherer;
  walk.gatherer.begin(index);
  const details = { count: 1, actor: wish.actor };
  const foreign = foreignHead(ledger.tree, wish);
  const signed = signatureHolds(ledger.selection, entry, reckoner);
  const submission = submissionOf(entry, enclosure);
  const facts = decide(ledger.selection, submission, reckoner);
  if (!signed) report(walk, failed('entry_signed', details, index));
  if (foreign) report(walk, failed('entry_seen', { ...details, size: foreign.size }, index));
  if (!facts.ok) {
    const { refusal } = facts;
    if (enclosureFault(wish, enclosure) !== refusal.code)
      report(walk, failed('entry_lawful', unlawful(wish.act.type, refusal), index));
    return undefined;
  }
  for (const fact of facts.value) walk.steps.push({ entry: index, fact });
  return advance(ledger.selection, submission, facts.value);
}

/** The enclosure of the entry, from the file where it belongs. */
function enclosed(walk: Walk, entry: Entry): Uint8Array | undefined {
  const path = placeOf(walk, entry, entry.index);
  const file = path === undefined ? undefined : walk.bundle.files.get(path);
  const code = enclosureFault(entry.wish, file);
  if (code) {
    const where = must(path, 'a path: whatever has an enclosure has one');
    const details = { count: 1, path: where, code };
    report(walk, failed('entry_enclosure', details, entry.index));
  }
  return file;
}

function placeOf(walk: Walk, entry: Entry, index: number): string | undefined {
  const path = walk.pathOf(entry.wish);
  if (path !== undefined) walk.paths.set(path, index);
  return path;
}

function unlawful(act: string, refusal: Refusal): Checks['entry_lawful'] {
  const { code } = refusal;
  const { fault, pointer } =
    code === 'definition_unreadable' ? refusal : { fault: '', pointer: '' };
  return { count: 1, act, code, fault, pointer };
}

/** The first failing entry speaks for itself; what is only its consequence is counted. */
function report(walk: Walk, finding: Finding): void {
  const { entry, check } = finding;
  const consequence =
    check === 'entry_seen' || check === 'entry_lawful' || check === 'entry_signed';
  if (consequence && walk.broken !== undefined && walk.broken !== entry) walk.after++;
  else walk.findings.push(finding);
  walk.broken ??= entry;
}

/** One finding for each check that no entry failed, as far as the entries could be judged. */
function soundFindings(walk: Walk): readonly Finding[] {
  const { findings, after, bundle } = walk;
  const count = bundle.log.size;
  const clean = (check: Finding['check']) => !findings.some((finding) => finding.check === check);
  const sound: readonly Finding[] = [
    passed('entry_form', { count, fault: '', pointer: '' }),
    passed('entry_place', { count, says: 0 }),
    passed('entry_enclosure', { count: walk.paths.size, path: '', code: '' }),
    passed('entry_signed', { count, actor: '' }),
    passed('entry_seen', { count, actor: '', size: 0 }),
    passed('entry_lawful', { count, act: '', code: '', fault: '', pointer: '' }),
  ];
  return sound.slice(0, after > 0 ? 3 : 6).filter(({ check }) => clean(check));
}

function ballotFindings(
  steps: Replay['steps'],
  verdicts: ReadonlyMap<number, boolean>,
): readonly Finding[] {
  const findings: Finding[] = [];
  const proven = new Map<string, number>();
  for (const { entry, fact } of steps) {
    if (fact.type !== 'BallotCast') continue;
    const { round, ballot } = fact;
    const { member, seq } = ballot;
    const holds = must(verdicts.get(entry), 'a verdict on each ballot');
    if (holds) proven.set(round, (proven.get(round) ?? 0) + 1);
    else findings.push(failed('ballot_proven', { round, count: 1, member, seq }, entry));
  }
  for (const [round, count] of proven) {
    findings.push(passed('ballot_proven', { round, count, member: '', seq: 0 }));
  }
  return findings;
}

function skip(ledger: Ledger, bytes: Uint8Array): Ledger {
  const { selection, tree } = ledger;
  const size = tree.size + 1;
  return {
    selection: selection && { ...selection, size },
    tree: append(tree, bytes),
  };
}
