/**
 * An anonymous count as it is typed, and the item it becomes.
 *
 * Shapes   a list of members is typed as one field for each: `/among/nl` is `yes` or nothing.
 */

import type { Json } from '../../../../basics/canonical.ts';
import type { Day } from '../../../../corridor/dated.ts';
import type { Count } from '../../../../corridor/kinds/count.ts';
import {
  dayIn,
  datedIn,
  draftOfDated,
  draftOfGrade,
  draftOfTexts,
  gradeIn,
  textIn,
  textsIn,
} from './draft-parts.ts';
import type { Draft } from './form.tsx';

export function newCount(today: Day): Draft {
  return { '/from': 'accept', '/learned': today, '/handling': 'amber' };
}

export function countJson(draft: Draft): Json {
  const text = (at: string) => textIn(draft, at);
  const among = ticked(draft, '/among/');
  return {
    subject: text('/subject') ?? '',
    from: text('/from') ?? '',
    least: numberIn(draft, '/least'),
    most: numberIn(draft, '/most'),
    among: among.length === 0 ? null : among,
    holdOuts: ticked(draft, '/holdOuts/'),
    trend: text('/trend'),
    who: text('/who') ?? '',
    said: datedIn(draft, '/said'),
    learned: dayIn(draft, '/learned'),
    attribution: text('/attribution') ?? '',
    grade: gradeIn(draft),
    handling: text('/handling') ?? '',
    pressure: draft['/pressure'] === 'yes',
    note: textsIn(draft, '/note'),
    origin: text('/origin'),
    address: text('/address'),
    ...(text('/confidence') === null ? {} : { confidence: text('/confidence') }),
  };
}

/** What is no number goes on as it was typed, to be refused. */
function numberIn(draft: Draft, at: string): Json {
  const typed = textIn(draft, at);
  if (typed === null) return null;
  return /^\d{1,9}$/.test(typed) ? Number(typed) : typed;
}

function ticked(draft: Draft, below: string): readonly string[] {
  return Object.entries(draft)
    .filter(([at, value]) => at.startsWith(below) && value === 'yes')
    .map(([at]) => at.slice(below.length))
    .sort();
}

export function draftOfCount(body: Count): Draft {
  const ticks = (below: string, members: readonly string[] | null) =>
    Object.fromEntries((members ?? []).map((member) => [`${below}${member}`, 'yes']));
  return {
    '/subject': body.subject,
    '/from': body.from,
    '/least': body.least === null ? '' : String(body.least),
    '/most': body.most === null ? '' : String(body.most),
    ...ticks('/among/', body.among),
    ...ticks('/holdOuts/', body.holdOuts),
    '/trend': body.trend ?? '',
    '/who': body.who,
    ...draftOfDated('/said', body.said),
    '/learned': body.learned,
    '/attribution': body.attribution,
    ...draftOfGrade(body.grade),
    '/handling': body.handling,
    '/pressure': body.pressure ? 'yes' : '',
    ...draftOfTexts('/note', body.note),
    '/origin': body.origin ?? '',
    '/address': body.address ?? '',
    '/confidence': body.confidence ?? '',
  };
}
