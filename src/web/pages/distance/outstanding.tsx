/**
 * What was said to be in the way, in public: each condition its own field, lifted or not.
 */

import type { Distance } from '../../../table/distance/distance.ts';
import type { Outstanding as Said } from '../../../table/distance/outstanding.ts';
import { useNames } from '../../furniture/names.ts';
import { useText, useWords } from '../../language.tsx';
import { Field } from './fields.tsx';

export function Outstanding({ distance }: { readonly distance: Distance }) {
  const words = useWords().distance.outstanding;
  const { outstanding } = distance;
  if (outstanding.length === 0) return null;
  return (
    <>
      <h4 className="label said-label">{words.title}</h4>
      <ul className="tests said">
        {outstanding.map((one) => (
          <OneSaid key={JSON.stringify(one)} said={one} />
        ))}
      </ul>
    </>
  );
}

function OneSaid({ said }: { readonly said: Said }) {
  const words = useWords().distance.outstanding;
  const say = useOutstanding();
  return (
    <Field met={said.lifted ? true : null}>
      {say(said)} <span className="quiet">({said.lifted ? words.lifted : words.stands})</span>
    </Field>
  );
}

export function useOutstanding(): (said: Said) => string {
  const words = useWords().distance.outstanding;
  const say = useText();
  const names = useNames();
  return (said) =>
    said.from === 'candidacy'
      ? words.available(say(said.condition))
      : words.objection(names.objector(said.member), said.condition);
}
