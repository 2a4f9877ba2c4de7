/**
 * One contact in the log, and the form for a new one, which warns where another of ours was at the
 * same door in the same week.
 */

import type { Body } from '../../../../corridor/kinds/index.ts';
import { othersAtDoor } from '../../../../corridor/contacts.ts';
import { AddItem, ItemActs } from '../../furniture/item-form.tsx';
import { ItemLine } from '../../furniture/item-line.tsx';
import { usePeopleFields } from '../../furniture/people-fields.ts';
import { usePeopleSays } from '../../furniture/people-says.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';

export function ContactItem({ id }: { readonly id: string }) {
  const says = usePeopleSays();
  const fields = usePeopleFields();
  const warn = useDoorWarning();
  const acts = <ItemActs kind="contact" id={id} fields={fields.contact} warn={warn} />;
  return <ItemLine kind="contact" id={id} say={says.contact} acts={acts} />;
}

export function AddContact() {
  const words = useCorridorWords().people.contacts;
  const fields = usePeopleFields();
  const { people, me, today } = useWorkspace();
  const warn = useDoorWarning();
  const ours = people.find(({ id }) => id === me)?.name ?? '';
  return (
    <AddItem
      {...{ kind: 'contact', title: words.addTitle, verb: words.addTitle, warn }}
      fields={fields.contact}
      start={{
        ...fields.start,
        ...{ ours, when: { date: today }, capacity: 'side', attribution: 'own-conversation' },
      }}
    />
  );
}

function useDoorWarning(): (body: Body<'contact'>, id: string | null) => string | null {
  const words = useCorridorWords().people.contacts;
  const { whole } = useWorkspace();
  return (body, id) => {
    const others = othersAtDoor(whole, body, id).map((other) => other.body.ours);
    return others.length === 0 ? null : words.alreadyThere([...new Set(others)].join(', '));
  };
}
