/**
 * The Count: members by candidates, as one side sees it; home of the analyst.
 */

import { CorridorPage } from '../../furniture/frame.tsx';
import { useCorridorWords } from '../../words.ts';

export function CountPage() {
  const words = useCorridorWords().frame;
  return (
    <CorridorPage title={words.ways.count}>
      <h1>{words.ways.count}</h1>
    </CorridorPage>
  );
}
