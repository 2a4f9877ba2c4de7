/**
 * Takes along what the filters let pass: signals and counts as tables, or all of it as one file.
 *
 * Shapes   a table has one kind of row: where both passed, two files are saved. Every cell is
 *          written so that no spreadsheet runs it.
 */

import type { Entry } from '../../../../corridor/evidence-list.ts';
import { rowOf } from '../../../../corridor/formats/row-writing.ts';
import { takenAlong } from '../../../../corridor/formats/taken-along.ts';
import { saveFile } from '../../../save-file.ts';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { csvOf } from '../import/sheet-file.ts';

export function ExportButtons({ entries }: { readonly entries: readonly Entry[] }) {
  const words = useCorridorWords().evidence.exchange;
  const { shown, title, today } = useWorkspace();
  if (entries.length === 0) return null;
  const asJson = () => {
    const file = takenAlong(shown, idsOf(entries), { ...title });
    saveFile(`evidence-${today}.json`, `${JSON.stringify(file, null, 2)}\n`);
  };
  return (
    <>
      <button
        type="button"
        className="btn plain dense"
        onClick={() => {
          for (const [name, csv] of tablesOf(entries)) saveFile(`${name}-${today}.csv`, csv);
        }}
      >
        {words.csv}
      </button>
      <button type="button" className="btn plain dense" onClick={asJson}>
        {words.json}
      </button>
    </>
  );
}

function idsOf(entries: readonly Entry[]) {
  return {
    signals: entries.flatMap((entry) =>
      entry.kind === 'signal' ? entry.reports.map(({ id }) => id) : [],
    ),
    counts: entries.flatMap((entry) => (entry.kind === 'count' ? [entry.id] : [])),
  };
}

function tablesOf(entries: readonly Entry[]): readonly (readonly [string, string])[] {
  const signals = entries.flatMap((entry) => (entry.kind === 'signal' ? entry.reports : []));
  const counts = entries.flatMap((entry) => (entry.kind === 'count' ? [entry] : []));
  const tables = [
    [
      'signals',
      csvOf(
        'signal',
        signals.map(({ id, body }) => rowOf('signal', id, body)),
      ),
    ],
    [
      'counts',
      csvOf(
        'count',
        counts.map(({ id, body }) => rowOf('count', id, body)),
      ),
    ],
  ] as const;
  return tables.filter(([name]) => (name === 'signals' ? signals : counts).length > 0);
}
