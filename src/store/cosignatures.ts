/**
 * The last word of each witness on each log.
 *
 * Use      store.ts makes it part of the store; server/witnesses.ts judges before it keeps.
 * Shapes   a witness has one row for each log: its newest cosignature.
 */

import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

export type KeptCosignature = {
  /** The public key of the witness, base64url. */
  readonly key: string;
  readonly size: number;
  readonly note: string;
  readonly line: string;
};

export type CosignatureStore = {
  cosignatures(selection: string): Promise<readonly KeptCosignature[]>;
  keepCosignature(selection: string, cosignature: KeptCosignature): Promise<void>;
};

export function cosignaturesOn(db: Kysely<Schema>): CosignatureStore {
  return {
    cosignatures: (selection) =>
      db
        .selectFrom('cosignature')
        .select(['key', 'size', 'note', 'line'])
        .where('selection', '=', selection)
        .orderBy('key')
        .execute(),
    async keepCosignature(selection, { key, ...rest }) {
      await db
        .insertInto('cosignature')
        .values({ selection, key, ...rest })
        .onConflict((conflict) => conflict.columns(['selection', 'key']).doUpdateSet(rest))
        .execute();
    },
  };
}
