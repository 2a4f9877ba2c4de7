/**
 * One kept text: read it, see what was quoted from it, select words and make a signal of them.
 *
 * Use      `/texts/ID`; `?at=N` goes to that place in it.
 * Shapes   the text is shown as text, whatever stands in it.
 */

import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, useParams, useSearchParams } from 'wouter';
import { type Corridor, all, latest } from '../../../../corridor/corridor.ts';
import type { ItemId } from '../../../../corridor/fields.ts';
import type { KeptText } from '../../../../corridor/kinds/kept-text.ts';
import { KeptWords } from '../../furniture/kept-words.tsx';
import { CorridorPage } from '../../furniture/frame.tsx';
import { ItemFoot } from '../../furniture/item-line.tsx';
import { anchorOf } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { SignalSaid } from '../add/signal-picker.tsx';
import { EvidenceWays, useAddress } from '../evidence/evidence-ways.tsx';
import { useSelected } from './selection.ts';
import { type Quoted, type Stretch, type TextPiece, piecesOf, stretchOf } from './text-pieces.ts';
import './texts.css';

export function TextPage() {
  const words = useCorridorWords();
  const { text: id = '' } = useParams();
  const { shown } = useWorkspace();
  const body = latest(shown, 'kept-text', id);
  const title = body?.title ?? words.evidence.places.texts;
  return (
    <CorridorPage title={title}>
      <EvidenceWays />
      {body === undefined ? (
        <p className="asit">{words.evidence.texts.unknown}</p>
      ) : (
        <Reading id={id} body={body} />
      )}
    </CorridorPage>
  );
}

function Reading({ id, body }: { readonly id: ItemId; readonly body: KeptText }) {
  const words = useCorridorWords().evidence.texts;
  const { shown } = useWorkspace();
  const place = useRef<HTMLDivElement>(null);
  const quotes = useMemo(() => quotesOf(shown, id), [shown, id]);
  const pieces = useMemo(() => piecesOf(body.text, quotes), [body, quotes]);
  const selected = useSelected(place, body.text);
  useGoTo(place, pieces);
  return (
    <article id={anchorOf(id)} className="item kept-text">
      <header className="lede">
        <h1>
          <KeptWords text={body.title} />
        </h1>
        <ItemFoot kind="kept-text" id={id} say={(of) => <p>{of.title}</p>} />
        <p className="small">
          {words.frozen} <span className="mono hash">{body.hash}</span>
        </p>
      </header>
      <div className="reading">
        <div ref={place} className="read whole" lang={body.language ?? undefined} dir="auto">
          {pieces.map((piece) => (
            <Piece key={piece.start} piece={piece} />
          ))}
        </div>
        <aside>
          <Quoting id={id} text={body.text} selected={selected} />
          <QuotedBy quotes={quotes} />
        </aside>
      </div>
    </article>
  );
}

function Piece({ piece: { start, text, quoted } }: { readonly piece: TextPiece }) {
  if (quoted.length === 0) return text;
  return <mark data-start={start}>{text}</mark>;
}

/** The words that were selected, or typed: then on to the signal. */
function Quoting(props: {
  readonly id: ItemId;
  readonly text: string;
  readonly selected: Stretch | null;
}) {
  const { id, text, selected } = props;
  const words = useCorridorWords().evidence.texts;
  const address = useAddress();
  const [typed, type] = useState('');
  const chosen = typed.trim() === '' ? selected : stretchOf(text, typed);
  return (
    <section className="quoting">
      <h2>{words.quote}</h2>
      <p className="hint">{words.quoteHow}</p>
      <label className="field">
        <span>{words.typeWords}</span>
        <input
          value={typed}
          maxLength={2000}
          autoComplete="off"
          onChange={({ target }) => type(target.value)}
        />
      </label>
      <div aria-live="polite">
        {chosen !== null && (
          <>
            <blockquote className="quote">
              <bdi>{shortened(text.slice(chosen.start, chosen.end))}</bdi>
            </blockquote>
            <Link
              className="btn"
              href={address(`add/signal?text=${id}&start=${chosen.start}&end=${chosen.end}`)}
            >
              {words.makeSignal}
            </Link>
          </>
        )}
        {chosen === null && typed.trim() !== '' && <p className="why-not">{words.notThere}</p>}
      </div>
    </section>
  );
}

function QuotedBy({ quotes }: { readonly quotes: readonly Quoted[] }) {
  const words = useCorridorWords().evidence.texts;
  const address = useAddress();
  if (quotes.length === 0) return null;
  return (
    <section>
      <h2>{words.quotedBy(quotes.length)}</h2>
      <ul className="plainlist">
        {quotes.map(({ id }) => (
          <li key={id}>
            <Link href={address(`evidence?item=${id}`)}>
              <SignalSaid id={id} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function quotesOf(corridor: Corridor, text: ItemId): readonly Quoted[] {
  return all(corridor, 'signal').flatMap(({ id, body: { quote } }) => {
    if (quote?.text !== text) return [];
    const start = quote.start ?? -1;
    return [{ id, start, end: quote.end ?? start + quote.exact.length }];
  });
}

function useGoTo(place: React.RefObject<HTMLElement | null>, pieces: readonly TextPiece[]): void {
  const [search] = useSearchParams();
  const at = search.get('at');
  useEffect(() => {
    if (at === null) return;
    const mark = place.current?.querySelector(`mark[data-start="${Number(at)}"]`);
    mark?.scrollIntoView({ block: 'center' });
  }, [at, place, pieces]);
}

const MOST = 280;

function shortened(words: string): string {
  return words.length > MOST ? `${words.slice(0, MOST)}…` : words;
}
