/**
 * Where each of the twenty-eight facts of the case has its place: the pages, and the items there.
 *
 * Use      fact-bar.tsx walks them, facts-page.tsx lists them; docs/tour.md follows them. Their
 *          sentences are in locales/corridor, in the same order.
 * Shapes   the first place is where the tour goes; its first item carries the fact's date and
 *          source. Pages are below `/c/:id`.
 */

import type { Corridor } from '../../../corridor/corridor.ts';
import { item } from '../../../corridor/corridor.ts';
import type { Day } from '../../../corridor/dated.ts';
import type { ItemId } from '../../../corridor/fields.ts';
import type { Kind } from '../../../corridor/kinds/index.ts';
import { anchorOf } from '../furniture/provenance.tsx';

/** The corridor that has them. */
export const CASE = 'example-nato-2024';

type Shown = { readonly kind: Kind; readonly id: ItemId };
export type Place = { readonly page: string; readonly items: readonly [Shown, ...Shown[]] };
export type Fact = { readonly nr: number; readonly places: readonly [Place, ...Place[]] };

const PLACES: readonly (readonly [Place, ...Place[]])[] = [
  [on('evidence', 'signal f01-only-serious')],
  [
    on('candidates/rutte', 'fact f02-held-official'),
    on('evidence', 'signal s022'),
    on('meetings', 'meeting m-2023-11-28'),
  ],
  [on('candidates/karins', 'fact f03-karins-willing')],
  [
    on('candidates/rutte', 'fact f04-rutte-put-forward'),
    on('candidates/karins', 'fact f04-karins-not-put-forward'),
    on('cell/lv/candidate:karins', 'expectation f04-latvia-nomination'),
  ],
  [on('candidates/kallas', 'fact f05-kallas-interested', 'fact f05-kallas-not-official')],
  [on('surroundings', 'event f06-no-procedure'), on('contacts', 'contact f06-tete-a-tetes')],
  [on('surroundings', 'event f07-post-free')],
  [on('evidence', 'signal f08-sullivan-relayed'), on('criteria', 'criterion two-per-cent')],
  [on('candidates/rutte', 'argument f09-leadership', 'argument f09-dutch-role')],
  [on('surroundings', 'event f10-election'), on('evidence', 'signal s020')],
  [on('criteria', 'criterion consensus-builder'), on('evidence', 'signal f11-consensus')],
  [on('criteria', 'criterion two-per-cent'), on('evidence', 'signal f12-spends-enough')],
  [on('meetings', 'meeting m-2023-11-28')],
  [on('meetings', 'meeting m-2024-02-15')],
  [on('surroundings', 'event f15-contender'), on('evidence', 'signal f15-contender-norm')],
  [on('meetings', 'meeting m-2024-02-15')],
  [on('surroundings', 'event f17-leaves')],
  [on('evidence', 'count f18-ever-more')],
  [on('evidence', 'signal f19-no-secret'), on('cell/us/candidate:rutte', 'signal s029')],
  [on('influence', 'tie f20-us-weighs-most')],
  [on('surroundings', 'event f21-all-agree')],
  [on('surroundings', 'timing before-june'), on('evidence', 'signal f22-before-june')],
  [on('surroundings', 'race f23-top-jobs')],
  [on('candidates/rutte', 'fact f24-interested')],
  [on('evidence', 'signal f25-only-one')],
  [
    on('candidates/kallas', 'fact f26-estonia-no-campaign', 'fact f26-kallas-named'),
    on('candidates/karins', 'fact f26-latvia-no-campaign', 'fact f26-karins-named'),
  ],
  [on('candidates/rutte', 'fact f27-no-campaign')],
  [on('contacts', 'contact f28-wall', 'contact f28-istanbul')],
];

export const FACTS: readonly Fact[] = PLACES.map((places, at) => ({ nr: at + 1, places }));

function on(page: string, first: string, ...others: readonly string[]): Place {
  return { page, items: [shown(first), ...others.map(shown)] };
}

function shown(written: string): Shown {
  const [kind = '', id = ''] = written.split(' ');
  return { kind: kind as Kind, id };
}

export function factAt(nr: number): Fact | undefined {
  return FACTS[nr - 1];
}

/** The page as it was known on the day by which all that is to be seen there had been learned. */
export function addressOf(corridor: Corridor, { page, items: [first, ...others] }: Place): string {
  const days = [first, ...others].flatMap(({ kind, id }) => firstLearned(corridor, kind, id) ?? []);
  const day = days.reduce((latest, one) => (one > latest ? one : latest), '');
  const asked = new URLSearchParams(day === '' ? {} : { day });
  if (page === 'evidence') asked.set('item', first.id);
  return `/c/${CASE}/${page}?${asked.toString()}#${anchorOf(first.id)}`;
}

function firstLearned(corridor: Corridor, kind: Kind, id: ItemId): Day | undefined {
  const body = item(corridor, kind, id)?.revisions[0]?.body;
  return body && 'learned' in body ? body.learned : undefined;
}
