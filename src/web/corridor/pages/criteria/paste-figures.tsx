/**
 * A table of figures from a sheet: pasted, looked at row by row, then kept all at once.
 *
 * Errors   rows that cannot be kept are listed with their line and reason; the rest may be kept.
 */

import { useMemo, useState } from 'react';
import { type PastedFigure, pastedFigures } from '../../../../corridor/formats/figures-paste.ts';
import { useLanguage } from '../../../language.tsx';
import { FormField } from '../../furniture/form-field.tsx';
import {
  type Draft,
  type FieldFault,
  bodyOf,
  draftOf,
  faultAt,
} from '../../furniture/item-fields.ts';
import { FormDialog } from '../../furniture/item-form.tsx';
import { useMemberName } from '../../furniture/member-name.tsx';
import { usePeopleFields } from '../../furniture/people-fields.ts';
import { useRefusalWords } from '../../refusal-words.ts';
import { useCorridorWords } from '../../words.ts';
import { type Put, useWorkspace } from '../../workspace.tsx';

type Of = { readonly criterion: string; readonly unit: string };

export function PasteFigures(props: Of) {
  const words = useCorridorWords().people.criteria;
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn plain dense" onClick={() => setOpen(true)}>
        {words.paste}
      </button>
      {open && <PasteDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function PasteDialog(props: Of & { readonly onClose: () => void }) {
  const words = useCorridorWords();
  const { ground } = useWorkspace();
  const [typed, setTyped] = useState('');
  const paste = usePaste(props);
  const pasted = useMemo(() => pastedFigures(typed, ground.members), [typed, ground]);
  return (
    <FormDialog title={words.people.criteria.paste} onClose={props.onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void paste.keep(pasted.figures);
        }}
      >
        {paste.fields.map((field) => (
          <FormField
            key={field.name}
            field={field}
            draft={paste.draft}
            set={paste.set}
            fault={paste.fault?.name === field.name ? paste.fault : null}
          />
        ))}
        <label className="field">
          <span>{words.people.criteria.pasted}</span>
          <textarea rows={7} value={typed} onChange={(event) => setTyped(event.target.value)} />
          <small>{words.people.criteria.pastedHow}</small>
        </label>
        {typed !== '' && <Preview {...pasted} />}
        <Trouble fault={paste.fault} />
        <div className="actions">
          <button
            type="submit"
            className="btn"
            disabled={pasted.figures.length === 0 || paste.busy}
          >
            {words.people.criteria.keepFigures(pasted.figures.length)}
          </button>
          <button type="button" className="btn plain" onClick={props.onClose}>
            {words.frame.cancel}
          </button>
        </div>
      </form>
    </FormDialog>
  );
}

function usePaste({ criterion, unit, onClose }: Of & { readonly onClose: () => void }) {
  const { put } = useWorkspace();
  const { language } = useLanguage();
  const known = usePeopleFields();
  const fields = known.figure.filter(({ name }) => COMMON.includes(name));
  const start = { learned: known.start.learned, criterion, unit };
  const [draft, setDraft] = useState<Draft>(() => draftOf(fields, start, language));
  const [fault, setFault] = useState<FieldFault | null>(null);
  const [busy, setBusy] = useState(false);
  const keep = async (figures: readonly PastedFigure[]) => {
    const puts: Put[] = [];
    for (const { line: _, ...own } of figures) {
      const read = bodyOf('figure', { fields, draft, before: { ...start, ...own }, language });
      if (!read.ok) return setFault(read.refusal);
      puts.push({ kind: 'figure', body: read.value });
    }
    setBusy(true);
    const kept = await put(puts);
    setBusy(false);
    return kept.ok ? onClose() : setFault(faultAt(kept.refusal));
  };
  const set = (name: string, value: Draft[string]) =>
    setDraft((before) => ({ ...before, [name]: value }));
  return { fields, draft, set, fault, busy, keep };
}

const COMMON = [
  'unit',
  'publication',
  'published',
  'learned',
  'attribution',
  'address',
  'confidence',
];

function Preview({ figures, refused }: ReturnType<typeof pastedFigures>) {
  const words = useCorridorWords().people.criteria;
  const memberName = useMemberName();
  const first = figures.slice(0, 8);
  return (
    <div className="preview">
      <p role="status">{words.preview(figures.length, refused.length)}</p>
      <ul className="plainlist">
        {first.map(({ line, member, year, value, estimate }) => (
          <li key={line + member + year}>
            {memberName(member)}, {year}: {value}
            {estimate && ` (${words.estimate})`}
          </li>
        ))}
        {figures.length > first.length && <li>{words.andMore(figures.length - first.length)}</li>}
      </ul>
      {refused.length > 0 && (
        <ul className="plainlist">
          {refused.slice(0, 50).map(({ line, code, given }, index) => (
            <li key={`${line} ${index}`} className="fault">
              {words.line(line)}: {words.rows[code]} “{given.slice(0, 60)}”
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Trouble({ fault }: { readonly fault: FieldFault | null }) {
  const words = useCorridorWords().frame;
  const said = useRefusalWords();
  if (fault === null) return null;
  return (
    <p role="alert" className="refusal">
      {words.notKept} {said(fault)}
    </p>
  );
}
