/**
 * Which page of the Corridor stands at which address.
 */

import { Link, Redirect, Route, Switch, useParams } from 'wouter';
import type { ComponentType } from 'react';
import { PlainCorridorPage } from './furniture/frame.tsx';
import { corridorPages, plainPages } from './routes.tsx';
import { useCorridorWords } from './words.ts';
import { OpenCorridor } from './workspace.tsx';

export function CorridorApp() {
  return (
    <Switch>
      {Object.entries(plainPages).map(([path, page]) => (
        <Route key={path} path={path} component={page} />
      ))}
      {corridorPages.map(({ path, page }) => (
        <Route key={path} path={`/c/:id${path}`}>
          <OfCorridor page={page} />
        </Route>
      ))}
      <Route path="/c/:id">{({ id }) => <Redirect to={`/c/${id}/count`} replace />}</Route>
      <Route>
        <NotHere state="unknown" />
      </Route>
    </Switch>
  );
}

function OfCorridor({ page: Shown }: { readonly page: ComponentType }) {
  const { id = '' } = useParams();
  return (
    <OpenCorridor key={id} id={id} otherwise={(state) => <NotHere state={state} />}>
      <Shown />
    </OpenCorridor>
  );
}

function NotHere({ state }: { readonly state: 'unknown' | 'elsewhere' | 'opening' }) {
  const { frame: words, keeping } = useCorridorWords();
  if (state !== 'unknown') {
    return (
      <PlainCorridorPage title={words.corridor}>
        <p className="asit" role="status">
          {state === 'opening' ? words.loading : keeping.trouble.elsewhere}
        </p>
      </PlainCorridorPage>
    );
  }
  return (
    <PlainCorridorPage title={words.unknown}>
      <div className="lede">
        <h1>{words.unknown}</h1>
        <p>{words.unknownHow}</p>
        <p>
          <Link href="/corridor">{words.list}</Link>
        </p>
      </div>
    </PlainCorridorPage>
  );
}
