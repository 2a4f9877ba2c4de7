/**
 * The name of a group of rows: of the ground, of a weight, or of those in none.
 */

import { useText } from '../../../language.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';

export function useGroupName(): (key: string | null) => string {
  const words = useCorridorWords().count;
  const { ground } = useWorkspace();
  const say = useText();
  return (key) => {
    if (key === null) return words.noGroup;
    const group = ground.groups.find(({ id }) => id === key);
    return group ? say(group.name) : key;
  };
}
