/**
 * The text in its languages, side by side, with what changed against the earlier draft.
 */

import { Fragment, useState } from 'react';
import { earlierDraft } from '../../../table/silence/drafts.ts';
import type { Silence } from '../../../table/silence/silence.ts';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';
import { changes } from './changes.ts';

export function TheText({ silence }: { readonly silence: Silence }) {
  const words = useWords().silence;
  const { selection } = useView();
  const before = earlierDraft(selection, silence)?.text;
  const [marked, mark] = useState(true);
  const texts = (['en', 'fr', 'nl'] as const).flatMap((tag) => {
    const text = silence.text[tag];
    return text === undefined ? [] : [{ tag, text }];
  });
  return (
    <section className="sec text-section">
      <h2>{words.text}</h2>
      {before && (
        <label className="check">
          <input type="checkbox" checked={marked} onChange={() => mark(!marked)} />
          <span>{words.markChanges}</span>
        </label>
      )}
      <div className="texts">
        {texts.map(({ tag, text }) => {
          const old = marked ? before?.[tag] : undefined;
          return (
            <div lang={tag} key={tag}>
              <p className="lang-name">{words.languages[tag]}</p>
              <p className="read">{old === undefined ? text : <Marked old={old} text={text} />}</p>
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** Underlined and struck out, and said to those who do not see it. */
export function Marked({ old, text }: { readonly old: string; readonly text: string }) {
  const pieces = changes(old, text);
  return pieces.map(({ kind, text: piece }, nth) => {
    const key = `${nth} ${kind}`;
    if (kind === 'kept') return <span key={key}>{piece}</span>;
    if (kind === 'added') return <ins key={key}>{piece}</ins>;
    return (
      <Fragment key={key}>
        {between(pieces[nth - 1]?.text ?? ' ', piece)}
        <del>{piece}</del>
        {between(piece, pieces[nth + 1]?.text ?? ' ')}
      </Fragment>
    );
  });
}

/** What was last in its text has no space after it: words struck out would run into the others. */
function between(before: string, after: string): string {
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) ? ' ' : '';
}
