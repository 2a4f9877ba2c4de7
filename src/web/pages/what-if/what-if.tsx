/**
 * What if: suppose who stands where, and read what the rule would say, at once and on this page
 * alone.
 *
 * Use      on the page of distance and in the set-up; it begins from everybody in favour or from
 *          nobody, and from what was said in public, never from anybody's answer.
 * Source   docs/decisions/0014.
 */

import { useDeferredValue, useId, useMemo } from 'react';
import { type Mark, MARKS } from '../../../table/rules/what-if/marks.ts';
import { tryOut } from '../../../table/rules/what-if/verdict.ts';
import { useWords } from '../../language.tsx';
import { MembersGrid } from './members-grid.tsx';
import { OtherRules } from './other-rules.tsx';
import { PublicConditions } from './public-conditions.tsx';
import {
  type Beginning,
  type SaidInPublic,
  type Supposed,
  type Supposing,
  useSupposing,
} from './supposing.ts';
import { VerdictBar, VerdictView } from './verdict-view.tsx';
import './what-if.css';

const NOTHING_SAID: readonly SaidInPublic[] = [];

type Props = Supposed & {
  readonly said?: readonly SaidInPublic[];
  /** What stands behind the rule where others stand beside it. */
  readonly first: string;
};

export function WhatIf({ rule, assembly, names, said = NOTHING_SAID, first }: Props) {
  const words = useWords().whatIf;
  const supposing = useSupposing(assembly, said);
  const marks = useDeferredValue(supposing.marks);
  const tried = useMemo(() => tryOut(rule, assembly, marks), [rule, assembly, marks]);
  if (assembly.members.length === 0) return <p className="asit">{words.noMembers}</p>;
  const open = said
    .filter(({ key, about }) => !about.lifted && !supposing.met.includes(key))
    .map(({ about }) => about);
  const outcome = { tried, marks, open, ...{ rule, assembly, names } };
  return (
    <div className="supposing">
      <div className="supposing-marks">
        <Controls supposing={supposing} />
        <MembersGrid assembly={assembly} names={names} supposing={supposing} />
        <VerdictBar {...outcome} />
      </div>
      <div className="supposing-then">
        <VerdictView {...outcome} />
        <PublicConditions said={said} supposing={supposing} />
      </div>
      <OtherRules {...{ rule, assembly, names, marks, first }} />
    </div>
  );
}

const BEGINNINGS: readonly Beginning[] = ['favour', 'nobody'];

function Controls({ supposing }: { readonly supposing: Supposing }) {
  const words = useWords().whatIf;
  return (
    <div className="supposing-controls">
      <Choice
        legend={words.begin.label}
        options={BEGINNINGS.map((one) => [one, words.begin[one]])}
        chosen={supposing.beginning}
        onChoose={supposing.begin}
      />
      <Choice
        legend={words.brush}
        options={MARKS.map((mark) => [mark, words.marks[mark]])}
        chosen={supposing.brush}
        onChoose={supposing.take}
      />
    </div>
  );
}

type ChoiceProps<Value extends string> = {
  readonly legend: string;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

function Choice<Value extends Beginning | Mark>(props: ChoiceProps<Value>) {
  const { legend, options, chosen, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="fieldset one-of">
      <legend>{legend}</legend>
      <div className="row">
        {options.map(([value, said]) => (
          <label key={value} className="check">
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{said}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
