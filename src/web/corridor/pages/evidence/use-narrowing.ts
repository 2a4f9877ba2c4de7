/**
 * How the stream is narrowed, kept in this window while one goes to another page and back.
 */

import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { parseSubject } from '../../../../corridor/fields.ts';
import { type EvidenceFilter, NO_FILTER } from '../../../../corridor/evidence-filter.ts';
import { anchorNow } from '../../place.ts';
import { useWorkspace } from '../../workspace.tsx';

type Kept = { readonly filter: EvidenceFilter; readonly view: 'list' | 'timeline' };
type Narrowing = Kept & {
  readonly item: string | null;
  narrow(filter: EvidenceFilter): void;
  look(view: Kept['view']): void;
};

const KEPT = new Map<string, Kept>();

export function useNarrowing(): Narrowing {
  const { id } = useWorkspace();
  const [search] = useSearchParams();
  const item = search.get('item') ?? behindHash();
  const [now, setNow] = useState<Kept>(() =>
    firstOf(search, item === null ? KEPT.get(id) : undefined),
  );
  const change = (next: Kept) => {
    KEPT.set(id, next);
    setNow(next);
  };
  return {
    ...{ ...now, item },
    narrow: (filter) => change({ ...now, filter }),
    look: (view) => change({ ...now, view }),
  };
}

/** `#item-ID` names one as well. */
function behindHash(): string | null {
  const anchor = anchorNow();
  return anchor.startsWith('item-') ? anchor.slice('item-'.length) : null;
}

/** An address that names a member or a subject begins afresh with these. */
function firstOf(search: URLSearchParams, kept: Kept | undefined): Kept {
  const member = search.get('member');
  const subject = parseSubject(search.get('subject') ?? '') ?? null;
  if (member === null && subject === null) return kept ?? { filter: NO_FILTER, view: 'list' };
  return { filter: { ...NO_FILTER, member, subject }, view: 'list' };
}
