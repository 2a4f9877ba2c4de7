/**
 * Every member as a button that one tap marks; whole groups at one go; a search where they are
 * many.
 */

import { useState } from 'react';
import type { RuleNames } from '../../../locales/say-rule.ts';
import type { GroupId } from '../../../table/ids.ts';
import type { Assembly } from '../../../table/rules/assembly.ts';
import { type Mark, MARKS, markOf, thoseMarked } from '../../../table/rules/what-if/marks.ts';
import { useWords } from '../../language.tsx';
import { MarkSign } from './mark-sign.tsx';
import type { Supposing } from './supposing.ts';

type Props = {
  readonly assembly: Assembly;
  readonly names: RuleNames;
  readonly supposing: Supposing;
};

/** From so many on, a name is quicker typed than found. */
const MANY = 24;

export function MembersGrid({ assembly, names, supposing }: Props) {
  const words = useWords().whatIf;
  const [sought, seek] = useState('');
  const shown = assembly.members.filter((member) => holds(names.member(member), sought));
  return (
    <>
      <Groups assembly={assembly} names={names} supposing={supposing} />
      {assembly.members.length > MANY && (
        <label className="field seek">
          <span>{words.find}</span>
          <input type="search" value={sought} onChange={(event) => seek(event.target.value)} />
        </label>
      )}
      {shown.length === 0 && <p className="hint">{words.noneFound}</p>}
      <ul className="members-grid" aria-label={words.members}>
        {shown.map((member) => {
          const mark = markOf(supposing.marks, member);
          const name = names.member(member);
          return (
            <li key={member}>
              <button
                type="button"
                className={`member-mark ${mark}`}
                onClick={() => supposing.tap(member)}
              >
                <MarkSign mark={mark} />
                <span className="vh">{words.one(name, words.marks[mark])}</span>
                <span aria-hidden="true">{name}</span>
                <small aria-hidden="true">{words.marks[mark]}</small>
              </button>
            </li>
          );
        })}
      </ul>
      <Counted assembly={assembly} supposing={supposing} />
    </>
  );
}

/** Accents and capitals make no difference. */
export function holds(name: string, sought: string): boolean {
  const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain(name).includes(plain(sought.trim()));
}

/** Only where there are groups: everybody at one go is the other beginning. */
function Groups({ assembly, names, supposing }: Props) {
  const words = useWords().whatIf;
  const groups = Object.entries(assembly.groups).filter(([, inside]) => inside.length > 0);
  if (groups.length === 0) return null;
  return (
    <div className="orders no-print" role="group" aria-label={words.groups}>
      <span className="label">{words.groups}</span>
      {groups.map(([group, inside]) => (
        <button key={group} type="button" className="link" onClick={() => supposing.tapAll(inside)}>
          {words.ofGroup(names.group(group as GroupId))}
        </button>
      ))}
    </div>
  );
}

function Counted({ assembly, supposing }: Omit<Props, 'names'>) {
  const words = useWords().whatIf;
  const count = (mark: Mark) => thoseMarked(assembly, supposing.marks, mark).length;
  return (
    <div role="status">
      <ul className="keyline">
        {MARKS.filter((mark) => count(mark) > 0).map((mark) => (
          <li key={mark}>
            <MarkSign mark={mark} />
            {words.count[mark](count(mark))}
          </li>
        ))}
      </ul>
    </div>
  );
}
