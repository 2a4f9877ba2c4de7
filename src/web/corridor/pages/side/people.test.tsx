/** Whoever parts with somebody is told whom he has let in. */

import { expect, test } from 'vitest';
import { instantOf } from '../../../../basics/instant.ts';
import type { Person } from '../../../../corridor/keeping/side.ts';
import { corridorMarkup, workspaceOf } from '../../testing/page.tsx';
import { smallSide } from '../../testing/small-side.ts';
import type { SideView } from '../../worker/messages.ts';
import { CorridorDoors } from '../../workspace.tsx';
import { Parting } from './people.tsx';

const person = (id: string, invitedBy: string | null, gone = false): Person => ({
  ...{ id, name: `${id.toUpperCase()}.`, keys: { signing: '', sealing: '', access: '' } },
  ...{ since: instantOf(1), invitedBy, own: 1 },
  removed: gone ? { at: instantOf(2), by: 'ann' } : null,
});
const people = [
  person('ann', null),
  person('bob', 'ann'),
  person('cat', 'bob'),
  person('dan', 'cat'),
  person('eve', 'bob', true),
  person('fay', 'eve'),
];
const view: SideView = {
  ...{ id: 'one', title: 'A side', me: 'ann', people, invitations: [], findings: [] },
  ...{ guests: {}, doubt: null, head: '', size: 3, connection: 'live', asOf: instantOf(7) },
};
const doors = { keepers: { client: {} }, now: () => instantOf(7) } as never;

const parting = (of: string, tag: 'en' | 'nl' | 'fr' = 'en') =>
  corridorMarkup(
    workspaceOf(smallSide(), '2024-03-01'),
    tag,
    <CorridorDoors value={doors}>
      <Parting
        view={view}
        person={people.find(({ id }) => id === of) ?? person('nobody', null)}
        onClose={() => undefined}
      />
    </CorridorDoors>,
  );

test.each([
  ['en', 'CAT., DAN. and FAY.'],
  ['nl', 'CAT., DAN. en FAY.'],
  ['fr', 'CAT., DAN. et FAY.'],
] as const)('in %s it names all who came through him and are here', (tag, names) => {
  const html = parting('bob', tag);
  expect(html).toContain(names);
  expect(html).not.toContain('EVE.');
});

test('of one who let nobody in it names nobody', () => {
  expect(parting('dan')).toContain('DAN.');
  expect(parting('dan')).not.toContain('invitation of');
});
