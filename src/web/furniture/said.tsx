/**
 * What a member says in a confessional: the fields to fill in, and the same in words.
 *
 * Use      a member's own answer, its correction of a note, and a facilitator's note of a talk.
 * Secrets  what is filled in stays in the page's memory until the device seals it.
 */

import type { Said } from '../../device/letter-kinds/talks.ts';
import type { RoundPlan } from '../../table/definition/definition.ts';
import type { CandidateId } from '../../table/ids.ts';
import type { Answer } from '../../table/rules/expression.ts';
import { useWords } from '../language.tsx';
import { useNames } from './names.ts';
import { NamesQuestion } from './names-question.tsx';
import { ScaleQuestion } from './scale-question.tsx';
import { OwnWords } from './own-words.tsx';

export type Filled = {
  readonly answers: { readonly [candidate: string]: Answer };
  readonly names: readonly CandidateId[];
  readonly remarks: string;
  readonly condition: string;
  readonly passOn: string;
};

export const NOTHING_FILLED: Filled = {
  answers: {},
  names: [],
  remarks: '',
  condition: '',
  passOn: '',
};

type Plan = Pick<RoundPlan, 'names' | 'candidates'>;

export function filledOf({ answers, names, ...words }: Said): Filled {
  return { answers: answers ?? {}, names: names ?? [], ...words };
}

export function saidOf({ names: asked }: Plan, filled: Filled): Said {
  const { answers, names, remarks, condition, passOn } = filled;
  const words = { remarks: remarks.trim(), condition: condition.trim(), passOn: passOn.trim() };
  return asked ? { answers: null, names, ...words } : { answers, names: null, ...words };
}

/** Names that have no answer yet, or names still to be chosen. */
export function missingOf({ names, candidates }: Plan, filled: Filled): number {
  if (names) return Math.abs(names.exactly - filled.names.length);
  return candidates.filter((id) => filled.answers[id] === undefined).length;
}

type FieldsProps = {
  readonly plan: Plan;
  readonly order: readonly CandidateId[];
  readonly filled: Filled;
  readonly onFill: (filled: Filled) => void;
  /** Noted by somebody else: these are not the writer's own words. */
  readonly told?: boolean;
};

export function SaidFields({ plan, order, filled, onFill, told = false }: FieldsProps) {
  return (
    <>
      {plan.names ? (
        <NamesQuestion
          asked={plan.names}
          order={order}
          chosen={filled.names}
          onChoose={(names) => onFill({ ...filled, names })}
        />
      ) : (
        order.map((candidate) => (
          <ScaleQuestion
            key={candidate}
            candidate={candidate}
            answer={filled.answers[candidate]}
            onAnswer={(answer) =>
              answer && onFill({ ...filled, answers: { ...filled.answers, [candidate]: answer } })
            }
          />
        ))
      )}
      <div className="fields">
        {(['remarks', 'condition', 'passOn'] as const).map((field) => (
          <Words
            key={field}
            field={field}
            told={told}
            value={filled[field]}
            onChange={(value) => onFill({ ...filled, [field]: value })}
          />
        ))}
      </div>
    </>
  );
}

function Words(props: {
  readonly field: 'remarks' | 'condition' | 'passOn';
  readonly told: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const words = useWords().talks;
  const { field, told, value, onChange } = props;
  return (
    <OwnWords
      label={told ? words.hearing[field] : words[field]}
      hint={words[`${field}Hint`]}
      rows={2}
      most={4000}
      optional
      value={value}
      onChange={onChange}
    />
  );
}

/** In words, as the member says it. */
export function SaidWords({ said, order }: { said: Said; order: readonly CandidateId[] }) {
  const words = useWords();
  const names = useNames();
  const lines = said.names
    ? said.names.map((id) => [id, words.talks.named] as const)
    : order.map((id) => [id, words.booth.says[said.answers?.[id] ?? 'noOpinion']] as const);
  return (
    <>
      <ul className="plainlist">
        {lines.map(([id, says]) => (
          <li key={id}>
            <span>
              {says} <b>{names.candidate(id)}</b>
            </span>
          </li>
        ))}
      </ul>
      <InWords said={said} />
    </>
  );
}

/** `told`: as the facilitators read it. */
export function InWords({ said, told = false }: { readonly said: Said; readonly told?: boolean }) {
  const words = useWords().talks;
  const given = (['remarks', 'condition', 'passOn'] as const).filter((field) => said[field] !== '');
  if (given.length === 0) return null;
  return (
    <dl className="said">
      {given.map((field) => (
        <div key={field}>
          <dt>{told ? words.hearing[field] : words[field]}</dt>
          <dd>{said[field]}</dd>
        </div>
      ))}
    </dl>
  );
}
