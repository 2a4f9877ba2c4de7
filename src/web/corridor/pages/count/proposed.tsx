/**
 * A step that was proposed in the matrix, and the dialog that asks the reason.
 *
 * Use      `proposed` stands beside the matrix, not in it: where the page grows narrow the matrix
 *          makes way for a list, and what was being written stays. `cells` is what holds either.
 * Shapes   nothing that is being written is thrown away for another cell. Once it is closed the
 *          focus goes to the cell it was about.
 */

import { type ReactNode, type RefObject, useCallback, useRef, useState } from 'react';
import type { Cell } from '../../../../corridor/count-matrix.ts';
import type { Step } from '../../../../corridor/kinds/assessment.ts';
import { useMemberName } from '../../furniture/member-name.tsx';
import { useSubjectName } from '../../furniture/subject-name.tsx';
import { hrefOfPlace } from '../../place.ts';
import { useCorridorWords } from '../../words.ts';
import { useCellHref } from '../cell/cell-address.ts';
import { DecideDialog } from '../cell/decide-dialog.tsx';

export type Proposal = { readonly cell: Cell; readonly step: Step };
type Proposing = {
  readonly cells: RefObject<HTMLDivElement | null>;
  readonly proposed: ReactNode;
  readonly propose: (proposal: Proposal) => void;
};

export function useProposal(): Proposing {
  const cells = useRef<HTMLDivElement>(null);
  const [proposal, set] = useState<Proposal | null>(null);
  const hrefOf = useCellHref();
  const propose = useCallback((next: Proposal) => set((before) => before ?? next), []);
  if (proposal === null) return { cells, propose, proposed: null };
  const close = () => {
    set(null);
    const links = [...(cells.current?.querySelectorAll('a') ?? [])];
    const href = dayless(hrefOfPlace(hrefOf(proposal.cell)));
    const isOfIt = (link: HTMLAnchorElement) => dayless(link.getAttribute('href') ?? '') === href;
    (links.find(isOfIt) ?? links[0])?.focus();
  };
  return { cells, propose, proposed: <Proposed {...proposal} onClose={close} /> };
}

/** What was kept may have brought the page to another day. */
function dayless(href: string): string {
  return href.replace(/\?.*$/, '');
}

function Proposed({ cell, step, onClose }: Proposal & { readonly onClose: () => void }) {
  const words = useCorridorWords().count;
  const subject = useSubjectName()(cell.subject).text;
  const member = useMemberName()(cell.member);
  const title = words.proposeTitle(member, subject);
  return <DecideDialog cell={cell} step={step} title={title} onClose={onClose} />;
}
