/**
 * The checks of the bundle as files: its form, what must lie in it, what the seal says of it.
 *
 * Source   spec/verify.md §§4-5.
 */

import { equalBytes } from '../basics/bytes.ts';
import { publicDigestOf } from '../crypto/digest.ts';
import * as names from '../record/bundle.ts';
import type { Bundle } from '../record/bundle.ts';
import { readCheckpoint } from '../record/checkpoint.ts';
import { decisionBytes } from '../record/decision.ts';
import { headOf } from '../record/log.ts';
import { readmeBytes } from '../record/readme.ts';
import type { Selection } from '../table/selection.ts';
import { sealRefusal } from '../table/silence/statements.ts';
import { failed, found, passed } from './findings.ts';
import type { Check, Finding } from './findings.ts';
import type { Replay } from './replay.ts';

type FileCheck =
  | 'files_whole'
  | 'files_single'
  | 'files_expected'
  | 'files_present'
  | 'sealed_files';

/** What the zip itself shows. */
export function archiveFindings(bundle: Bundle): readonly Finding[] {
  const { differs, damaged, repeated, files } = bundle.archive;
  return [
    found(differs === null, 'archive_form', differs ?? { path: '', offset: 0 }),
    ...each('files_whole', damaged, files.length),
    ...each('files_single', repeated, files.length),
  ];
}

/** The log as far as its files and its checkpoint tell. */
export function logFindings(bundle: Bundle, replay: Replay): readonly Finding[] {
  const { selection, tree } = replay.ledger;
  if (!selection) return [failed('checkpoint_signed', { code: 'not_set_up' }), ...gaps(bundle, 0)];
  if (bundle.checkpoint === undefined) {
    return [failed('checkpoint_signed', { code: 'checkpoint_missing' }), ...gaps(bundle, 0)];
  }
  const read = readCheckpoint(bundle.checkpoint, selection);
  if (!read.ok) {
    const { code } = read.refusal;
    return [failed('checkpoint_signed', { code }), ...gaps(bundle, 0)];
  }
  const { head } = read.value;
  const covers = head.size === tree.size && head.root === headOf(tree).root;
  return [
    passed('checkpoint_signed', { code: '' }),
    ...gaps(bundle, head.size),
    found(covers, 'checkpoint_covers', { size: head.size, root: head.root }),
  ];
}

/** Each file that the log names is there, and no other is. */
export function fileFindings(bundle: Bundle, replay: Replay): readonly Finding[] {
  const derived = [names.DECISION_PATH, names.README_PATH];
  const wanted = new Set([...replay.paths.keys(), ...derived]);
  const strange = [...bundle.files.keys()].filter((path) => !wanted.has(path));
  const missing = [...wanted].filter((path) => !bundle.files.has(path));
  return [
    ...each('files_expected', [...strange, ...bundle.strangers], bundle.files.size),
    ...each('files_present', missing, wanted.size),
  ];
}

/** The seal, or that there is none yet. */
export function sealFindings(
  bundle: Bundle,
  selection: Selection,
  steps: Replay['steps'],
): readonly Finding[] {
  const { seal, stage } = selection;
  if (seal === null) {
    if (stage !== 'concluded') return [passed('sealed', { state: 'interim' })];
    return sealRefusal(selection, selection.at) === undefined
      ? [failed('sealed', { state: 'missing' })]
      : [passed('sealed', { state: 'statements' })];
  }
  const paths = new Set([...Object.keys(seal), ...bundle.files.keys()]);
  const wrong = [...paths].filter((path) => {
    const file = bundle.files.get(path);
    return file === undefined || publicDigestOf(file) !== seal[path];
  });
  const entry = steps.findLast(({ fact }) => fact.type === 'RecordSealed')?.entry;
  return [passed('sealed', { state: 'sealed' }, entry), ...each('sealed_files', wrong, paths.size)];
}

/** The files that follow from the log say what follows. */
export function derivedFindings(bundle: Bundle, selection: Selection): readonly Finding[] {
  const { files } = bundle;
  const definition = files.get(names.DEFINITION_PATH);
  const decision = files.get(names.DECISION_PATH);
  const readme = files.get(names.README_PATH);
  const frozen = definition && publicDigestOf(definition) === selection.definitionDigest;
  const decided = decision && equalBytes(decision, decisionBytes(selection));
  return [
    found(frozen === true, 'definition_file', {}),
    found(decided === true, 'decision_file', {}),
    readmeFinding(selection, readme),
  ];
}

/** Its words may change from release to release: then what the chair sealed is what it was. */
function readmeFinding(selection: Selection, readme: Uint8Array | undefined): Finding {
  if (readme && equalBytes(readme, readmeBytes(selection)))
    return passed('readme_file', { state: 'known' });
  if (readme && isSealed(selection, readme)) return passed('readme_file', { state: 'other' });
  return failed('readme_file', { state: 'changed' });
}

function isSealed({ seal }: Selection, readme: Uint8Array): boolean {
  return seal?.[names.README_PATH] === publicDigestOf(readme);
}

/** One finding for each run of entries that is not there. */
function gaps(bundle: Bundle, stated: number): readonly Finding[] {
  const least = Math.max(...bundle.log.keys()) + 1;
  const size = Math.min(Math.max(least, stated), least + 0x10000);
  const findings: Finding[] = [];
  for (let from = 0; from < size; from++) {
    let to = from;
    while (to < size && !bundle.log.has(to)) to++;
    if (to > from) findings.push(failed('log_complete', { size, missing: to - from }, from));
    from = to;
  }
  return findings.length > 0 ? findings : [passed('log_complete', { size, missing: 0 })];
}

function each<C extends FileCheck>(
  check: C,
  paths: readonly string[],
  count: number,
): readonly Finding[] {
  const findings = paths.map((path) => fileFinding(check, { count: 1, path }, false));
  return findings.length > 0 ? findings : [fileFinding(check, { count, path: '' }, true)];
}

function fileFinding(
  check: FileCheck & Check,
  details: { readonly count: number; readonly path: string },
  holds: boolean,
): Finding {
  return { check, passed: holds, details };
}
