/**
 * Parts that the drafts of signals, counts and texts have in common, to JSON and back.
 *
 * Shapes   an empty field is null. Dates may be typed as `2024-03-13`, `2024-03`, `2024`,
 *          `13-3-2024`, `13/3/2024` or `3/2024`; anything else goes on as it is, to be refused.
 */

import type { Json } from '../../../../basics/canonical.ts';
import type { Dated } from '../../../../corridor/dated.ts';
import { languages } from '../../../../locales/index.ts';
import type { Draft } from './form.tsx';

type Texts = { readonly en?: string; readonly nl?: string; readonly fr?: string };

export function textIn(draft: Draft, at: string): string | null {
  const typed = draft[at]?.trim() ?? '';
  return typed === '' ? null : typed;
}

export function textsIn(draft: Draft, at: string): { readonly [tag: string]: Json } {
  const said = languages.flatMap((tag) => {
    const typed = textIn(draft, `${at}/${tag}`);
    return typed === null ? [] : [[tag, typed] as const];
  });
  return Object.fromEntries(said);
}

export function textsOrNull(draft: Draft, at: string): Json {
  const said = textsIn(draft, at);
  return Object.keys(said).length === 0 ? null : said;
}

export function datedIn(draft: Draft, at: string): Json {
  const date = textIn(draft, `${at}/date`);
  if (date === null) return null;
  return draft[`${at}/about`] === 'yes'
    ? { date: typedDate(date), about: true }
    : { date: typedDate(date) };
}

export function dayIn(draft: Draft, at: string): Json {
  const day = textIn(draft, at);
  return day === null ? '' : typedDate(day);
}

export function typedDate(typed: string): string {
  const turned = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(typed);
  if (turned === null) return typed;
  const [, day, month = '', year] = turned;
  const parts = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  return parts.join('-');
}

export function gradeIn(draft: Draft): Json {
  const source = textIn(draft, '/grade/source');
  const information = textIn(draft, '/grade/information');
  return source === null && information === null
    ? null
    : { source: source ?? '', information: information ?? '' };
}

export function draftOfTexts(at: string, texts: Texts | null | undefined): Draft {
  const said = languages.map((tag) => [`${at}/${tag}`, texts?.[tag] ?? '']);
  return Object.fromEntries(said) as Draft;
}

export function draftOfDated(at: string, dated: Dated | null): Draft {
  return { [`${at}/date`]: dated?.date ?? '', [`${at}/about`]: dated?.about === true ? 'yes' : '' };
}

export function draftOfGrade(
  grade: { readonly source: string; readonly information: string } | null,
): Draft {
  return { '/grade/source': grade?.source ?? '', '/grade/information': grade?.information ?? '' };
}
