/**
 * Finds the keeper of a corridor by its id: `example-…` lives in this window.
 */

import { type Keeper } from './keeper.ts';
import { exampleKeeper } from './example-keeper.ts';

export type Keepers = { of(id: string): Keeper };

const EXAMPLE = 'example-';

export function keepersOf(ask: (address: string) => Promise<Response>): Keepers {
  const known = new Map<string, Keeper>();
  return {
    of(id) {
      const keeper = known.get(id) ?? made(id);
      known.set(id, keeper);
      return keeper;
    },
  };

  function made(id: string): Keeper {
    const name = id.startsWith(EXAMPLE) ? id.slice(EXAMPLE.length) : '';
    return exampleKeeper(() => ask(`/api/examples/${encodeURIComponent(name)}/corridor`));
  }
}
