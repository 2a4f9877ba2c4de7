/**
 * The stops of the guided tour: where each is seen, what to look at, and what leads on.
 *
 * Use      tour-bar.tsx walks them in one rehearsal of examples/nato-2024, begun before its third
 *          round with the chair's seat and Latvia's.
 * Shapes   `look` is what is outlined on the page; `onward` is done by the person's own device on
 *          the way to the next stop.
 * Source   the facts of the definition, with the same dates and addresses.
 */

import type { Messages } from '../../locales/index.ts';
import type { SeatId } from '../../table/ids.ts';
import type { TourStep } from './steps.ts';

export type StopId = keyof Messages['tour']['stops'];
export type Stop = {
  readonly id: StopId;
  /** Below `/s/:id`. */
  readonly page: string;
  readonly seat: SeatId;
  readonly look: string;
  readonly source: { readonly date: string; readonly address: string } | 'made-up' | null;
  readonly onward?: TourStep;
};

export const TOUR = {
  example: 'nato-2024',
  seat: 'officer:chair',
  also: ['member:lv'],
  from: 'round:poll-3',
} as const;

const CHAIR = 'officer:chair';
const LATVIA = 'member:lv';
const REPORT =
  'https://www.welingelichtekringen.nl/geen-categorie/4352843/' +
  'rutte-vooralsnog-enige-serieuze-aspirant-navo-chef.html';
const POLE_POSITION = 'https://www.politico.eu/article/mark-rutte-pole-position-next-nato-boss/';
const KARINS =
  'https://wtop.com/world/2023/11/' +
  'latvias-chief-diplomat-pursues-natos-top-job-saying-a-clear-vision-on-russia-is-needed/';
const NO_CAMPAIGN =
  'https://www.nhnieuws.nl/nieuws/n141475/' +
  'rutte-krijgt-ook-steun-van-navo-nieuwkomer-finland-hoogste-militair-optimistisch';
const MINISTERS =
  'https://www.nhnieuws.nl/nieuws/n141103/' +
  'navo-benoeming-rutte-komt-steeds-dichterbij-maar-het-moet-niet-te-lang-duren';
const DECIDED = 'https://miragenews.com/mark-rutte-selected-as-natos-next-secretary-1264848';

export const STOPS: readonly Stop[] = [
  of('needed', 'roster', CHAIR, '#rules', { date: '2023-11-28', address: REPORT }),
  of('official', 'candidates/rutte', LATVIA, '.facts-of', {
    ...{ date: '2023-11-28', address: POLE_POSITION },
  }),
  of('condition', 'candidates/karins', LATVIA, '.facts-of', {
    ...{ date: '2023-11-28', address: KARINS },
  }),
  of('informal', 'candidates/kallas', LATVIA, '.facts-of', {
    ...{ date: '2024-02-18', address: NO_CAMPAIGN },
  }),
  of('desk', 'desk', LATVIA, '#needs', { date: '2024-02-15', address: MINISTERS }),
  of('counts', 'desk', LATVIA, '.results', 'made-up'),
  of('distance', 'distance', CHAIR, 'main .sec'),
  { ...of('chair', 'desk', CHAIR, '.acts'), onward: 'call' },
  of('booth', 'booth/poll-3', LATVIA, '.steps'),
  { ...of('nobody', 'record', LATVIA, '#sealed'), onward: 'close' },
  { ...of('moment', 'desk', LATVIA, '.results', 'made-up'), onward: 'silence' },
  { ...of('silence', 'silence', LATVIA, '.clockface'), onward: 'adopt' },
  of('decision', 'silence', LATVIA, 'main h1', { date: '2024-06-26', address: DECIDED }),
  of('verify', 'record', CHAIR, '.five'),
];

function of(
  id: StopId,
  page: string,
  seat: SeatId,
  ...[look, source = null]: readonly [string, Stop['source']?]
): Stop {
  return { id, page, seat, look, source };
}

export function addressOf(selection: string, { page, seat }: Stop): string {
  return `/s/${selection}/${page}?seat=${seat}`;
}
