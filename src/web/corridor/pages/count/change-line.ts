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
import { usePageHref } from '../cell/cell-address.ts';
import { useWorkspace } from '../../workspace.tsx';

type Line = { readonly text: string; readonly href: string };

export function useChangeLine(): (changed: Changed) => Line {
  const text = useChangeText();
  const address = useChangeAddress();
  return (changed) => ({ text: text(changed), href: address(changed) });
}

function useChangeText(): (changed: Changed) => string {
  const { count, terms } = useCorridorWords();
  const { shown } = useWorkspace();
  const member = useMemberName();
  const name = useSubjectName();
  const said = useSaid();
  const words = count.changes;
  const subject = (of: SubjectId) => name(of).text;
  const step = (of: Step | null) => (of === null ? terms.unknown : terms.step[of]);
  return (changed) => {
    switch (changed.what) {
      case 'moved': {
        const moved = words.fromTo(step(changed.from), step(changed.to));
        return words.line(member(changed.member), subject(changed.subject), moved);
      }
      case 'heard': {
        const who = changed.member === null ? words.others : member(changed.member);
        return words.line(who, subject(changed.subject), terms.stance[changed.stance]);
      }
      case 'counted':
        return words.counted(subject(changed.subject));
      case 'fact': {
        const kind = latest(shown, 'fact', changed.id)?.kind;
        return `${subject(`candidate:${changed.candidate}`)} ${kind ? terms.factKind[kind] : ''}`;
      }
      case 'passed': {
        const event = latest(shown, 'event', changed.id);
        return words.passed(event ? said(event.what).text : changed.id);
      }
    }
  };
}

function useChangeAddress(): (changed: Changed) => string {
  const to = usePageHref();
  return (changed) => {
    const anchor = `#${anchorOf(changed.id)}`;
    switch (changed.what) {
      case 'moved':
        return to(`cell/${changed.member}/${changed.subject}`, []);
      case 'heard':
      case 'counted':
        return to('evidence', [`item=${changed.id}`]);
      case 'fact':
        return to(`candidates/${changed.candidate}`, [], anchor);
      case 'passed':
        return to('surroundings', [], anchor);
    }
  };
}
