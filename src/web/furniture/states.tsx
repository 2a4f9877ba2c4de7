/**
 * Pages that have nothing to show yet, or nothing for this device: sentences, and what to do next.
 */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { eightWords } from '../../crypto/words.ts';
import { fromHex } from '../../basics/bytes.ts';
import { useWords } from '../language.tsx';
import { Page } from './masthead.tsx';

export function PlainState({ title, children }: { title: string; children?: ReactNode }) {
  const words = useWords().furniture;
  return (
    <Page title={title} sight={[]}>
      <div className="lede">
        <h1>{title}</h1>
        {children}
        <p>
          <Link href="/">{words.back}</Link>
        </p>
      </div>
    </Page>
  );
}

export function LoadingState() {
  const words = useWords().furniture;
  return (
    <Page title={words.loadingLine} sight={[]}>
      <div className="lede" role="status">
        <p className="asit">{words.loading}</p>
      </div>
    </Page>
  );
}

/** A fingerprint as the eight words that people compare by voice. */
export function EightWords({ digest }: { readonly digest: string }) {
  const words = eightWords(fromHex(digest) ?? new Uint8Array(32));
  return (
    <ol className="words8" translate="no">
      {words.map((word, at) => (
        <li key={`${at}-${word}`}>{word}</li>
      ))}
    </ol>
  );
}

/** The inside of a security envelope. */
export function Sealed({ children }: { readonly children: ReactNode }) {
  return (
    <div className="sealed">
      <span>{children}</span>
    </div>
  );
}

/** "As things stand": whatever looks like a result and is not declared. */
export function AsThingsStand({ children }: { readonly children: ReactNode }) {
  return <p className="asit">{children}</p>;
}
