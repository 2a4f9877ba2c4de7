/**
 * What is missing and what deserves a thought, each a way to its field.
 *
 * Use      `whatIs(words, gap)` says one of them in a clause.
 */

import type { Messages } from '../../../locales/index.ts';
import { sayFault } from '../../../locales/say-fault.ts';
import { useWords } from '../../language.tsx';
import { useForm } from './form.tsx';
import type { Gap } from './gaps.ts';

export function Checklist({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { missing } = useWords().founding;
  const must = gaps.filter((gap) => gap.must);
  const may = gaps.filter((gap) => !gap.must);
  return (
    <section className="sec checklist">
      <h2>{missing.title}</h2>
      {must.length === 0 ? <p className="good">{missing.none}</p> : <Lines gaps={must} />}
      {may.length > 0 && (
        <>
          <h3>{missing.thoughts}</h3>
          <Lines gaps={may} />
        </>
      )}
    </section>
  );
}

function Lines({ gaps }: { readonly gaps: readonly Gap[] }) {
  const words = useWords();
  const { go } = useForm();
  return (
    <ul>
      {gaps.map((gap) => (
        <li key={`${gap.code} ${gap.at} ${gap.about}`}>
          <button type="button" className="link" onClick={() => go(gap)}>
            {sayGap(words, gap)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function sayGap(words: Messages, gap: Gap): string {
  const { steps, missing } = words.founding;
  return missing.at(steps[gap.step], whatIs(words, gap));
}

export function whatIs({ founding, choosing, faults }: Messages, gap: Gap): string {
  if (!gap.must) {
    const said = { ...founding.thoughts, ...choosing.thoughts }[gap.code];
    return typeof said === 'string' ? said : said(gap.about, gap.least);
  }
  const said = { ...founding.missing, ...choosing.missing }[gap.code];
  if (typeof said === 'string') return said;
  return said(gap.fault ? sayFault(faults, gap.fault) : gap.about);
}
