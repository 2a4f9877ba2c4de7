/**
 * When a name passes: the kind of rule, and what that kind still needs.
 *
 * Use      for the rule and for the one agreed beforehand; `at` is the rule's place.
 */

import { type ReactNode, useMemo } from 'react';
import { useWords } from '../../language.tsx';
import { draftOf } from './draft-of.ts';
import { FORM_KINDS, type PassDraft } from './draft.ts';
import { CheckField, FaultAt, ManyField, SelectField, TextField, useForm } from './form.tsx';
import { NumberField } from './number-field.tsx';
import { useChoices } from './members-step.tsx';
import { weightNames } from './weights-part.tsx';

/** Only where members have a weight. */
const WEIGHED: readonly PassDraft['kind'][] = ['weighted-majority', 'double-majority'];
const BASES = ['members', 'cast', 'present'] as const;

type Props = {
  readonly at: string;
  readonly pass: PassDraft;
  readonly set: (part: Partial<PassDraft>) => void;
};

type SectionProps = Props & { readonly title: string; readonly children?: ReactNode };

/** `children` stand under the title. */
export function PassFields({ title, children, ...props }: SectionProps) {
  return (
    <section id={props.at} className="sub">
      <h3>{title}</h3>
      {children}
      <Kinds title={title} {...props} />
      <Parts {...props} />
      <FaultAt at={props.at} />
    </section>
  );
}

function Kinds({ at, title, pass, set }: Props & { readonly title: string }) {
  const { founding, choosing } = useWords();
  const words = { ...founding.rule.kinds, ...choosing.passes };
  const [weight] = useWeights();
  const all: readonly PassDraft['kind'][] = useOwn(at) ? ['own', ...FORM_KINDS] : FORM_KINDS;
  const kinds = all.filter(
    (kind) => kind === pass.kind || weight !== undefined || !WEIGHED.includes(kind),
  );
  const first = pass.weight === '' && weight !== undefined ? { weight } : {};
  return (
    <fieldset className="fieldset">
      <legend className="vh">{title}</legend>
      {kinds.map((kind) => (
        <label key={kind} className="check">
          <input
            type="radio"
            name={at}
            checked={pass.kind === kind}
            onChange={() => set({ kind, ...first })}
          />
          <span>{words[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function useWeights(): readonly string[] {
  return weightNames(useForm().draft);
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
    case 'unanimity':
      return <Base {...props} />;
    case 'majority':
      return <Share {...props} label={words.share} />;
    case 'weighted-majority':
      return <Weighed {...props} />;
    case 'double-majority':
      return <Double {...props} />;
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

function Share({ at, pass, set, label }: Props & { readonly label: string }) {
  const words = useWords().founding.rule;
  return (
    <>
      <div className="fields pair">
        <TextField
          at={`${at}/share`}
          label={label}
          hint={words.shareHint}
          value={pass.share}
          onChange={(share) => set({ share })}
        />
        <Base at={at} pass={pass} set={set} />
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

function Base({ at, pass, set }: Props) {
  const words = useWords().founding.rule;
  return (
    <SelectField
      at={`${at}/of`}
      label={words.of}
      value={pass.of}
      options={BASES.map((base) => [base, words.bases[base]])}
      onChange={(of) => set({ of })}
    />
  );
}

function Weighed(props: Props) {
  const words = useWords().choosing;
  return (
    <>
      <Weight {...props} />
      <Share {...props} label={words.weightShare} />
    </>
  );
}

/** A name that no member has any more stays to be seen. */
function Weight({ at, pass, set }: Props) {
  const words = useWords().choosing;
  const names = new Set([...useWeights(), pass.weight]);
  return (
    <SelectField
      at={`${at}/weight`}
      label={words.weight}
      value={pass.weight}
      options={[...names].map((name) => [name, name])}
      onChange={(weight) => set({ weight })}
    />
  );
}

function Double(props: Props) {
  const { founding, choosing: words } = useWords();
  const { at, pass, set } = props;
  return (
    <>
      <Share {...props} label={words.heads} />
      <div className="fields pair">
        <Weight {...props} />
        <TextField
          at={`${at}/weightShare`}
          label={words.weightShare}
          hint={founding.rule.shareHint}
          value={pass.weightShare}
          onChange={(weightShare) => set({ weightShare })}
        />
        <NumberField
          at={`${at}/blockers`}
          label={words.blockers}
          hint={words.blockersHint}
          least={1}
          most={200}
          value={pass.blockers}
          onChange={(blockers) => set({ blockers })}
        />
      </div>
    </>
  );
}
