/**
 * Reading the sheets of a corridor in the order in which the server numbered them.
 *
 * Use      `follow(side, sheets, own)`: the side as these sheets leave it, and what they changed.
 * Shapes   sheets come numbered without a gap from the first that was not read. A sheet that is not
 *          what it should be is left out and listed; one of somebody who had been removed
 *          meanwhile, too.
 * Errors   none: `Side.findings` name each fault. A server that drops, reorders, repeats, changes
 *          or swaps sheets is found out by the next honest one: it says which head its author had
 *          seen (`history_differs`) and how many sheets he had written (`sheet_repeated`,
 *          `sheet_withheld`). One that gives less than it gave before is `gapOf`'s to name.
 * Secrets  `own`, and the keys in the side.
 * Source   spec/corridor.md §5.
 */

import { concat, fromBase64url, fromUtf8, utf8 } from '../../basics/bytes.ts';
import type { Instant } from '../../basics/instant.ts';
import { type Result, ok, refuse } from '../../basics/result.ts';
import { read } from '../../basics/shape.ts';
import { readStrictJson } from '../../basics/strict-json.ts';
import { verify } from '../../crypto/signature.ts';
import type { Change } from '../corridor.ts';
import { type Said, said } from './acts.ts';
import { guestOf } from './guests.ts';
import { afterPeopleAct, authorKeys } from './people-acts.ts';
import type { OwnKeys } from './own-keys.ts';
import { epochOf, openSheet } from './sheet.ts';
import { type Finding, type Side, headAfter, personOf, sizeOf } from './side.ts';

export type Numbered = {
  readonly nr: number;
  /** The server's clock, when it came. */
  readonly at: Instant;
  readonly bytes: Uint8Array;
};
export type Followed = { readonly side: Side; readonly changes: readonly Change[] };

const SIGNATURE = 64;

/** What is signed is this, before the text. */
const SHEET_LABEL = 'doyen/1 corridor sheet said\n';

export function follow(side: Side, sheets: readonly Numbered[], own: OwnKeys): Followed {
  let next: Side = { ...side, heads: [...side.heads] };
  const changes: Change[] = [];
  for (const sheet of sheets) {
    const step = stepBy(next, sheet, own);
    next = step.side;
    changes.push(...step.changes);
  }
  return { side: next, changes };
}

/** Whether a server that says it has `size` sheets and gives these can be followed from here. */
export function gapOf(
  side: Side,
  { size, sheets }: { readonly size: number; readonly sheets: readonly Pick<Numbered, 'nr'>[] },
): 'rolled_back' | 'sheets_missing' | undefined {
  const known = sizeOf(side);
  if (size < known) return 'rolled_back';
  const inRow = sheets.every(({ nr }, at) => nr === known + at + 1);
  return inRow && (sheets.length > 0 || size === known) ? undefined : 'sheets_missing';
}

/** One sheet: `heads` is taken over and added to, for it can be long. */
function stepBy(side: Side, { nr, bytes }: Numbered, own: OwnKeys): Followed {
  const heads = side.heads as string[];
  const head = headAfter(heads[nr - 1] ?? '', bytes);
  const read = readSheet(side, bytes);
  const judged = read.ok ? judge(side, read.value, nr) : read;
  const taken = judged.ok ? take(side, judged.value, own) : judged;
  heads.push(head);
  const lacking = judged.ok && judged.value.withheld ? [withheld(judged.value, nr)] : [];
  if (!taken.ok) return { side: listed(side, [...lacking, { ...taken.refusal, nr }]), changes: [] };
  return { side: listed(taken.value.side, lacking), changes: taken.value.changes };
}

function listed(side: Side, findings: readonly Finding[]): Side {
  return findings.length === 0 ? side : { ...side, findings: [...side.findings, ...findings] };
}

type Fault = Omit<Finding, 'nr'>;
type Read = { readonly said: Said; readonly text: Uint8Array; readonly signature: Uint8Array };
type Judged = { readonly said: Said; readonly withheld: boolean };

function withheld({ said: { by } }: Judged, nr: number): Finding {
  return { code: 'sheet_withheld', nr, by };
}

function readSheet(side: Side, bytes: Uint8Array): Result<Read, Fault> {
  const { corridor } = side;
  const epoch = epochOf(bytes);
  const key = fromBase64url(side.keys[String(epoch)] ?? '');
  if (epoch !== side.epoch || key?.length !== 32) return refuse({ code: 'sheet_does_not_open' });
  const opened = openSheet({ corridor, epoch, key }, bytes);
  if (!opened) return refuse({ code: 'sheet_does_not_open' });
  const text = opened.slice(SIGNATURE);
  const json = readStrictJson(fromUtf8(text) ?? '');
  const known = json.ok ? read(said, json.value) : json;
  if (!known.ok) return refuse({ code: 'sheet_malformed' });
  const right = known.value.corridor === corridor && known.value.epoch === epoch;
  if (!right) return refuse({ code: 'sheet_of_elsewhere' });
  return ok({ said: known.value, text, signature: opened.slice(0, SIGNATURE) });
}

/** Whose it is, whether he wrote it, and whether he had seen what this device was shown. */
function judge(side: Side, sheet: Read, nr: number): Result<Judged, Fault> {
  const { by, seen, own } = sheet.said;
  const keys = authorKeys(side, sheet.said);
  const signing = keys && fromBase64url(keys.signing);
  if (!signing) return refuse({ code: 'author_not_of_side' });
  if (!verify(signing, signedText(sheet.text), sheet.signature)) {
    return refuse({ code: 'signature_wrong' });
  }
  const same = seen === null ? nr === 1 : seen.nr < nr && side.heads[seen.nr] === seen.head;
  if (!same) return refuse({ code: 'history_differs', by });
  const before = personOf(side, by)?.own ?? 0;
  if (own <= before) return refuse({ code: 'sheet_repeated', by });
  return ok({ said: sheet.said, withheld: own > before + 1 });
}

function take(side: Side, { said: one }: Judged, own: OwnKeys): Result<Followed, Fault> {
  const { act, by } = one;
  if (act.type === 'changed') {
    const foreign = act.changes.some((change) => change.by !== by);
    if (foreign) return refuse({ code: 'act_may_not', by });
    return ok({ side: counted(side, one), changes: act.changes });
  }
  if (act.type === 'imported') {
    const names = act.people.map(({ id, name }) => [guestOf(by, id), name] as const);
    const guests = { ...side.guests, ...Object.fromEntries(names) };
    const changes = act.changes.map((change) => ({ ...change, by: guestOf(by, change.by) }));
    return ok({ side: { ...counted(side, one), guests }, changes });
  }
  const next = afterPeopleAct(side, { ...one, act }, own);
  return next.ok ? ok({ side: counted(next.value, one), changes: [] }) : next;
}

function counted(side: Side, { by, own }: Said): Side {
  const people = side.people.map((person) => (person.id === by ? { ...person, own } : person));
  return { ...side, people };
}

export function signedText(text: Uint8Array): Uint8Array {
  return concat(utf8(SHEET_LABEL), text);
}
