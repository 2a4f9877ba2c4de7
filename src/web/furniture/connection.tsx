/**
 * What stands above a page when the line is down, or when this device has stopped believing the
 * server.
 */

import { useWords } from '../language.tsx';
import { useMaybeView } from '../view.tsx';
import { useClocks } from './moment.tsx';
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
  if (view?.connection !== 'lost') return null;
  return (
    <div className="notice" role="status">
      <div className="wrap">{words.lost(body.both(view.asOf))}</div>
    </div>
  );
}
