/**
 * Forms for tests: a body of so many members, filled in as far as a test needs.
 *
 * Use      `filledDraft(5)`; parts given replace the parts of the default. `PLAN` is a straw poll
 *          on all names, `TALKS` a confessional that closes before it opens.
 */

import { type Draft, EMPTY, type RoundRow, emptyDraft } from './draft.ts';

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

export const PLAN: RoundRow = {
  ...{ key: 'k1', opens: '2026-06-10T10:00', closes: '2026-06-11T10:00' },
  ...{ kind: 'straw-poll', candidates: null, reveal: 'counts', classes: [] },
  ...{ weighedBy: '', unit: 1 },
  ...{ question: EMPTY, exactly: null, orFewer: false, checkedBy: '' },
};

export const TALKS: RoundRow = {
  ...{ ...PLAN, key: 'k2', kind: 'confessional' },
  ...{ opens: '2026-06-02T10:00', closes: '2026-06-09T10:00' },
  question: { ...EMPTY, en: 'With whom could you live?' },
};
