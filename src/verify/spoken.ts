/**
 * Names and times as a walk through the record speaks them: in the reader's language, in the body's
 * zone and in UTC.
 *
 * Use      explain.ts.
 * Source   spec/verify.md §7.
 */

import { must } from '../basics/bug.ts';
import { writeInstant, type Instant } from '../basics/instant.ts';
import type { Text } from '../table/definition/definition.ts';
import type { CandidateId, GroupId, MemberId } from '../table/ids.ts';
import type { Selection } from '../table/selection.ts';
import { postsOf } from '../table/silence/subject.ts';

export type Tag = 'en' | 'nl' | 'fr';

/** Names in the reader's language, by id. */
export type Names = {
  readonly member: (id: MemberId) => string;
  readonly group: (id: GroupId) => string;
  readonly candidate: (id: string) => string;
  readonly post: (id: string) => string;
  readonly round: (id: string) => string;
  readonly day: (date: string) => string;
};

/** The text in the language asked for, else in the first there is. */
export function inLanguage(text: Text, tag: Tag): string {
  return must(text[tag] ?? text.en ?? text.nl ?? text.fr, 'a text: it is in some language');
}

export function memberName(selection: Selection, id: MemberId | string, tag: Tag): string {
  const known = selection.members.find((member) => member.id === id);
  return inLanguage(must(known, 'a member: who left is still on the list').name, tag);
}

export function namesIn(selection: Selection, tag: Tag): Names {
  const { groups } = selection.definition.body;
  return {
    member: (id) => memberName(selection, id, tag),
    group: (id) => inLanguage(must(groups[id], 'a group of the body').name, tag),
    candidate: (id) => candidateName(selection, id),
    post: (id) => {
      const found = postsOf(selection.definition).find((post) => post.id === id);
      return found === undefined ? id : inLanguage(found.name, tag);
    },
    round: (id) => id,
    day: (date) => date,
  };
}

export function candidateName(selection: Selection, id: CandidateId | string): string {
  const known = selection.candidacies.find((candidacy) => candidacy.id === id);
  return must(known, 'a candidate that was put in').name;
}

/** `2016-10-06 10:00 (America/New_York; 14:00 UTC)`. */
export function timeIn(selection: Selection, at: Instant): string {
  const { timeZone } = selection.definition.body;
  const form = { dateStyle: 'short', timeStyle: 'short', timeZone } as const;
  const local = new Intl.DateTimeFormat('sv-SE', form).format(at);
  return `${local} (${timeZone}; ${writeInstant(at).slice(11, 16)} UTC)`;
}
