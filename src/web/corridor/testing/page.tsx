/**
 * A page of a corridor as markup: no browser, no worker, no server.
 *
 * Use      `corridorMarkup(workspaceOf(changes), 'fr', <CountPage />)`.
 */

import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { must } from '../../../basics/bug.ts';
import { ok } from '../../../basics/result.ts';
import { type Change, emptyCorridor, latest, withChanges } from '../../../corridor/corridor.ts';
import type { Language } from '../../../locales/index.ts';
import { LanguageProvider } from '../../language.tsx';
import { CorridorDoors, type Doors, type Workspace, WorkspaceProvider } from '../workspace.tsx';

/** While markup is made none is used. */
const CLOSED: Doors = {
  get keepers() {
    return shut();
  },
  now: shut,
  today: shut,
  random: shut,
  reader: shut,
};

function shut(): never {
  throw new Error('bug: a door was used while markup was made');
}

export function workspaceOf(changes: readonly Change[], today: string): Workspace {
  const whole = withChanges(emptyCorridor(), changes);
  return {
    ...{ id: 'small', whole, shown: whole, day: null, today, on: today, trouble: null },
    title: { en: 'Small side' },
    where: 'side',
    people: [{ id: 'ann', name: 'Ann' }],
    me: 'ann',
    ground: must(latest(whole, 'ground', 'ground'), 'a ground among the changes'),
    lookAt: () => undefined,
    passBy: () => undefined,
    put: () => Promise.resolve(ok([])),
    withdraw: () => Promise.resolve(ok(null)),
  };
}

export function corridorMarkup(
  workspace: Workspace,
  language: Language,
  page: ReactNode,
  [path, search = ''] = ['/c/small/count'],
): string {
  return renderToStaticMarkup(
    <Router ssrPath={path} ssrSearch={search}>
      <LanguageProvider first={language} remember={() => undefined}>
        <CorridorDoors value={CLOSED}>
          <WorkspaceProvider value={workspace}>{page}</WorkspaceProvider>
        </CorridorDoors>
      </LanguageProvider>
    </Router>,
  );
}
