/**
 * The ways between the pages of evidence: the list, adding, kept texts, import.
 */

import { Link, useLocation } from 'wouter';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';

const PLACES = ['evidence', 'add', 'add/signal', 'add/count', 'texts', 'import'] as const;

/** The address of a page of this corridor, on the day that is looked at. */
export function useAddress(): (path: string) => string {
  const { id, day } = useWorkspace();
  return (path) => {
    if (day === null) return `/c/${id}/${path}`;
    return `/c/${id}/${path}${path.includes('?') ? '&' : '?'}day=${day}`;
  };
}

export function EvidenceWays() {
  const words = useCorridorWords().evidence.places;
  const address = useAddress();
  const { id } = useWorkspace();
  const [place] = useLocation();
  return (
    <nav className="evidence-ways" aria-label={words.label}>
      <ul>
        {PLACES.map((path) => (
          <li key={path}>
            <Link
              href={address(path)}
              aria-current={place === `/c/${id}/${path}` ? 'page' : undefined}
            >
              {words[path]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
