/**
 * Finds the keeper of a corridor by its id: `example-…` lives in this window, any other is a
 *       side's.
 */

import { type Keeper } from './keeper.ts';
import { exampleKeeper } from './example-keeper.ts';
import type { SideClient } from './side-client.ts';
import { type SideKeeper, sideKeeper } from './side-keeper.ts';

export type Keepers = {
  of(id: string): Keeper;
  /** `undefined` for an example, which has no side. */
  side(id: string): SideKeeper | undefined;
  readonly client: SideClient;
};

const EXAMPLE = 'example-';

export function keepersOf(
  ask: (address: string) => Promise<Response>,
  client: SideClient,
): Keepers {
  const examples = once((id) => {
    const name = encodeURIComponent(id.slice(EXAMPLE.length));
    return exampleKeeper(() => ask(`/api/examples/${name}/corridor`));
  });
  const sides = once((id) => sideKeeper(id, client));
  const isExample = (id: string) => id.startsWith(EXAMPLE);
  return {
    client,
    of: (id) => (isExample(id) ? examples(id) : sides(id)),
    side: (id) => (isExample(id) ? undefined : sides(id)),
  };
}

function once<Value>(make: (id: string) => Value): (id: string) => Value {
  const known = new Map<string, Value>();
  return (id) => {
    const value = known.get(id) ?? make(id);
    known.set(id, value);
    return value;
  };
}
