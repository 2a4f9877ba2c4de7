/**
 * Forms for tests: a body of so many members, filled in as far as a test needs.
 *
 * Use      `filledDraft(5)`; parts given replace the parts of the default.
 */

import { type Draft, EMPTY, emptyDraft } from './draft.ts';

export const ZONE = 'Europe/Brussels';

export function filledDraft(members: number, parts: Partial<Draft> = {}): Draft {
  return {
    ...emptyDraft(ZONE, 'en'),
    body: { ...EMPTY, en: 'Federation of Harbour Choirs' },
    post: { ...EMPTY, en: 'President' },
    incumbent: 'Hanna Veldman',
    vacantFrom: '2026-09-01',
    members: Array.from({ length: members }, (_, at) => ({
      ...{ key: `k${at + 1}`, id: '', from: '', to: '', weights: {} },
      name: { ...EMPTY, en: `Choir ${at + 1}` },
    })),
    candidates: ['Ada Okafor', 'Jonas Brandt'].map((name, at) => ({
      ...{ key: `k${at + 1}`, name, country: '', facts: [] },
    })),
    ...parts,
  };
}

/** A group of the first so many members. */
export function groupOf(size: number, actsTogether = false): Draft['groups'][number] {
  return {
    key: 'k1',
    name: { ...EMPTY, en: 'Founders' },
    members: Array.from({ length: size }, (_, at) => `k${at + 1}`),
    actsTogether,
  };
}
