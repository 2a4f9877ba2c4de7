/**
 * Every row of every table of a database, as text: what an operator could read.
 *
 * Use      tests that say what is, or is not, kept; the store must be closed first.
 */

import path from 'node:path';
import pg from 'pg';
import { openPglite } from '../../src/store/pglite.ts';
import type { Place } from '../../src/store/open.ts';

type Query = (sql: string) => Promise<readonly Record<string, unknown>[]>;

export async function allRows(place: Place): Promise<string> {
  if ('folder' in place) {
    const lite = await openPglite(path.join(place.folder, 'db'));
    const rows = await read(async (sql) => (await lite.query<Record<string, unknown>>(sql)).rows);
    await lite.close();
    return rows;
  }
  const client = new pg.Client({ connectionString: place.url });
  await client.connect();
  const rows = await read(async (sql) => (await client.query(sql)).rows);
  await client.end();
  return rows;
}

async function read(query: Query): Promise<string> {
  const tables = await query(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  const texts: string[] = [];
  for (const name of tables.map((table) => String(table['name']))) {
    const rows = await query(`select "${name}"::text as row from "${name}"`);
    texts.push(...rows.map(({ row }) => `${name} ${String(row)}`));
  }
  return texts.join('\n');
}
