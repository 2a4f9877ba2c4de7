/**
 * "Who can see this page": a filled dot sees it, a half dot only as part of a total, a barred ring
 * never.
 *
 * Use      every page gives its lines, the operator's included.
 */

import { useWords } from '../language.tsx';
import { useOwnCopy } from '../own-copy.tsx';

export type SightLine = { readonly sees: 'full' | 'part' | 'not'; readonly who: string };

export function Sight({ lines }: { readonly lines: readonly SightLine[] }) {
  const words = useWords().furniture;
  if (lines.length === 0) return null;
  return (
    <aside className="sight" aria-label={words.sight}>
      <div className="wrap">
        <b>{words.sight}</b>
        <ul>
          {lines.map(({ sees, who }) => (
            <li key={who} className={sees}>
              <Eye sees={sees} />
              <span>{who}</span>
            </li>
          ))}
        </ul>
        <Copy />
      </div>
    </aside>
  );
}

export function Eye({ sees }: { readonly sees: SightLine['sees'] }) {
  return (
    <svg className="eye" viewBox="0 0 12 12" aria-hidden="true">
      {sees === 'full' ? (
        <circle cx="6" cy="6" r="5" fill="currentColor" />
      ) : (
        <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.2" />
      )}
      {sees === 'part' && <path d="M6 1.6a4.4 4.4 0 0 1 0 8.8z" fill="currentColor" />}
      {sees === 'not' && <path d="M2.2 9.8 9.8 2.2" stroke="currentColor" strokeWidth="1.2" />}
    </svg>
  );
}

/** Whose copy of the pages this is: served code could do otherwise than it says. */
function Copy() {
  const words = useWords().furniture;
  const own = useOwnCopy();
  return (
    <span className="copy">
      {own === null ? words.served : words.ownCopy(URL.parse(own)?.host ?? own)}
    </span>
  );
}
