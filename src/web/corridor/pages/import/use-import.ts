/**
 * The stages of an import and how one leads to the next.
 *
 * Shapes   a file is read in a worker; what follows is done in small pieces with a breath between
 *          them, so that the page answers and the button that stops it works. What was taken in
 *          stays when it is stopped.
 */

import { useEffect, useRef, useState } from 'react';
import { instantOf, parseDate } from '../../../../basics/instant.ts';
import type { SheetKind } from '../../../../corridor/formats/columns.ts';
import { isFormula } from '../../../../corridor/formats/sheet-cells.ts';
import { type Preview, previewing } from '../../../../corridor/import-preview.ts';
import { inLeaningOrder } from '../../../../corridor/leaning-order.ts';
import type { Told } from '../../refusal-words.ts';
import type { Readings } from '../../reading-worker/reading.ts';
import { startReading } from '../../reading-worker/starting.ts';
import { type Put, useCorridorDoors, useWorkspace } from '../../workspace.tsx';

export type Looking = {
  readonly at: 'looking';
  readonly preview: Preview;
  /** Cells that begin like a formula. */
  readonly formulas: number;
};
export type Stage =
  | { readonly at: 'choosing'; readonly refused: Told | null }
  | { readonly at: 'reading'; readonly part: number }
  | Looking
  | { readonly at: 'taking'; readonly done: number; readonly of: number; readonly left: Left }
  | {
      readonly at: 'done';
      readonly done: number;
      readonly stopped: boolean;
      /** Why the rest was not kept. */
      readonly refused: Told | null;
      readonly left: Left;
    };
/** The rows that were refused: they stay to be read until something else is. */
export type Left = Preview['refused'];

const AT_ONCE = 250;
const NOON = 43_200_000;

export function useImport() {
  const workspace = useWorkspace();
  const [stage, go] = useState<Stage>({ at: 'choosing', refused: null });
  const { reader } = useCorridorDoors();
  const stopped = useRef(false);
  const stopReading = useRef(() => {});
  const latestWorkspace = useRef(workspace);
  useEffect(() => {
    latestWorkspace.current = workspace;
  });
  useEffect(() => () => stopReading.current(), []);
  const read = async (source: File | string, kind: SheetKind) => {
    stopped.current = false;
    go({ at: 'reading', part: 0 });
    const reading = startReading(reader, { source, kind }, (part) =>
      go({ at: 'reading', part: part / 2 }),
    );
    stopReading.current = reading.stop;
    const found = await reading.read;
    if (!found.ok) return go({ at: 'choosing', refused: found.refusal });
    const { whole, me, today } = latestWorkspace.current;
    const importer = { by: me, at: instantOf((parseDate(today) ?? 0) + NOON), today };
    const steps = previewing(whole, found.value.offered, importer);
    const preview = await inPieces(steps, found.value.offered.length, go, stopped);
    go(preview === null ? STOPPED : lookingAt(preview, found.value));
  };
  return {
    stage,
    stop: () => {
      stopped.current = true;
      stopReading.current();
    },
    again: () => go({ at: 'choosing', refused: null }),
    read: (source: File | string, kind: SheetKind) => void read(source, kind),
    takeIn: (preview: Preview) => {
      stopped.current = false;
      void takingIn(preview, () => latestWorkspace.current, go, stopped);
    },
  };
}

type Go = (stage: Stage) => void;
type Stopped = { readonly current: boolean };

const STOPPED: Stage = { at: 'choosing', refused: { code: 'stopped', at: '' } };

async function inPieces(
  steps: Generator<number, Preview>,
  rows: number,
  go: Go,
  stopped: Stopped,
): Promise<Preview | null> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    go({ at: 'reading', part: 0.5 + step.value / Math.max(1, rows) / 2 });
    await breath();
    if (stopped.current) return null;
  }
}

function lookingAt(preview: Preview, { offered, broken }: Readings): Stage {
  const formulas = offered.reduce((sum, one) => {
    return one.type === 'row' ? sum + Object.values(one.cells).filter(isFormula).length : sum;
  }, 0);
  const refused = [...broken, ...preview.refused].sort((one, other) => one.row - other.row);
  return { at: 'looking', preview: { ...preview, refused }, formulas };
}

/** In pieces: each is kept at once, or the page says why not and how many were kept before. */
async function takingIn(
  preview: Preview,
  now: () => Pick<ReturnType<typeof useWorkspace>, 'put'>,
  go: Go,
  stopped: Stopped,
): Promise<void> {
  const taken = inLeaningOrder(preview.taken);
  const left = preview.refused;
  for (let done = 0; done < taken.length; done += AT_ONCE) {
    go({ at: 'taking', done, of: taken.length, left });
    await breath();
    if (stopped.current) return go({ at: 'done', done, stopped: true, refused: null, left });
    const kept = await now().put(taken.slice(done, done + AT_ONCE) as readonly Put[]);
    if (!kept.ok) {
      return go({ at: 'done', done, stopped: true, refused: { at: '', ...kept.refusal }, left });
    }
  }
  go({ at: 'done', done: taken.length, stopped: false, refused: null, left });
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
