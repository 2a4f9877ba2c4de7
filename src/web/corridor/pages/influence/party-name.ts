/**
 * Who moves or is moved, in words: a member, somebody outside the body, the members in general.
 */

import type { Party } from '../../../../corridor/influence.ts';
import { useMemberName } from '../../furniture/member-name.tsx';
import { useCorridorWords } from '../../words.ts';

export function usePartyName(): (party: Party) => string {
  const words = useCorridorWords().influence;
  const memberName = useMemberName();
  return (party) => {
    switch (party.kind) {
      case 'member':
        return memberName(party.id);
      case 'outside':
        return party.name;
      case 'all':
        return words.everybody;
    }
  };
}
