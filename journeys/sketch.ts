/**
 * A selection in a few words, for journeys: the form's draft and the definition that follow.
 *
 * Use      `shortDefinition({ title, members: 'Anna\nBram\nCato', ... })` for a file,
 *          `beginInForm` of table.ts types it in.
 * Shapes   one member and one name to a line; soundings of a day, one every second day from now.
 */

import { later } from '../src/basics/instant.ts';
import { localText } from '../src/web/furniture/zoned-time.ts';
import { definitionOf } from '../src/web/pages/new/definition-of.ts';
import { type Draft, EMPTY, emptyDraft } from '../src/web/pages/new/draft.ts';
import { ZONE, now } from './table.ts';

export type Sketch = {
  readonly title: string;
  readonly body: string;
  readonly post: string;
  /** One to a line. */
  readonly members: string;
  readonly candidates: string;
  readonly rounds: number;
  readonly acceptsSmallCounts: boolean;
};

const DAY = 86_400_000;

/** A definition as the form would make it, and its silence as short as the format allows. */
export function shortDefinition(sketch: Sketch): Buffer {
  const draft = draftOf(sketch);
  const short = { ...draft, silence: { ...draft.silence, hours: 0, statementHours: 0 } };
  return Buffer.from(JSON.stringify(definitionOf(short)));
}

function draftOf(sketch: Sketch): Draft {
  const { title, body, post, members, candidates, rounds, acceptsSmallCounts } = sketch;
  const said = (text: string) => ({ ...EMPTY, en: text });
  return {
    ...emptyDraft(ZONE, 'en'),
    ...{ title: said(title), body: said(body), post: said(post), acceptsSmallCounts },
    members: members.split('\n').map((name, at) => ({
      ...{ key: `k${at + 1}`, id: '', name: said(name), from: '', to: '', weights: {} },
    })),
    candidates: candidates
      .split('\n')
      .map((name, at) => ({ key: `k${at + 1}`, name, country: '', facts: [] })),
    rounds: Array.from({ length: rounds }, (_, at) => ({
      key: `k${at + 1}`,
      opens: localText(later(now(), 2 * at * DAY), ZONE),
      closes: localText(later(now(), (2 * at + 1) * DAY), ZONE),
      ...{ kind: 'straw-poll' as const, candidates: null, reveal: 'counts' as const, classes: [] },
      ...{
        question: EMPTY,
        exactly: null,
        orFewer: false,
        ...{ weighedBy: '', unit: 1 },
        checkedBy: '',
      },
    })),
  };
}
