/**
 * A change in one line, and the way to where it can be seen.
 */

import { latest } from '../../../../corridor/corridor.ts';
import type { SubjectId } from '../../../../corridor/fields.ts';
import type { Step } from '../../../../corridor/kinds/assessment.ts';
import type { Changed } from '../../../../corridor/what-changed.ts';
import { useMemberName } from '../../furniture/member-name.tsx';
import { anchorOf } from '../../furniture/provenance.tsx';
import { useSubjectName } from '../../furniture/subject-name.tsx';
import { useCorridorWords, useSaid } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';

type Line = { readonly text: string; readonly href: string };

export function useChangeLine(): (changed: Changed) => Line {
  const { count, terms } = useCorridorWords();
  const { id, shown, whole, on } = useWorkspace();
  const member = useMemberName();
  const name = useSubjectName();
  const said = useSaid();
  const words = count.changes;
  const subject = (of: SubjectId) => name(of).text;
  const step = (of: Step | null) => (of === null ? terms.unknown : terms.step[of]);
  const asOf = shown === whole ? '' : `day=${on}`;
  const to = (page: string, query: string, anchor = '') => {
    const asked = [query, asOf].filter((part) => part !== '').join('&');
    return `/c/${id}/${page}${asked === '' ? '' : `?${asked}`}${anchor}`;
  };
  return (changed) => {
    switch (changed.what) {
      case 'moved':
        return {
          text: `${member(changed.member)}, ${subject(changed.subject)}: ${words.fromTo(step(changed.from), step(changed.to))}`,
          href: to(`cell/${changed.member}/${changed.subject}`, ''),
        };
      case 'heard':
        return {
          text: `${changed.member === null ? words.others : member(changed.member)}, ${subject(changed.subject)}: ${terms.stance[changed.stance]}`,
          href: to('evidence', `item=${changed.id}`, `#${anchorOf(changed.id)}`),
        };
      case 'counted':
        return {
          text: words.counted(subject(changed.subject)),
          href: to('evidence', `item=${changed.id}`, `#${anchorOf(changed.id)}`),
        };
      case 'fact': {
        const kind = latest(shown, 'fact', changed.id)?.kind;
        return {
          text: `${subject(`candidate:${changed.candidate}`)} ${kind ? terms.factKind[kind] : ''}`,
          href: to(`candidates/${changed.candidate}`, '', `#${anchorOf(changed.id)}`),
        };
      }
      case 'passed': {
        const event = latest(shown, 'event', changed.id);
        return {
          text: words.passed(event ? said(event.what).text : changed.id),
          href: to('surroundings', '', `#${anchorOf(changed.id)}`),
        };
      }
    }
  };
}
