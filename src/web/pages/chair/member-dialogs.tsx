/**
 * A member who joins, a member who leaves: both between rounds.
 */

import { useState } from 'react';
import { refuse } from '../../../basics/result.ts';
import { type Language, languages } from '../../../locales/index.ts';
import type { MemberDefinition, Text } from '../../../table/definition/definition.ts';
import { type MemberId, parseMemberId } from '../../../table/ids.ts';
import type { Selection } from '../../../table/selection.ts';
import { dayOf, sitting } from '../../../table/seats/sitting.ts';
import { useNames } from '../../furniture/names.ts';
import { useLanguage, useWords } from '../../language.tsx';
import { useActs, useNow, useView } from '../../view.tsx';
import { idsFor } from '../../furniture/ids-for.ts';
import { Choose, TextLine } from './fields.tsx';
import { OfferedDialog } from './offered-dialog.tsx';

type Props = { readonly onClose: () => void };

export function AddDialog({ onClose }: Props) {
  const words = useWords().chair;
  const { members } = useView().selection;
  const { act } = useActs();
  const now = useNow();
  const known = weightsOf(members);
  const [weights, setWeights] = useState<Typed>({});
  const [names, setNames] = useState<Names>({ en: '', nl: '', fr: '' });
  const [from, setFrom] = useState(() => dayOf(now));
  return (
    <OfferedDialog
      kind="add"
      onClose={onClose}
      act={async (reason) => {
        const name = givenIn(names);
        const [first = ''] = Object.values(name);
        const made = newId(
          first,
          members.map(({ id }) => id),
        );
        if (first === '' || made === undefined) {
          return refuse({ code: 'member_unknown', member: first });
        }
        const member = {
          id: made,
          name,
          from: from || null,
          to: null,
          weights: numbersIn(weights),
        };
        return act({ type: 'AddMember', member, reason });
      }}
    >
      <NameLines names={names} onChange={setNames} />
      <TextLine label={words.fields.from} type="date" value={from} onChange={setFrom} />
      {known.map((weight) => (
        <TextLine
          key={weight}
          label={words.fields.weight(weight)}
          hint={words.fields.weightHint}
          required
          pattern="0|[1-9][0-9]{0,12}"
          value={weights[weight] ?? ''}
          onChange={(typed) => setWeights({ ...weights, [weight]: typed })}
        />
      ))}
    </OfferedDialog>
  );
}

type Typed = { readonly [weight: string]: string };

/** The names of the weights that members have: who joins has them all. */
function weightsOf(members: Selection['members']): readonly string[] {
  return [...new Set(members.flatMap(({ weights }) => Object.keys(weights)))];
}

/** The form lets whole numbers through, and nothing else. */
function numbersIn(typed: Typed): MemberDefinition['weights'] {
  return Object.fromEntries(
    Object.entries(typed).map(([weight, text]) => [weight, Number(text)] as const),
  );
}

type Names = { readonly [Tag in Language]: string };

function givenIn(names: Names): Text {
  return Object.fromEntries(
    Object.entries(names)
      .map(([tag, name]) => [tag, name.trim()] as const)
      .filter(([, name]) => name !== ''),
  );
}

/** The page's language first, and asked for; the others as far as wanted. */
function NameLines(props: { readonly names: Names; readonly onChange: (names: Names) => void }) {
  const { chair, founding } = useWords();
  const { language } = useLanguage();
  const { names, onChange } = props;
  const label = (tag: Language) => founding.inTongue(chair.fields.memberName, founding.tags[tag]);
  return [language, ...languages.filter((tag) => tag !== language)].map((tag) => (
    <TextLine
      key={tag}
      label={tag === language ? label(tag) : founding.optional(label(tag))}
      required={tag === language}
      value={names[tag]}
      onChange={(name) => onChange({ ...names, [tag]: name })}
    />
  ));
}

export function RemoveDialog({ onClose }: Props) {
  const words = useWords().chair;
  const { selection } = useView();
  const { act } = useActs();
  const names = useNames();
  const now = useNow();
  const there = sitting(selection, now);
  const [of, setOf] = useState<string>(there[0] ?? '');
  return (
    <OfferedDialog
      kind="remove"
      grave
      onClose={onClose}
      act={async (reason) => {
        const member = parseMemberId(of);
        if (member === undefined) return refuse({ code: 'member_unknown', member: of });
        return act({ type: 'RemoveMember', member, reason });
      }}
    >
      <Choose
        label={words.fields.member}
        value={of}
        onChange={setOf}
        options={there.map((member) => [member, names.member(member)])}
      />
    </OfferedDialog>
  );
}

function newId(name: string, taken: readonly MemberId[]): MemberId | undefined {
  const made = idsFor([...taken, name]).at(-1)?.id;
  return made === undefined ? undefined : parseMemberId(made);
}
