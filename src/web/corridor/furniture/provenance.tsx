/**
 * Where an item comes from: its date, on whose word, its address, who of the side kept it.
 *
 * Use      `<Provenance body>` and `<Keeping revision>` in an item's foot; `<Said text>` for every
 *          text of an item: where it is not in the page's language, it says so.
 * Shapes   a date is as precise as it is known; an address opens in a window of its own.
 */

import type { ReactNode } from 'react';
import type { Revision } from '../../../corridor/corridor.ts';
import type { Dated } from '../../../corridor/dated.ts';
import type { Attribution, ItemId } from '../../../corridor/fields.ts';
import type { Body, Kind } from '../../../corridor/kinds/index.ts';
import { clockOf } from '../../../locales/clock.ts';
import { useLanguage } from '../../language.tsx';
import { useCorridorWords, useSaid } from '../words.ts';
import { useRestsOn } from '../tour/rests-on.ts';
import { useWorkspace } from '../workspace.tsx';
import { useDates } from './dated.tsx';

/** What an item says, of any of its revisions. */
export type Say<K extends Kind> = (body: Body<K>) => ReactNode;

export function anchorOf(id: ItemId): string {
  return `item-${id}`;
}

type Known = {
  readonly learned?: string;
  readonly address?: string | null;
  readonly attribution?: Attribution | null;
  readonly confidence?: string;
};

/** When it was, how it became known, and where it can be read. */
export function Provenance({ body }: { readonly body: Body<Kind> }) {
  const words = useCorridorWords();
  const dates = useDates();
  const known: Known = 'learned' in body ? body : {};
  const date = dateOf(body);
  const end = endOf(body);
  const { attribution, learned } = known;
  return (
    <>
      {date && (
        <time dateTime={date.date}>
          {end
            ? words.people.surroundings.fromTo(dates.dated(date), dates.dated(end))
            : dates.dated(date)}
        </time>
      )}
      {attribution && <span>{words.terms.attribution[attribution]}</span>}
      {'address' in known && <Source address={known.address ?? null} why={known.confidence} />}
      {learned !== undefined && <span>{words.frame.learned(dates.day(learned))}</span>}
    </>
  );
}

export function Source(props: {
  readonly address: string | null;
  readonly why?: string | undefined;
}) {
  const words = useCorridorWords().frame;
  const restsOn = useRestsOn();
  if (props.address === null) {
    const why = props.why === undefined ? '' : ` (${restsOn(props.why)})`;
    return <span>{`${words.noSource}${why}`}</span>;
  }
  return (
    <a href={props.address} target="_blank" rel="noreferrer noopener">
      {hostOf(props.address) ?? words.source}
    </a>
  );
}

/** Who of the side kept it, and when. */
export function Keeping({ revision }: { readonly revision: Revision<Kind> }) {
  const words = useCorridorWords();
  const { people, ground } = useWorkspace();
  const clock = clockOf(useLanguage().language, ground.body.timeZone);
  const { by, at } = revision;
  const name = people.find(({ id }) => id === by)?.name;
  return words.frame.by(name || (name === '' ? words.people.item.you : by), clock.both(at));
}

type Text = { readonly en?: string; readonly nl?: string; readonly fr?: string };

/** A text; where it is not in the page's language, it says so. */
export function Said({ text }: { readonly text: Text }) {
  const words = useCorridorWords().frame;
  const said = useSaid()(text);
  if (said.lang === undefined) return said.text;
  return (
    <>
      <span lang={said.lang}>{said.text}</span> <small className="faint">({words.original})</small>
    </>
  );
}

/** The date of what an item tells; null where it tells of no day. */
export function dateOf(body: Body<Kind>): Dated | null {
  if ('when' in body) return body.when;
  if ('published' in body) return ('said' in body ? body.said : null) ?? body.published;
  if ('proposed' in body) return body.proposed;
  if ('from' in body && typeof body.from === 'object') return body.from;
  return 'said' in body && body.said !== null && 'date' in body.said ? body.said : null;
}

function endOf(body: Body<Kind>): Dated | null {
  if ('until' in body) return body.until;
  return 'to' in body && typeof body.to === 'object' ? body.to : null;
}

function hostOf(address: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1];
}
