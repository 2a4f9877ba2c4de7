/**
 * Words that are kept in one language only: offices, bodies, titles; and who spoke, with them.
 *
 * Use      `<KeptWords text={office} />`, `<Holder of={signal.holder} />`.
 * Shapes   the example is written in English, and is marked so where the page is not; on a side
 *          nobody has said in which language somebody typed, and nothing is claimed.
 * Source   FORMATS, "Corridor": these fields have one language.
 */

import { Fragment } from 'react';
import type { Signal } from '../../../corridor/kinds/signal.ts';
import { useLanguage } from '../../language.tsx';
import { useCorridorWords } from '../words.ts';
import { useWorkspace } from '../workspace.tsx';
import { useMemberName } from './member-name.tsx';

const OF_EXAMPLES = 'en';

/** The language in which they are kept; undefined where it is the page's, or nobody knows. */
export function useKeptLanguage(): string | undefined {
  const { where } = useWorkspace();
  const { language } = useLanguage();
  return where === 'window' && language !== OF_EXAMPLES ? OF_EXAMPLES : undefined;
}

export function KeptWords({ text }: { readonly text: string }) {
  const lang = useKeptLanguage();
  return lang === undefined ? text : <span lang={lang}>{text}</span>;
}

/** `Hungary (Péter Szijjártó, foreign minister)`. */
export function Holder({ of }: { readonly of: Signal['holder'] }) {
  const { unknown } = useCorridorWords().terms;
  const nameOf = useMemberName();
  const { member, body, person, office } = of;
  const whose = member === null ? body && <KeptWords text={body} /> : nameOf(member);
  const parts = [person, office && <KeptWords text={office} />].filter((part) => !!part);
  if (parts.length === 0) return whose ?? unknown;
  const who = parts.map((part, at) => (
    <Fragment key={at}>
      {at > 0 && ', '}
      {part}
    </Fragment>
  ));
  return whose === null ? (
    who
  ) : (
    <>
      {whose} ({who})
    </>
  );
}
