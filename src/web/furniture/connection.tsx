/**
 * What stands above a page when the line is down, the server's disk is full, the clocks differ, or
 * this device has stopped believing the server.
 */

import type { Messages } from '../../locales/index.ts';
import { useWords } from '../language.tsx';
import { useMaybeView } from '../view.tsx';
import { useClocks } from './moment.tsx';
import type { DeviceView } from '../worker/messages.ts';
import { useRefusals } from './names.ts';

export function Connection() {
  const view = useMaybeView();
  const words = useWords().furniture;
  const { body } = useClocks();
  const refusal = useRefusals();
  if (view?.trouble) {
    return (
      <div className="notice grave" role="alert">
        <div className="wrap">
          {view.trouble.code !== 'seat_moved_on' && <b>{words.trouble}</b>}{' '}
          <span>{refusal(view.trouble)}</span>
        </div>
      </div>
    );
  }
  const said = view && noteOn(view, words, body.both(view.asOf));
  if (said === null || said === undefined) return null;
  return (
    <div className="notice" role="status">
      <div className="wrap">{said}</div>
    </div>
  );
}

function noteOn(
  { connection, differs_ms }: DeviceView,
  words: Messages['furniture'],
  asOf: string,
): string | null {
  if (connection === 'lost') return words.lost(asOf);
  if (connection === 'full') return words.full;
  if (differs_ms === 0) return null;
  const seconds = Math.floor(Math.abs(differs_ms) / 1000);
  const [days, hours, minutes] = [86_400, 3600, 60].map((unit) => Math.floor(seconds / unit));
  const time = words.left(days ?? 0, (hours ?? 0) % 24, (minutes ?? 0) % 60, seconds);
  return words.clockDiffers(differs_ms < 0, time);
}
