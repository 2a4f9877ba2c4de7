/**
 * Who sits: a list pasted or typed, the groups they form, and what they weigh.
 */

import { useText, useWords } from '../../language.tsx';
import { EMPTY, type Draft, type GroupRow, type MemberRow } from './draft.ts';
import {
  AddButton,
  CheckField,
  FaultAt,
  ManyField,
  RowBox,
  TypedField,
  useForm,
  useRows,
} from './form.tsx';
import { Facilitation } from './facilitation-part.tsx';
import { RosterPaste } from './roster-part.tsx';
import { SeatRow } from './seat-row.tsx';
import { WeightsPart } from './weights-part.tsx';

export function MembersStep() {
  const { founding } = useWords();
  const { rows, add } = useRows('members');
  return (
    <div className="fields">
      <p className="hint">
        {founding.who.lede} {founding.who.idHint}
      </p>
      <RosterPaste />
      <section id="/members" className="sub">
        <h3>{founding.members}</h3>
        {rows.length === 0 && <p className="asit">{founding.who.none}</p>}
        {rows.map((row, nr) => (
          <SeatRow key={row.key} row={row} nr={nr} />
        ))}
        <FaultAt at="/members" />
        <AddButton
          name={founding.who.add}
          onAdd={() => add({ id: '', name: EMPTY, from: '', to: '', weights: {} })}
        />
      </section>
      <Groups />
      <WeightsPart />
      <Facilitation />
    </div>
  );
}

/** What there is to choose from, by key and name. */
export function useChoices() {
  const { draft } = useForm();
  const words = useWords().founding;
  const say = useText();
  const named = (rows: Draft['members'] | Draft['groups'], other: (nr: number) => string) =>
    rows.map(({ key, name }, at) => [key, spoken(say, name) || other(at + 1)] as const);
  return {
    members: named(draft.members, words.who.member),
    groups: named(draft.groups, words.who.group),
    candidates: draft.candidates.map(
      ({ key, name }, at) => [key, name.trim() || words.names.candidate(at + 1)] as const,
    ),
  };
}

function spoken(say: ReturnType<typeof useText>, name: MemberRow['name']): string {
  return say(Object.fromEntries(Object.entries(name).filter(([, text]) => text.trim() !== '')));
}

function Groups() {
  const words = useWords().founding.who;
  const { rows, add } = useRows('groups');
  return (
    <section id="/body/groups" className="sub">
      <h3>{words.groups}</h3>
      <p className="hint">{words.groupsLede}</p>
      {rows.map((row, nr) => (
        <Group key={row.key} row={row} nr={nr} />
      ))}
      <FaultAt at="/body/groups" />
      <AddButton
        name={words.addGroup}
        onAdd={() => add({ name: EMPTY, members: [], actsTogether: false })}
      />
    </section>
  );
}

function Group({ row, nr }: { readonly row: GroupRow; readonly nr: number }) {
  const words = useWords().founding.who;
  const { set, remove } = useRows('groups');
  const { members } = useChoices();
  const at = `/body/groups/${nr}`;
  return (
    <RowBox at={at} name={words.group(nr + 1)} onRemove={() => remove(row.key)}>
      <TypedField
        at={`${at}/name`}
        label={words.name}
        value={row.name}
        onChange={(name) => set(row.key, { name })}
      />
      <ManyField
        at={`${at}/members`}
        label={words.inside}
        options={members}
        chosen={row.members}
        onChange={(inside) => set(row.key, { members: inside })}
      />
      <CheckField
        at={`${at}/actsTogether`}
        label={words.together}
        hint={words.togetherHint}
        value={row.actsTogether}
        onChange={(actsTogether) => set(row.key, { actsTogether })}
      />
    </RowBox>
  );
}
