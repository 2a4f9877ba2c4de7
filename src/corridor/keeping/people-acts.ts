/**
 * What the acts about people do to a side: who comes, who is invited, who goes.
 *
 * Use      following.ts, once it is sure whose sheet it is.
 * Shapes   everybody of a side may do everything, but nobody removes himself: whoever stays makes
 *          the new key. With a person all open invitations go, for he may know their codes.
 * Errors   `act_may_not`; `key_not_given` where the box for this device does not hold the key that
 *          all were promised. `author_not_of_side` before, where nobody is known by these keys.
 * Secrets  `own`, and the keys in the side.
 * Source   spec/corridor.md §4.
 */

import { fromBase64url, toBase64url } from '../../basics/bytes.ts';
import { must } from '../../basics/bug.ts';
import { later } from '../../basics/instant.ts';
import { type Result, ok, refuse } from '../../basics/result.ts';
import { open } from '../../crypto/sealed-box.ts';
import { verify } from '../../crypto/signature.ts';
import { type Act, type Acts, INVITATION_MS, MOST_PEOPLE } from './acts.ts';
import type { NewKeys, Said } from './acts.ts';
import { type OwnKeys, personId } from './own-keys.ts';
import {
  type Finding,
  type Person,
  type Side,
  boxAbout,
  commitmentTo,
  joiningText,
  personOf,
  present,
} from './side.ts';

export type PeopleAct = Exclude<Act, Acts['changed'] | Acts['imported']>;
type Of<A> = Omit<Said, 'act'> & { readonly act: A };
type Fault = Omit<Finding, 'nr'>;

/** The keys that must have signed: the author's, or those that the sheet brings of a newcomer. */
export function authorKeys(side: Side, { by, act }: Said): NewKeys | undefined {
  if (act.type === 'founded' || act.type === 'joined') {
    const fresh = personOf(side, by) === undefined && idOf(act.keys) === by;
    return fresh ? act.keys : undefined;
  }
  const person = personOf(side, by);
  return person?.removed === null ? person.keys : undefined;
}

export function afterPeopleAct(side: Side, said: Of<PeopleAct>, own: OwnKeys): Result<Side, Fault> {
  const { act, by } = said;
  switch (act.type) {
    case 'founded':
      return founded(side, { ...said, act });
    case 'invited': {
      const { invitation, name, expires } = act;
      if (expires > later(said.at, INVITATION_MS)) return refuse({ code: 'act_may_not', by });
      const asked = { invitation, name, expires, by, at: said.at };
      return ok({ ...side, invitations: [...without(side, invitation), asked] });
    }
    case 'revoked':
      return ok({ ...side, invitations: without(side, act.invitation) });
    case 'joined':
      return joined(side, { ...said, act });
    case 'removed':
      return removed(side, { ...said, act }, own);
  }
}

function founded(side: Side, said: Of<Acts['founded']>): Result<Side, Fault> {
  const { by, act } = said;
  const key = fromBase64url(side.keys['1'] ?? '') ?? new Uint8Array(0);
  const right = side.people.length === 0 && commitmentTo(side.corridor, 1, key) === act.commitment;
  if (!right) return refuse({ code: 'act_may_not', by });
  return ok({ ...side, title: act.title, people: [newcomer(said, null)] });
}

function joined(side: Side, said: Of<Acts['joined']>): Result<Side, Fault> {
  const { by, act, at } = said;
  const asked = side.invitations.find(({ invitation }) => invitation === act.invitation);
  const invitation = fromBase64url(act.invitation);
  const proof = fromBase64url(act.proof);
  const vouched =
    invitation && proof && verify(invitation, joiningText(side.corridor, act.keys), proof);
  const isFull = present(side).length >= MOST_PEOPLE;
  if (!asked || !vouched || isFull || at > asked.expires)
    return refuse({ code: 'act_may_not', by });
  return ok({
    ...side,
    people: [...side.people, newcomer(said, asked.by)],
    invitations: without(side, act.invitation),
  });
}

function newcomer(
  { by, at, act }: Of<Acts['founded'] | Acts['joined']>,
  invitedBy: string | null,
): Person {
  const { name, keys } = act;
  return { id: by, name, keys, since: at, invitedBy, removed: null, own: 0 };
}

function removed(side: Side, said: Of<Acts['removed']>, own: OwnKeys): Result<Side, Fault> {
  const { by, act, at } = said;
  const staying = present(side).filter(({ id }) => id !== act.person);
  const known = staying.length === present(side).length - 1;
  const boxes = act.boxes.map(({ person }) => person).join(' ');
  const right = known && act.person !== by && act.epoch === side.epoch + 1;
  if (!right || boxes !== staying.map(({ id }) => id).join(' ')) {
    return refuse({ code: 'act_may_not', by });
  }
  const people = side.people.map((person) =>
    person.id === act.person ? { ...person, removed: { at, by } } : person,
  );
  const next: Side = { ...side, people, invitations: [], epoch: act.epoch };
  if (act.person === own.id) return ok(next);
  const key = keyFor(side, said, own);
  if (key === undefined) {
    const finding = { code: 'key_not_given', nr: side.heads.length, by } as const;
    return ok({ ...next, findings: [...next.findings, finding] });
  }
  return ok({ ...next, keys: { ...side.keys, [String(act.epoch)]: key } });
}

/** The new key, out of the box for this device or known from an invitation, as it was promised. */
function keyFor(side: Side, { by, act }: Of<Acts['removed']>, own: OwnKeys): string | undefined {
  const box = act.boxes.find(({ person }) => person === own.id)?.box;
  const from = must(personOf(side, by), 'the author of the side').keys.sealing;
  const key = open({
    ...boxAbout(side.corridor, act.epoch),
    to: own.sealing,
    from: fromBase64url(from) ?? new Uint8Array(0),
    sealed: fromBase64url(box ?? '') ?? new Uint8Array(0),
  });
  const known = fromBase64url(side.keys[String(act.epoch)] ?? '');
  const right = [key, known].find((one) => one?.length === 32 && isPromised(one));
  return right && toBase64url(right);

  function isPromised(one: Uint8Array): boolean {
    return commitmentTo(side.corridor, act.epoch, one) === act.commitment;
  }
}

function without(side: Side, invitation: string) {
  return side.invitations.filter((one) => one.invitation !== invitation);
}

function idOf({ signing }: NewKeys): string {
  return personId(fromBase64url(signing) ?? new Uint8Array(0));
}
