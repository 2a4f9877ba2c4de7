/**
 * What stands beside the evidence of a cell: counts that may mean the member, contacts with it.
 */

import { Link } from 'wouter';
import { all } from '../../../../corridor/corridor.ts';
import type { Cell } from '../../../../corridor/count-matrix.ts';
import type { Count } from '../../../../corridor/kinds/count.ts';
import type { Body } from '../../../../corridor/kinds/index.ts';
import { ItemLine } from '../../furniture/item-line.tsx';
import { KeptWords } from '../../furniture/kept-words.tsx';
import { Said } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { usePageHref } from './cell-address.ts';

export function Beside({ cell }: { readonly cell: Cell }) {
  const words = useCorridorWords().count.beside;
  const { shown } = useWorkspace();
  const href = usePageHref();
  const counts = all(shown, 'count').filter(
    ({ body }) => body.subject === cell.subject && mentions(body, cell),
  );
  const contacts = all(shown, 'contact').filter(({ body }) => body.member === cell.member);
  return (
    <>
      <section className="sec">
        <h2>{words.counts}</h2>
        <p className="quiet small">{counts.length === 0 ? words.noCounts : words.countsHow}</p>
        <ul className="items">
          {counts.map(({ id }) => (
            <ItemLine
              key={id}
              kind="count"
              id={id}
              say={(body) => <Counted body={body} cell={cell} />}
            />
          ))}
        </ul>
      </section>
      <section className="sec">
        <header>
          <h2>{words.contacts}</h2>
          <Link href={href('contacts')}>{words.toContacts}</Link>
        </header>
        {contacts.length === 0 && <p className="quiet small">{words.noContacts}</p>}
        <ul className="items">
          {contacts.map(({ id }) => (
            <ItemLine key={id} kind="contact" id={id} say={(body) => <Talked body={body} />} />
          ))}
        </ul>
      </section>
    </>
  );
}

function mentions({ among, holdOuts }: Count, { member }: Cell): boolean {
  return among === null || among.includes(member) || holdOuts.includes(member);
}

function Counted({ body, cell }: { readonly body: Count; readonly cell: Cell }) {
  const { count, evidence } = useCorridorWords();
  const words = count.beside;
  const { least, most, trend, holdOuts, pressure, who, note } = body;
  return (
    <>
      <p>
        <b>
          <KeptWords text={who} />
        </b>
        {evidence.colon} {words.numbers(least, most, trend)}.
        {holdOuts.includes(cell.member) && <b> {words.named}</b>}
        {pressure && ` ${words.pressure}`}
      </p>
      <p>
        <Said text={note} />
      </p>
    </>
  );
}

function Talked({ body }: { readonly body: Body<'contact'> }) {
  const { terms } = useCorridorWords();
  const { ours, person, office, capacity, said } = body;
  const whom = [person, office].filter((part) => part !== null).join(', ');
  return (
    <p>
      <b>{whom === '' ? ours : `${ours} · ${whom}`}</b>, {terms.capacity[capacity]}.{' '}
      <Said text={said} />
    </p>
  );
}
