import { expect, test } from 'vitest';
import { ground } from '../../../../corridor/kinds/ground.ts';
import { read } from '../../../../basics/shape.ts';
import { groundByHand, idOf } from './ground-by-hand.ts';

const said = (text: string) => ({ en: text });
const typed = {
  body: 'The Côté club',
  post: 'Dean',
  members: 'nl Netherlands\n\n Łotwa \r\nfr, France',
  names: 'Krišjānis Kariņš\nMark Rutte',
};

test('a body that was typed reads as one, with codes given or made', () => {
  const made = groundByHand(typed, said, 'Europe/Brussels');
  if (!made.ok) throw new Error(made.refusal.code);
  expect(read(ground, made.value as never)).toEqual(made);
  expect(made.value.members.map(({ id, name }) => [id, name.en])).toEqual([
    ['nl', 'Netherlands'],
    ['lotwa', 'Łotwa'],
    ['fr', 'France'],
  ]);
  expect(made.value.candidates.map(({ id }) => id)).toEqual(['krisjanis-karins', 'mark-rutte']);
});

test.each([
  ['nobody', '', 'no_members'],
  ['the same code twice', 'nl Netherlands\nnl Nederland', 'id_twice'],
  ['the same name twice', 'France\nfrance', 'id_twice'],
])('%s is refused', (_, members, code) => {
  expect(groundByHand({ ...typed, members }, said, 'UTC')).toEqual({
    ok: false,
    refusal: { code },
  });
});

test.each(['日本', '=cmd|x', '-', '42', 'a', 'constructor', 'constructor club'])(
  '%j has an id that reads',
  (name) => {
    expect(idOf(name)).toMatch(/^[a-z][a-z0-9-]{1,31}$/);
  },
);
