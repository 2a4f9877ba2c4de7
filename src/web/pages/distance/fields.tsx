/**
 * The conditions of the rule, each its own field that turns to a tick.
 */

import type { Condition } from '../../../table/distance/conditions.ts';
import type { Distance } from '../../../table/distance/distance.ts';
import { useWords } from '../../language.tsx';
import { useConditions } from './use-conditions.ts';

export function Fields({ distance }: { readonly distance: Distance }) {
  const words = useWords().distance.conditions;
  const { counted, standing } = distance;
  const gone = standing === 'withdrawn';
  if (counted === null && !gone) return null;
  return (
    <ul className="tests">
      {counted && !gone && (
        <Field met={counted.heard === counted.entitled ? true : null}>
          {words.heard(counted.heard, counted.entitled)}
        </Field>
      )}
      {!gone && counted?.leaves.map((one, at) => <RuleField key={at} condition={one} />)}
      <Field met={!gone}>{gone ? words.gone : words.stands}</Field>
    </ul>
  );
}

function RuleField({ condition }: { readonly condition: Condition }) {
  const words = useWords().distance.conditions;
  const say = useConditions();
  const { met, leaf, moves } = condition;
  const short =
    met === false && typeof moves === 'object' ? words.short(moves.least, moves.exact) : null;
  return (
    <Field met={met}>
      {say(leaf)}
      {short !== null && <span className="quiet">, {short}</span>}
    </Field>
  );
}

type FieldProps = { readonly met: boolean | null; readonly children: React.ReactNode };

/** Tick, cross, or an open ring where it is not settled; and a word for who listens. */
export function Field({ met, children }: FieldProps) {
  const words = useWords().distance.conditions;
  const state = met === null ? words.open : met ? words.met : words.notMet;
  return (
    <li>
      <FieldMark met={met} />
      <span>
        {children}
        <span className="vh"> ({state})</span>
      </span>
    </li>
  );
}

export function FieldMark({ met }: Pick<FieldProps, 'met'>) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="fieldmark">
      {met === true && <path d="M2.5 8.5 6.3 12.3 13.5 4" />}
      {met === false && <path d="M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5" />}
      {met === null && <circle cx="8" cy="8" r="5" />}
    </svg>
  );
}
