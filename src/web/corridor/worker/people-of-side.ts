/**
 * What a person does with a side as a whole: invites, parts with somebody, takes it along in a
 *      file.
 *
 * Use      main.ts, with the desk of the corridor.
 * Errors   as side-desk.ts; `person_unknown`; of files as corridor/keeping/export.ts.
 * Secrets  codes and new keys; a file has all words and no key.
 */

import { fromBase64url } from '../../../basics/bytes.ts';
import { must } from '../../../basics/bug.ts';
import type { Instant } from '../../../basics/instant.ts';
import { type Result, ok, refuse } from '../../../basics/result.ts';
import { emptyCorridor, type Change, withChanges } from '../../../corridor/corridor.ts';
import type { PlainCorridor } from '../../../corridor/formats/plain.ts';
import { exportCorridor, openCorridorExport } from '../../../corridor/keeping/export.ts';
import { codeKeys, sealInvitation } from '../../../corridor/keeping/invitation.ts';
import { type Unsigned, merged } from '../../../corridor/keeping/merging.ts';
import { type Side, personOf, present, sizeOf } from '../../../corridor/keeping/side.ts';
import { inSheets, invitedAct, removedAct } from '../../../corridor/keeping/writing.ts';
import type { Random } from '../../../crypto/group.ts';
import type { Declined } from '../../../device/board.ts';
import { makeCode, readCode } from '../../../device/codes.ts';
import { type BeginningPorts, begin, publicKeyOf } from './beginning.ts';
import type { ToSend } from './kept-side.ts';
import type { Ask, Brought } from './messages.ts';
import type { SideDesk } from './side-desk.ts';

type World = { readonly random: Random; readonly clock: () => Instant };

/** The title of a side that has none yet, in a file: all that a file must have. */
const LONGEST_TITLE = 300;

export async function invite(
  desk: SideDesk,
  name: string,
  { random, clock }: World,
): Promise<Result<{ readonly code: string; readonly expires: Instant }, Declined>> {
  const code = makeCode(random);
  const keys = codeKeys(must(readCode(code), 'a code just made'));
  const act = invitedAct(keys.signing.publicKey, name, clock());
  const { expires } = act;
  const kept = await desk.act((side) => {
    const inside = { corridor: side.corridor, keys: side.keys };
    const sealed = sealInvitation(keys, inside, random);
    const key = publicKeyOf(keys.signing.publicKey);
    return { act, also: { what: 'invite', key, sealed, expires } };
  });
  return kept.ok ? ok({ code, expires }) : kept;
}

export function revoke(desk: SideDesk, invitation: string): Promise<Result<null, Declined>> {
  const key = publicKeyOf(fromBase64url(invitation) ?? new Uint8Array(32));
  return desk.act(() => ({
    act: { type: 'revoked', invitation },
    also: { what: 'revoke', key },
  }));
}

/** With a new key of the side for all who stay. */
export async function part(
  desk: SideDesk,
  person: string,
  { random, clock }: World,
): Promise<Result<null, Declined>> {
  const known = personOf(desk.side(), person);
  if (!known || known.removed || person === desk.own.id) return refuse({ code: 'person_unknown' });
  return desk.act((side) => {
    const act = removedAct({ side, own: desk.own, at: clock(), random }, person);
    const access = present(side)
      .filter(({ id }) => id !== person)
      .map(({ keys }) => publicKeyOf(fromBase64url(keys.access) ?? new Uint8Array(32)));
    return { act, also: { what: 'keep', access, after: sizeOf(side) } };
  });
}

export async function exported(
  desk: SideDesk,
  passphrase: string,
  random: Random,
): Promise<Result<Uint8Array, Declined>> {
  const side = desk.side();
  const names = [
    ...side.people.map(({ id, name }) => ({ id, name })),
    ...Object.entries(side.guests).map(([id, name]) => ({ id, name })),
  ];
  const plain = { title: titleOf(side), people: names, changes: desk.changes() };
  return exportCorridor(plain, { passphrase, random });
}

export async function bring(
  desk: SideDesk,
  { file, passphrase }: { readonly file: Uint8Array; readonly passphrase: string },
  { clock }: Pick<World, 'clock'>,
): Promise<Result<Brought, Declined>> {
  const opened = openCorridorExport(file, passphrase);
  if (!opened.ok) return opened;
  const { brought, again, known } = merged(
    withChanges(emptyCorridor(), desk.changes()),
    opened.value.changes,
  );
  const at = clock();
  const own = again.map((one) => signedBy(desk, one, at));
  const acts: readonly ToSend[] = [
    ...importedActs(opened.value, brought),
    ...(own.length > 0 ? [{ type: 'changed' as const, changes: own }] : []),
  ];
  const kept = acts.length > 0 ? await desk.add(acts) : ok(null);
  return kept.ok ? ok({ brought: brought.length, known, again: again.length }) : kept;
}

/** Begins a corridor, with what it starts from: a ground, or all that a file has. */
export async function beginWith(
  ask: Extract<Ask, { readonly kind: 'begin' }>,
  ports: BeginningPorts & { deskFor(id: string): Promise<SideDesk> },
): Promise<Result<{ readonly id: string }, Declined>> {
  const file = ask.file && openCorridorExport(ask.file.bytes, ask.file.passphrase);
  if (file && !file.ok) return file;
  const begun = await begin(ask, ports);
  if (!begun.ok) return begun;
  const desk = await ports.deskFor(begun.value.id);
  await desk.refresh();
  const at = ports.clock();
  const own = ask.first.map((one) => signedBy(desk, one, at));
  const acts: readonly ToSend[] = [
    ...(file ? importedActs(file.value, file.value.changes) : []),
    ...inSheets(own).map((changes) => ({ type: 'changed' as const, changes })),
  ];
  const kept = acts.length > 0 ? await desk.add(acts) : ok(null);
  return kept.ok ? begun : kept;
}

function signedBy(desk: SideDesk, one: Unsigned, at: Instant): Change {
  return { ...one, by: desk.own.id, at } as Change;
}

function importedActs(
  { title, people }: PlainCorridor,
  changes: readonly Change[],
): readonly ToSend[] {
  const name = (title.en ?? title.nl ?? title.fr ?? '').slice(0, LONGEST_TITLE);
  return inSheets(changes).map((some) => {
    const authors = new Set(some.map(({ by }) => by));
    const named = people.filter(({ id, name: own }) => authors.has(id) && own.trim() !== '');
    return {
      type: 'imported',
      title: name,
      people: named.map(({ id, name: own }) => ({ id, name: own.slice(0, 120) })),
      changes: some,
    };
  });
}

function titleOf({ title }: Side): PlainCorridor['title'] {
  return { en: title, nl: title, fr: title };
}
