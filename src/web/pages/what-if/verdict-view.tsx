/**
 * What would follow: the verdict in one sentence, what would change it, the conditions one by one,
 * and the smallest sets by their members.
 */

import { sayCondition } from '../../../locales/say-condition.ts';
import { type SaidVerdict, sayVerdict } from '../../../locales/say-what-if.ts';
import type { Outstanding } from '../../../table/distance/outstanding.ts';
import type { Marks } from '../../../table/rules/what-if/marks.ts';
import { pooledVerdict } from '../../../table/rules/what-if/pools.ts';
import type { Field as TriedField, TriedOut } from '../../../table/rules/what-if/verdict.ts';
import { useLanguage, useText, useWords } from '../../language.tsx';
import { Field } from '../distance/fields.tsx';
import type { Supposed } from './supposing.ts';

type Props = Supposed & {
  readonly tried: TriedOut;
  readonly marks: Marks;
  /** Said in public, and not ticked. */
  readonly open: readonly Outstanding[];
};

export function VerdictView(props: Props) {
  const words = useWords().whatIf;
  const { head, after, lists } = useSaid(props);
  const { tried, names, open } = props;
  return (
    <section aria-label={words.verdict.title}>
      <p className="label">{words.verdict.title}</p>
      <p className="verdict-head prov" aria-live="polite">
        {head}
      </p>
      <div className="verdict-after">
        {after.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {open.map((one) => (
          <StillOpen key={JSON.stringify(one)} about={one} />
        ))}
      </div>
      <h3 className="vh">{words.fields.title}</h3>
      <ul className="tests">
        {tried.fields.map((field, at) => (
          <OneField key={at} field={field} names={names} />
        ))}
      </ul>
      {lists.map(({ title, sets }) => (
        <div key={title} className="sets">
          <h3 className="label">{title}</h3>
          <ul>
            {sets.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** What no member's position stands for: a condition of the name, an objector nobody named. */
function StillOpen({ about }: { readonly about: Outstanding }) {
  const words = useWords().whatIf.public;
  const say = useText();
  if (about.from === 'candidacy') return <p>{words.open(say(about.condition))}</p>;
  return about.member === null ? <p>{words.unnamed(about.condition)}</p> : null;
}

/** The same sentence at the foot of a narrow page, where the verdict is out of sight. */
export function VerdictBar(props: Props) {
  const { head } = useSaid(props);
  return (
    <p className="verdict-bar" aria-hidden="true">
      {head}
    </p>
  );
}

function useSaid({ tried, marks, assembly, names }: Props): SaidVerdict {
  const words = useWords().whatIf;
  return sayVerdict(words, pooledVerdict(assembly, marks, tried.verdict), names);
}

function OneField({ field, names }: { readonly field: TriedField } & Pick<Supposed, 'names'>) {
  const { whatIf, distance, rules, furniture } = useWords();
  const { language } = useLanguage();
  const { leaf, met, have, limit } = field;
  const figure = (number: number) => new Intl.NumberFormat(language).format(number);
  const said = leaf.who === 'against' ? whatIf.fields.atMost : whatIf.fields.atLeast;
  return (
    <Field met={met}>
      {sayCondition({ conditions: distance.conditions, rules }, leaf, names)}
      <span className="quiet">
        {furniture.colon}
        {said(figure(have), figure(limit))}
      </span>
    </Field>
  );
}
