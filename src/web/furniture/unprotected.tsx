/**
 * What is not protected, folded away and one click from whoever is about to answer or set up.
 *
 * Use      the booth's first step and the set-up's last; the sentences are those of SECURITY.md.
 */

import { useWords } from '../language.tsx';

export function Unprotected() {
  const { title, ...sentences } = useWords().unprotected;
  return (
    <details className="unprotected">
      <summary>{title}</summary>
      <ul className="plainlist">
        {Object.values(sentences).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
