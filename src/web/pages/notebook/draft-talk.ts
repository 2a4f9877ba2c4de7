/**
 * A talk as it stands in the form: texts and rows that may still be blank.
 */

import { parseInstant } from '../../../basics/instant.ts';
import type { Talk } from '../../../device/letter-kinds/page.ts';
import type { MemberId } from '../../../table/ids.ts';
import { localText } from '../../furniture/zoned-time.ts';

export type DraftTalk = {
  readonly member: MemberId | undefined;
  readonly how: Talk['how'];
  /** As a clock on the body's wall shows it. */
  readonly when: string;
  readonly said: string;
  readonly passOn: readonly { readonly to: string; readonly words: string }[];
  readonly conditions: readonly { readonly text: string; readonly met: 'no' | 'yes' }[];
  readonly nextWhen: string;
  readonly nextWith: string;
};

export function blankTalk(member: MemberId | undefined, when: string): DraftTalk {
  const empty = { said: '', passOn: [], conditions: [], nextWhen: '', nextWith: '' };
  return { member, how: 'telephone', when, ...empty };
}

export function draftOf(talk: Talk, zone: string): DraftTalk {
  const { member, how, said, passOn, conditions, next } = talk;
  const wall = (time: string | undefined) => {
    const at = time === undefined ? undefined : parseInstant(time);
    return at === undefined ? '' : localText(at, zone);
  };
  const ahead = { nextWhen: wall(next?.when), nextWith: next?.with ?? '' };
  return { member, how, when: wall(talk.when), said, passOn, conditions, ...ahead };
}

/** Blank rows are left out; `instant` reads what the wall clock says. */
export function talkOf(
  draft: DraftTalk & { readonly member: MemberId },
  id: string,
  instant: (wall: string) => string,
): Talk {
  const { member, how, said, nextWhen, nextWith } = draft;
  return {
    ...{ kind: 'page', line: 'talk', id, member, how, said: said.trim(), struck: 'no' },
    when: instant(draft.when),
    passOn: draft.passOn.filter(({ words }) => words.trim() !== ''),
    conditions: draft.conditions.filter(({ text }) => text.trim() !== ''),
    next: nextWhen === '' ? null : { when: instant(nextWhen), with: nextWith.trim() },
  };
}
