/**
 * The sign of a supposed position: filled in favour, open with a cross against, dotted for no
 * opinion, a line for absent. The shape says it, not the colour.
 */

import type { Mark } from '../../../table/rules/what-if/marks.ts';

export function MarkSign({ mark }: { readonly mark: Mark }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`mark-sign ${mark}`}>
      {mark === 'absent' ? <path d="M1.5 8h13" /> : <rect x="1.5" y="1.5" width="13" height="13" />}
      {mark === 'against' && <path d="M4.5 4.5 11.5 11.5M11.5 4.5 4.5 11.5" />}
    </svg>
  );
}
