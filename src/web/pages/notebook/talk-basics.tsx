/**
 * Who spoke, how and when, and what was said.
 */

import type { ReactNode } from 'react';
import { parseMemberId } from '../../../table/ids.ts';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import type { DraftTalk } from './draft-talk.ts';
import { useMembers } from './use-book.ts';
import { OwnWords } from '../../furniture/own-words.tsx';

type Props = {
  readonly draft: DraftTalk;
  readonly onChange: (draft: DraftTalk) => void;
  /** A line stays with its member. */
  readonly fixed: boolean;
};

export function TalkBasics(props: Props) {
  const { draft, onChange } = props;
  const words = useWords().notebook.said;
  return (
    <>
      <div className="fields trio">
        <WhoSpoke {...props} />
        <How {...props} />
        <Labelled label={words.when}>
          <input
            type="datetime-local"
            required
            value={draft.when}
            onChange={(event) => onChange({ ...draft, when: event.target.value })}
          />
        </Labelled>
      </div>
      <OwnWords
        label={words.words}
        hint={words.wordsHint}
        rows={4}
        most={4000}
        wide
        value={draft.said}
        onChange={(said) => onChange({ ...draft, said })}
      />
    </>
  );
}

function WhoSpoke({ draft, onChange, fixed }: Props) {
  const words = useWords().notebook.said;
  const names = useNames();
  const members = useMembers();
  return (
    <Labelled label={words.member}>
      <select
        required
        disabled={fixed}
        value={draft.member ?? ''}
        onChange={(event) => onChange({ ...draft, member: parseMemberId(event.target.value) })}
      >
        {members.map((member) => (
          <option key={member} value={member}>
            {names.member(member)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function How({ draft, onChange }: Props) {
  const words = useWords().notebook;
  const ways = Object.keys(words.how) as (keyof typeof words.how)[];
  return (
    <Labelled label={words.said.way}>
      <select
        value={draft.how}
        onChange={(event) => {
          const how = ways.find((one) => one === event.target.value);
          onChange({ ...draft, how: how ?? draft.how });
        }}
      >
        {ways.map((way) => (
          <option key={way} value={way}>
            {words.how[way]}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <label className="field">
      <span>{label}</span>
      {children}
    </label>
  );
}
