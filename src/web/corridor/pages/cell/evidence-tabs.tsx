/**
 * The evidence of a cell, newest first: all of it, for, against, and what is not the member's own.
 */

import { useState } from 'react';
import type { Cell } from '../../../../corridor/count-matrix.ts';
import type { Piece } from '../../../../corridor/evidence.ts';
import { Link } from 'wouter';
import { ItemLine } from '../../furniture/item-line.tsx';
import { useCorridorWords } from '../../words.ts';
import { usePageHref } from './cell-address.ts';
import { SignalSaid } from './signal-said.tsx';

const TABS = ['all', 'for', 'against', 'open', 'apart'] as const;
type Tab = (typeof TABS)[number];

export function EvidenceTabs({ cell }: { readonly cell: Cell }) {
  const words = useCorridorWords().count.evidence;
  const href = usePageHref();
  const [tab, choose] = useState<Tab>('all');
  const pieces = piecesOf(cell, tab);
  const about = [`member=${cell.member}`, `subject=${cell.subject}`];
  return (
    <section className="sec">
      <header>
        <h2>{words.title}</h2>
        <Link href={href('evidence', about)}>{words.inList}</Link>
        <Link href={href('add', about)}>{words.add}</Link>
      </header>
      <div className="cell-tabs" role="group" aria-label={words.title}>
        {TABS.map((one) => (
          <button key={one} type="button" aria-pressed={tab === one} onClick={() => choose(one)}>
            {words.tabs[one]} <span>{piecesOf(cell, one).length}</span>
          </button>
        ))}
      </div>
      {pieces.length === 0 && <p className="quiet small">{words.none[tab]}</p>}
      <ul className="items">
        {pieces.map((piece) => (
          <ItemLine
            key={piece.id}
            kind="signal"
            id={piece.id}
            say={(signal) => <SignalSaid signal={signal} />}
            acts={<Weight piece={piece} />}
          />
        ))}
      </ul>
    </section>
  );
}

function piecesOf({ evidence }: Cell, tab: Tab): readonly Piece[] {
  const { counted, apart } = evidence;
  switch (tab) {
    case 'all':
      return [...counted, ...apart].toSorted((one, other) => (one.said < other.said ? 1 : -1));
    case 'for':
    case 'against':
    case 'open':
      return counted.filter(({ id }) => evidence[tab].includes(id));
    case 'apart':
      return apart;
  }
}

function Weight({ piece }: { readonly piece: Piece }) {
  const words = useCorridorWords().count;
  const href = usePageHref();
  return (
    <>
      <span>{words.daysOld(piece.age)}</span>
      {piece.repeats.map((other) => (
        <Link key={other} href={href('evidence', [`item=${other}`])}>
          {words.evidence.repeat}
        </Link>
      ))}
    </>
  );
}
