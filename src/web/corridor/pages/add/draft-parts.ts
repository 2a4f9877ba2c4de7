/**
 * Parts that the drafts of signals, counts and texts have in common, to JSON and back.
 *
 * Shapes   an empty field is null; what cannot be read goes on as it was typed, to be refused.
 */

import type { Json } from '../../../../basics/canonical.ts';
import type { Dated } from '../../../../corridor/dated.ts';
import { parseTypedDate } from '../../../../corridor/typed-date.ts';
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

/** What is no date goes on as it was typed. */
function typedDate(typed: string): string {
  return parseTypedDate(typed) ?? typed;
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
