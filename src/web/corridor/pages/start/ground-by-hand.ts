/**
 * The ground of a body that has no Table, from what somebody typed.
 *
 * Use      begin-form.tsx.
 * Shapes   a line is a name, or a short code and a name: `nl Netherlands`. A code of two to four
 *          small letters counts as one; else it is made of the name.
 * Errors   `no_members`; `id_twice`.
 */

import { type Result, ok, refuse } from '../../../../basics/result.ts';
import { plainName } from '../../../../corridor/plain-name.ts';
import type { Ground } from '../../../../corridor/kinds/ground.ts';
import { type MemberId, parseCandidateId, parseMemberId } from '../../../../table/ids.ts';

export type ByHand = {
  readonly body: string;
  readonly post: string;
  readonly members: string;
  readonly names: string;
};
type Fault = { readonly code: 'no_members' | 'id_twice' };
type Texts = Ground['title'];
type Line = { readonly id: string; readonly name: string };

const LONGEST_ID = 32;

export function groundByHand(
  given: ByHand,
  said: (text: string) => Texts,
  timeZone: string,
): Result<Ground, Fault> {
  const members = linesOf(given.members, true);
  const candidates = linesOf(given.names, false);
  if (members.length === 0) return refuse({ code: 'no_members' });
  if (twice(members) || twice(candidates)) return refuse({ code: 'id_twice' });
  const nothing = { fingerprint: null, origin: null, size: null };
  return ok({
    follows: { what: 'nothing', ...nothing },
    title: said(`${given.post}, ${given.body}`),
    body: { id: idOf(given.body), name: said(given.body), timeZone },
    groups: [],
    post: { name: said(given.post), incumbent: null, vacantFrom: null },
    members: members.flatMap(({ id, name }) => memberOf(parseMemberId(id), said(name))),
    candidates: candidates.flatMap(({ id, name }) => {
      const known = parseCandidateId(id);
      return known === undefined ? [] : [{ id: known, name, country: null }];
    }),
    rule: null,
  });
}

function memberOf(id: MemberId | undefined, name: Texts): Ground['members'] {
  return id === undefined ? [] : [{ id, name, from: null, to: null }];
}

function linesOf(typed: string, coded: boolean): readonly Line[] {
  return typed
    .split(/[\n\t]/)
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => line !== '')
    .map((line) => {
      const found = coded ? /^([a-z]{2,4})[ ,;]+(.+)$/.exec(line) : null;
      const [, id = idOf(line), name = line] = found ?? [];
      return { id, name };
    });
}

/** Latin letters, digits and dashes; a name that has none of them still gets one. */
export function idOf(name: string): string {
  const plain = plainName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, LONGEST_ID)
    .replace(/-+$/, '');
  const right = plain.length >= 2 && plain !== 'constructor';
  return right ? plain : `x-${Array.from(name, codeOf).join('')}`.slice(0, LONGEST_ID);
}

function codeOf(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(36);
}

function twice(lines: readonly Line[]): boolean {
  return new Set(lines.map(({ id }) => id)).size < lines.length;
}
