/**
 * The address of a page of a corridor tells the server nothing of what is looked at.
 */

import { describe, expect, it, test } from 'vitest';
import { hrefOfPlace, placeIn, sealedAddress } from './place.ts';

const START = { path: '/corridor', search: '', anchor: '' };
const HOST = 'https://server.example';

describe('what a browser sends of an address', () => {
  it.each([
    '/c/abc/cell/nl/candidate:dark-horse?day=2024-04-01',
    '/c/abc/evidence?item=s1&member=nl#item-s1',
    '/c/abc/add#text=Quoted+in+the+lift',
    '/corridor?lang=fr',
    '/c/abc/texts/our-kept-text',
    '/c//evil',
  ])('is /corridor alone, for %s', (typed) => {
    const sent = new URL(sealedAddress(new URL(typed, HOST)), HOST);
    expect([sent.pathname, sent.search]).toEqual(['/corridor', '']);
    const linked = new URL(hrefOfPlace(typed), `${HOST}/corridor#/c/abc/count`);
    expect([linked.pathname, linked.search]).toEqual(['/corridor', '']);
    const again = sealedAddress(sent);
    expect(new URL(again, HOST).href).toBe(sent.href);
  });
});

test.each([
  ['#/c/abc/count?day=2024-04-01', '/c/abc/count', '?day=2024-04-01', ''],
  ['#/c/abc/criteria#item-c1', '/c/abc/criteria', '', 'item-c1'],
  ['#/c/abc/add?day=2#text=a#b', '/c/abc/add', '?day=2', 'text=a#b'],
  ['#item-s1', '/corridor', '', 'item-s1'],
  ['', '/corridor', '', ''],
])('%j names a page, its question and its anchor', (hash, path, search, anchor) => {
  expect(placeIn(hash, START)).toEqual({ path, search, anchor });
});

test('an anchor within a page stays on that page', () => {
  const before = { path: '/c/abc/cell/nl/candidate:rutte', search: '?day=2024-04-01', anchor: '' };
  expect(placeIn('#item-s1', before)).toEqual({ ...before, anchor: 'item-s1' });
});
