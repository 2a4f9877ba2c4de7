/**
 * The page's end of the reading worker: one file, and a way to stop in the middle of it.
 *
 * Use      `const { read, stop } = startReading(reader, { source, kind }, onPart)`.
 * Errors   those of reading.ts; `stopped`; `file_unreadable` where the worker stumbled.
 */

import { type Result, ok, refuse } from '../../../basics/result.ts';
import type { Told } from '../refusal-words.ts';
import type { FromReader, ReadAsk } from './messages.ts';
import type { Readings } from './reading.ts';

export type Reading = {
  readonly read: Promise<Result<Readings, Told>>;
  stop(): void;
};

export function startReading(
  makeWorker: () => Worker,
  ask: ReadAsk,
  onPart: (part: number) => void,
): Reading {
  const worker = makeWorker();
  const offered: Readings['offered'][number][] = [];
  const broken: Readings['broken'][number][] = [];
  let end: (read: Result<Readings, Told>) => void = () => undefined;
  const read = new Promise<Result<Readings, Told>>((resolve) => {
    end = (ending) => {
      worker.terminate();
      resolve(ending);
    };
  });
  worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
    switch (data.kind) {
      case 'reached':
        return onPart(data.part);
      case 'piece':
        offered.push(...data.offered);
        broken.push(...data.broken);
        return undefined;
      case 'end':
        return end(data.refused === null ? ok({ offered, broken }) : refuse(data.refused));
    }
  };
  worker.onerror = () => end(refuse({ code: 'file_unreadable', at: '' }));
  worker.postMessage(ask);
  return { read, stop: () => end(refuse({ code: 'stopped', at: '' })) };
}
