/**
 * Every page of the tour has the items of its facts, each with the anchor by which they are found.
 */

import { readFileSync } from 'node:fs';
import { Route, Switch } from 'wouter';
import { describe, expect, test } from 'vitest';
import { mustOk } from '../../../basics/bug.ts';
import type { Json } from '../../../basics/canonical.ts';
import { asOf } from '../../../corridor/corridor.ts';
import { readPlainCorridor } from '../../../corridor/formats/plain.ts';
import { corridorMessagesOf } from '../../../locales/corridor/index.ts';
import { languages } from '../../../locales/index.ts';
import { corridorPages } from '../routes.tsx';
import { corridorMarkup, workspaceOf } from '../testing/page.tsx';
import { CASE, FACTS, type Place, addressOf } from './facts.ts';

const LAST = '2024-06-30';
const file = JSON.parse(readFileSync('examples/nato-2024/corridor.json', 'utf8')) as Json;
const { changes } = mustOk(readPlainCorridor(file), 'the example');
const now = { ...workspaceOf(changes, LAST), id: CASE, where: 'window' as const };
const places = FACTS.flatMap(({ nr, places: all }) => all.map((place) => ({ nr, place })));

function opened(place: Place, tag: (typeof languages)[number]): string {
  const { pathname, search, searchParams } = new URL(addressOf(now.whole, place), 'http://doyen');
  const day = searchParams.get('day') ?? LAST;
  const workspace = { ...now, day, on: day, shown: asOf(now.whole, day) };
  const pages = (
    <Switch>
      {corridorPages.map(({ path, page }) => (
        <Route key={path} path={`/c/:id${path}`} component={page} />
      ))}
    </Switch>
  );
  return corridorMarkup(workspace, tag, pages, [pathname, search.slice(1)]);
}

/** From the item's own beginning to that of the next of the facts. */
function partOf(markup: string, id: string): string {
  const from = markup.indexOf(`id="item-${id}"`);
  const next = markup.indexOf('<li id="item-', from + 1);
  return from < 0 ? '' : markup.slice(from, next < 0 ? undefined : next);
}

describe.each(places)('fact $nr at $place.page', ({ place }) => {
  const markup = opened(place, 'en');
  const { noSource } = corridorMessagesOf('en').frame;

  test.each(place.items)('shows $kind $id once, with its date and source', ({ kind, id }) => {
    expect(markup.split(`id="item-${id}"`)).toHaveLength(2);
    if (kind === 'expectation') return;
    const part = partOf(markup, id);
    expect(part).toMatch(/<time|learned \d/);
    expect(part.includes('href="http') || part.includes(noSource)).toBe(true);
  });
});

test('in the other languages too', () => {
  const pages = new Map(places.map(({ place }) => [place.page, place]));
  for (const place of pages.values()) {
    for (const tag of languages.filter((one) => one !== 'en')) {
      const markup = opened(place, tag);
      const missing = place.items.filter(({ id }) => !markup.includes(`id="item-${id}"`));
      expect([tag, place.page, missing]).toEqual([tag, place.page, []]);
    }
  }
});
