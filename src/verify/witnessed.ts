/**
 * What others can say of the log: witnesses who cosigned it, and a member who kept a receipt.
 *
 * Use      `verify --policy FILE` and `verify --receipt FILE`; cosignatures in a bundle are looked
 *          at without a policy too, for they must be of this very log.
 * Shapes   one finding each. With a policy the quorum must have cosigned the whole log, and not
 *          a beginning of it, or a server could show witnesses one beginning and members two ends.
 * Source   spec/verify.md §10.
 */

import { fromBase64url } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import type { Bundle } from '../record/bundle.ts';
import { readCosigned } from '../record/cosignature.ts';
import { readEntry } from '../record/entry.ts';
import { extendsHead } from '../record/log.ts';
import { checkReceipt } from '../record/receipt.ts';
import { judge, namesLog, type Policy } from '../record/witness-policy.ts';
import { codeOfBallot } from '../table/rounds/ballot-code.ts';
import { heldIn } from '../table/rounds/round-lookup.ts';
import { placeOf } from '../table/rounds/sealed-list.ts';
import type { Selection } from '../table/selection.ts';
import { failed, passed, type Checks, type Finding } from './findings.ts';
import type { Replay } from './replay.ts';

type Witnessed = Checks['witnessed'];

/** The finding on witnesses; none where there are no cosignatures and nobody asked for any. */
export function witnessFindings(
  bundle: Bundle,
  { ledger }: Replay,
  policy: Policy | undefined,
): readonly Finding[] {
  const { selection, tree } = ledger;
  if (!selection || (bundle.cosigned === undefined && policy === undefined)) return [];
  const blank: Witnessed = { state: 'none', by: '', size: 0, of: tree.size };
  const no = (state: Witnessed['state'], more: Partial<Witnessed> = {}) => [
    failed('witnessed', { ...blank, ...more, state }),
  ];
  if (policy && !namesLog(policy, logOf(selection))) return no('other_log');
  const noneNeeded = policy?.quorum.kind === 'none';
  if (bundle.cosigned === undefined) {
    return noneNeeded ? [passed('witnessed', blank)] : no('none');
  }
  const cosigned = readCosigned(bundle.cosigned, selection);
  if (!cosigned.ok) return no('malformed');
  const { head } = cosigned.value.checkpoint;
  const { size } = head;
  if (!extendsHead(tree, head)) return no('elsewhere', { size });
  if (!policy) return [passed('witnessed', { ...blank, state: 'unjudged', size })];
  const { holds, by, without } = judge(policy, cosigned.value);
  if (!holds) return no('short', { by: without.join(', '), size });
  if (size < tree.size && !noneNeeded) return no('behind', { by: by.join(', '), size });
  return [passed('witnessed', { ...blank, state: 'quorum', by: by.join(', '), size })];
}

function logOf({ origin, clerk }: Selection) {
  return { name: origin, publicKey: must(fromBase64url(clerk), 'bytes of the clerk key') };
}

type Held = Checks['receipt_held'];

/** Whether what a member kept is in this record, and where. It says nothing of the answer. */
export function receiptFindings(
  bundle: Bundle,
  { ledger }: Replay,
  receipt: string | undefined,
): readonly Finding[] {
  const { selection, tree } = ledger;
  if (receipt === undefined || !selection) return [];
  const blank: Held = { state: 'malformed', index: 0, round: '', place: 0, of: 0, code: '' };
  const no = (state: Held['state'], index = 0) => [
    failed('receipt_held', { ...blank, state, index }),
  ];
  const [, digits = ''] = /^index (\d{1,15})$/m.exec(receipt) ?? [];
  const index = Number(digits);
  const entry = bundle.log.get(index);
  if (digits === '') return no('malformed');
  if (!entry) return no('missing', index);
  const checked = checkReceipt(receipt, entry, selection);
  if (!checked.ok) return no(reasonOf(checked.refusal.code), index);
  if (!extendsHead(tree, checked.value.head)) return no('parted', index);
  return [passed('receipt_held', { ...blank, ...standing(selection, entry), index }, index)];
}

function reasonOf(code: string): Held['state'] {
  if (code === 'receipt_malformed') return 'malformed';
  return code === 'receipt_not_included' ? 'not_included' : 'foreign';
}

/** On the sealed list of its round, replaced by a later one, or no ballot at all. */
function standing(selection: Selection, entry: Uint8Array): Partial<Held> {
  const read = readEntry(entry);
  if (!read.ok || read.value.wish.act.type !== 'CastBallot') return { state: 'act' };
  const { round: id, rid, enclosure } = read.value.wish.act;
  const code = codeOfBallot(enclosure);
  const round = heldIn(selection).find((one) => one.rid === rid);
  const place = round && placeOf(round, read.value.index);
  return place
    ? { state: 'listed', round: id, code, ...place }
    : { state: 'replaced', round: id, code };
}
