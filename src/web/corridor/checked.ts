/**
 * Keeps items only after their readers and acceptance have let them pass.
 *
 * Use      `const keep = useKeep(); const kept = await keep([{ kind: 'signal', json }])`.
 * Shapes   items of one call may refer to those before them.
 * Errors   the first fault or refusal, with its pointer; then nothing was kept.
 */

import { useCallback } from 'react';
import type { Json } from '../../basics/canonical.ts';
import { type Instant, instantOf, parseDate } from '../../basics/instant.ts';
import { type Result, ok, refuse } from '../../basics/result.ts';
import { accepted } from '../../corridor/acceptance.ts';
import { type Change, type Corridor, item, withChanges } from '../../corridor/corridor.ts';
import type { Day } from '../../corridor/dated.ts';
import type { ItemId } from '../../corridor/fields.ts';
import { KINDS, type Kind } from '../../corridor/kinds/index.ts';
import type { Told } from './refusal-words.ts';
import { type Put, type Workspace, useWorkspace } from './workspace.tsx';

export type Wanted = { readonly kind: Kind; readonly id?: ItemId; readonly json: Json };
export type Keep = (wanted: readonly Wanted[]) => Promise<Result<readonly ItemId[], Told>>;

/** Stands for the id of an item that is not kept yet. */
const NOT_YET = 'not-kept-yet';

export function useKeep(): Keep {
  const workspace = useWorkspace();
  return useCallback((wanted) => keepIn(workspace, wanted), [workspace]);
}

async function keepIn(
  workspace: Workspace,
  wanted: readonly Wanted[],
): Promise<Result<readonly ItemId[], Told>> {
  const puts = checked(workspace, wanted);
  if (!puts.ok) return puts;
  const kept = await workspace.put(puts.value);
  return kept.ok ? kept : refuse({ at: '', ...kept.refusal });
}

/** The items as they may be kept, or what stands against the first that may not. */
export function checked(
  { whole, me, today }: Pick<Workspace, 'whole' | 'me' | 'today'>,
  wanted: readonly Wanted[],
): Result<readonly Put[], Told> {
  const at = noonOf(today);
  const puts: Put[] = [];
  let corridor = whole;
  for (const one of wanted) {
    const body = KINDS[one.kind](one.json, '');
    if (!body.ok) return body;
    const put = { ...one, body: body.value } as Put;
    const change = changeOf(corridor, put, { by: me, at });
    const taken = accepted(corridor, change);
    if (!taken.ok) return refuse(taken.refusal);
    corridor = withChanges(corridor, [change]);
    puts.push(put);
  }
  return ok(puts);
}

function changeOf(
  corridor: Corridor,
  { kind, id = NOT_YET, body }: Put,
  who: Pick<Change, 'by' | 'at'>,
): Change {
  const seen = item(corridor, kind, id)?.revisions.length ?? 0;
  return { ...who, kind, id, seen, type: 'put', body } as Change;
}

function noonOf(day: Day): Instant {
  return instantOf((parseDate(day) ?? 0) + 43_200_000);
}
