/**
 * The next lawful acts: what the rules allow now, and why the rest is not allowed.
 */

import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { instantOf } from '../../../basics/instant.ts';
import { useRefusals } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useNow, useView } from '../../view.tsx';
import { OfferDialog } from './offer-dialog.tsx';
import { useOfferWords } from './offered-dialog.tsx';
import { type NotNow, type Offer, offersOf } from './offers.ts';
import type { RoundBatch } from '../../furniture/use-batch.ts';

const MINUTE = 60_000;

export function ActsColumn({ batch }: { readonly batch: RoundBatch | null }) {
  const words = useWords().chair.acts;
  const [asking, ask] = useState<Offer | null>(null);
  const { selection } = useView();
  const now = instantOf(Math.floor(useNow() / MINUTE) * MINUTE);
  const all = batch?.round.stage === 'open' && batch.missing.length === 0;
  const { offers, endings, more, notNow, report } = useMemo(
    () => offersOf(selection, now, all),
    [selection, now, all],
  );
  const setting = selection.stage === 'setting-up';
  if (selection.stage === 'concluded') return <Ended />;
  return (
    <section className="sec">
      <header>
        <h2>{words.title}</h2>
      </header>
      {offers.length === 0 && !setting && <p className="hint">{words.none}</p>}
      <ul className="acts">
        {offers.length === 0 && setting && <Seats />}
        {report && <Report />}
        {offers.map((offer, at) => (
          <OfferLine key={offer.kind} offer={offer} first={at === 0 && !report} onAsk={ask} />
        ))}
        {notNow.map((refused) => (
          <NotNowLine key={refused.kinds.join()} refused={refused} />
        ))}
      </ul>
      {endings.length > 0 && (
        <details className="more-acts">
          <summary>{words.endings}</summary>
          <ul className="acts">
            {endings.map((offer) => (
              <OfferLine key={offer.kind} offer={offer} first={false} onAsk={ask} />
            ))}
          </ul>
        </details>
      )}
      {more.length > 0 && <More more={more} onAsk={ask} />}
      <p className="small quiet acts-note">{words.note}</p>
      {asking && <OfferDialog offer={asking} onClose={() => ask(null)} />}
    </section>
  );
}

function Ended() {
  const words = useWords().chair.acts;
  const { id } = useView();
  return (
    <section className="sec">
      <header>
        <h2>{words.title}</h2>
      </header>
      <p className="hint">{words.ended}</p>
      <p>
        <Link href={`/s/${id}/record`}>{words.record}</Link>
      </p>
    </section>
  );
}

/** Before the opening, everything begins on the page of the seats. */
function Seats() {
  const words = useWords().chair.acts;
  const { id } = useView();
  return (
    <li>
      <Link className="btn" href={`/s/${id}/roster`}>
        {words.seats}
      </Link>
      <span className="why">{words.seatsWhy}</span>
    </li>
  );
}

/** After talks: what is told of them is agreed on the page of those who heard them. */
function Report() {
  const words = useWords().chair.acts;
  const { id } = useView();
  return (
    <li>
      <Link className="btn" href={`/s/${id}/hearing`}>
        {words.report}
      </Link>
      <span className="why">{words.reportWhy}</span>
    </li>
  );
}

type OfferProps = {
  readonly offer: Offer;
  readonly first: boolean;
  readonly onAsk: (offer: Offer) => void;
};

function OfferLine({ offer, first, onAsk }: OfferProps) {
  const words = useWords().chair.acts;
  const { id } = useView();
  const look = offer.grave ? 'btn grave' : first ? 'btn' : 'btn plain';
  const { names, why } = useOfferWords();
  const name = names[offer.kind];
  return (
    <li>
      {offer.kind === 'open' ? (
        <Link className={look} href={`/s/${id}/roster`}>
          {name}
        </Link>
      ) : (
        <button type="button" className={look} onClick={() => onAsk(offer)}>
          {name}
        </button>
      )}
      <span className="why">
        {why[offer.kind]} {offer.rule && words.rule(offer.rule)}
      </span>
    </li>
  );
}

function NotNowLine({ refused }: { readonly refused: NotNow }) {
  const words = useWords().chair.acts;
  const { names } = useOfferWords();
  const refusal = useRefusals();
  const { kinds, why } = refused;
  return (
    <li className="no">
      <b>
        {words.notNow} {kinds.map((kind) => names[kind]).join(' · ')}
      </b>
      <span className="why">{why === 'answers-missing' ? words.closeNotYet : refusal(why)}</span>
    </li>
  );
}

type MoreProps = { readonly more: readonly Offer[]; readonly onAsk: (offer: Offer) => void };

function More({ more, onAsk }: MoreProps) {
  const words = useWords().chair.acts;
  return (
    <details className="more-acts">
      <summary>{words.more}</summary>
      <ul>
        {more.map((offer) => (
          <li key={offer.kind}>
            <button type="button" className="link" onClick={() => onAsk(offer)}>
              {words.names[offer.kind]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
