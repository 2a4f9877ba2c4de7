/**
 * One worker of a browser works for a selection; those of other windows wait for it.
 *
 * Use      `aloneBy(navigator.locks, elsewhere)`, then `await alone(id)` before the seats' journals
 *          are touched; what it gives lets the next window in.
 * Shapes   the lock is the browser's: it falls with the window, however that ends.
 */

type Locks = Pick<LockManager, 'query' | 'request'>;

export type Alone = (id: string) => Promise<() => void>;

export function aloneBy(locks: Locks, elsewhere: (id: string) => void): Alone {
  return async (id) => {
    const name = `doyen/${id}`;
    const { held } = await locks.query();
    if (held?.some((lock) => lock.name === name)) elsewhere(id);
    return new Promise((mine, failed) => {
      const holding = () => new Promise<void>((giveBack) => mine(() => giveBack()));
      locks.request(name, holding).catch(failed);
    });
  };
}
