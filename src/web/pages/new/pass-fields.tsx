/**
 * When a name passes: the kind of rule, and what that kind still needs.
 *
 * Use      for the rule and for the one agreed beforehand; `at` is the rule's place.
 */

import { useMemo } from 'react';
import { useWords } from '../../language.tsx';
import { draftOf } from './draft-of.ts';
import type { FormKind, PassDraft } from './draft.ts';
import {
  CheckField,
  FaultAt,
  ManyField,
  NumberField,
  SelectField,
  TextField,
  useForm,
} from './form.tsx';
import { useChoices } from './members-step.tsx';

const KINDS: readonly FormKind[] = [
  'consensus',
  'minus-k',
  'minus-named',
  'majority',
  'class-veto',
];
const BASES = ['members', 'cast', 'present'] as const;

type Props = {
  readonly at: string;
  readonly pass: PassDraft;
  readonly set: (part: Partial<PassDraft>) => void;
};

export function PassFields({ title, ...props }: Props & { readonly title: string }) {
  return (
    <section id={props.at} className="sub">
      <h3>{title}</h3>
      <Kinds title={title} {...props} />
      <Parts {...props} />
      <FaultAt at={props.at} />
    </section>
  );
}

function Kinds({ at, title, pass, set }: Props & { readonly title: string }) {
  const words = useWords().founding.rule;
  const kinds: readonly PassDraft['kind'][] = useOwn(at) ? ['own', ...KINDS] : KINDS;
  return (
    <fieldset className="fieldset">
      <legend className="vh">{title}</legend>
      {kinds.map((kind) => (
        <label key={kind} className="check">
          <input
            type="radio"
            name={at}
            checked={pass.kind === kind}
            onChange={() => set({ kind })}
          />
          <span>{words.kinds[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Whether the file that the form was filled from asks here for what no kind says. */
function useOwn(at: string): boolean {
  const { file } = useForm().draft;
  return useMemo(() => {
    const first = file && draftOf(file);
    return (at === '/rule' ? first?.rule : first?.fallback)?.kind === 'own';
  }, [file, at]);
}

/** What the chosen kind still needs. */
function Parts(props: Props) {
  const words = useWords().founding.rule;
  const { at, pass, set } = props;
  const { members } = useChoices();
  switch (pass.kind) {
    case 'consensus':
    case 'own':
      return null;
    case 'minus-k':
      return (
        <NumberField
          at={`${at}/tolerated`}
          label={words.tolerated}
          least={1}
          most={199}
          value={pass.tolerated}
          onChange={(tolerated) => set({ tolerated })}
        />
      );
    case 'minus-named':
      return (
        <ManyField
          at={`${at}/except`}
          label={words.except}
          options={members}
          chosen={pass.except}
          onChange={(except) => set({ except })}
        />
      );
    case 'majority':
      return <Share {...props} />;
    case 'class-veto':
      return <Veto {...props} />;
  }
}

function Veto({ at, pass, set }: Props) {
  const words = useWords().founding.rule;
  const { groups } = useChoices();
  return (
    <div className="fields pair">
      <NumberField
        at={`${at}/atLeast`}
        label={words.atLeast}
        least={1}
        most={200}
        value={pass.atLeast}
        onChange={(atLeast) => set({ atLeast })}
      />
      <SelectField
        at={`${at}/group`}
        label={words.group}
        value={pass.group}
        options={[['', words.noGroup], ...groups]}
        onChange={(group) => set({ group })}
      />
    </div>
  );
}

function Share({ at, pass, set }: Props) {
  const words = useWords().founding.rule;
  return (
    <>
      <div className="fields pair">
        <TextField
          at={`${at}/share`}
          label={words.share}
          hint={words.shareHint}
          value={pass.share}
          onChange={(share) => set({ share })}
        />
        <SelectField
          at={`${at}/of`}
          label={words.of}
          value={pass.of}
          options={BASES.map((base) => [base, words.bases[base]])}
          onChange={(of) => set({ of })}
        />
      </div>
      <CheckField
        at={`${at}/strict`}
        label={words.strict}
        value={pass.strict}
        onChange={(strict) => set({ strict })}
      />
    </>
  );
}
