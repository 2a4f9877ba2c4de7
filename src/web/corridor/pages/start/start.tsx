/**
 * The list of this device's corridors, and how to begin one.
 */

import { Link } from 'wouter';
import { PlainCorridorPage } from '../../furniture/frame.tsx';
import { useCorridorWords } from '../../words.ts';

export function StartPage() {
  const words = useCorridorWords().frame;
  return (
    <PlainCorridorPage title={words.corridor}>
      <h1>{words.corridor}</h1>
      <p>
        <Link href="/c/example-nato-2024/count">{words.ways.count}</Link>
      </p>
    </PlainCorridorPage>
  );
}
