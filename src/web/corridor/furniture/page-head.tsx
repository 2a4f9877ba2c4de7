/**
 * The head of a page about items: a sentence on how things stand, and as known on which day.
 */

import type { ReactNode } from 'react';
import { useCorridorWords } from '../words.ts';
import { useWorkspace } from '../workspace.tsx';
import { useDates } from './dated.tsx';

export function PageHead(props: { readonly title: ReactNode; readonly children?: ReactNode }) {
  return (
    <div className="lede">
      <h1>{props.title}</h1>
      <AsKnown />
      {props.children}
    </div>
  );
}

function AsKnown() {
  const words = useCorridorWords();
  const { day } = useWorkspace();
  const dates = useDates();
  return (
    <p className="asit">
      {day === null ? words.people.asThings : words.frame.asKnown(dates.day(day))}
    </p>
  );
}
