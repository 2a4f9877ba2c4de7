/**
 * Of a form that was filled from a file: what the form cannot show, and that it stays.
 */

import { useMemo } from 'react';
import type { JsonObject } from '../../../basics/canonical.ts';
import { useWords } from '../../language.tsx';
import { unshownIn } from './unshown.ts';

export function FilledFrom({ file }: { readonly file: JsonObject }) {
  const words = useWords().founding.filled;
  const unshown = useMemo(() => unshownIn(file), [file]);
  if (unshown.length === 0) return <p className="hint">{words.all}</p>;
  return (
    <details className="filled-from" open>
      <summary>{words.stays}</summary>
      <ul className="plain-sentences">
        {unshown.map(({ kind, about }) => (
          <li key={kind}>{words.unshown[kind](about.join(', '))}</li>
        ))}
      </ul>
    </details>
  );
}
