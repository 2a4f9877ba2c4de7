/**
 * Adds, corrects or withdraws an item: its fields in a dialog, what is wrong beside each.
 *
 * Use      `<AddItem kind fields start title />` is a button; `<ItemActs kind id fields />` are
 *          the two that stand in an item's foot. `warn` may hold a first try to keep it back
 *          with a sentence; the second keeps it all the same.
 * Errors   nothing of what was typed is lost on a refusal, and the first field at fault is focused.
 */

import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { item } from '../../../corridor/corridor.ts';
import type { ItemId } from '../../../corridor/fields.ts';
import type { Body, Kind } from '../../../corridor/kinds/index.ts';
import { useLanguage } from '../../language.tsx';
import { useCorridorWords } from '../words.ts';
import { useRefusalWords } from '../refusal-words.ts';
import { useWorkspace } from '../workspace.tsx';
import { FormField } from './form-field.tsx';
import {
  type Draft,
  type FieldFault,
  type ItemField,
  bodyOf,
  draftOf,
  faultAt,
} from './item-fields.ts';
import { useKeeping } from './use-keeping.ts';
import { useModal } from './use-modal.ts';

export type FormOf<K extends Kind> = {
  readonly kind: K;
  readonly title: string;
  readonly fields: readonly ItemField[];
  /** What is odd about it and may still be meant. */
  readonly warn?: (body: Body<K>, id: ItemId | null) => string | null;
};
type Start = { readonly [name: string]: unknown };

export function AddItem<K extends Kind>(
  props: FormOf<K> & {
    readonly start: Start;
    readonly verb?: string;
    /** The id that a new item gets, where it is to be read in addresses. */
    readonly idOf?: (body: Body<K>) => ItemId;
    readonly finish?: (body: Body<K>) => Body<K>;
  },
) {
  const words = useCorridorWords().people.item;
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn plain dense" onClick={() => setOpen(true)}>
        {props.verb ?? words.add}
      </button>
      {open && <ItemDialog {...props} id={null} onClose={() => setOpen(false)} />}
    </>
  );
}

export function ItemActs<K extends Kind>(
  props: Omit<FormOf<K>, 'title'> & { readonly id: ItemId },
) {
  const words = useCorridorWords();
  const { whole } = useWorkspace();
  const [open, setOpen] = useState<'correct' | 'withdraw' | null>(null);
  const body = item(whole, props.kind, props.id)?.revisions.at(-1)?.body;
  if (!body) return null;
  const close = () => setOpen(null);
  return (
    <>
      <button type="button" className="link" onClick={() => setOpen('correct')}>
        {words.people.item.correct}
      </button>
      <button type="button" className="link" onClick={() => setOpen('withdraw')}>
        {words.frame.withdraw}
      </button>
      {open === 'correct' && (
        <ItemDialog {...props} title={words.people.item.correct} start={body} onClose={close} />
      )}
      {open === 'withdraw' && <WithdrawDialog kind={props.kind} id={props.id} onClose={close} />}
    </>
  );
}

type Dialog<K extends Kind> = FormOf<K> & {
  readonly id: ItemId | null;
  readonly start: Start;
  readonly idOf?: (body: Body<K>) => ItemId;
  readonly finish?: (body: Body<K>) => Body<K>;
  readonly onClose: () => void;
};

function ItemDialog<K extends Kind>(props: Dialog<K>) {
  const { fields, start, onClose } = props;
  const { language } = useLanguage();
  const [draft, setDraft] = useState<Draft>(() => draftOf(fields, start, language));
  const { keep, fault, warning, busy } = useItemKeeping(props);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [fault]);
  return (
    <FormDialog title={props.title} onClose={onClose}>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void keep(draft);
        }}
      >
        {fields.map((field) => (
          <FormField
            key={field.name}
            field={field}
            draft={draft}
            set={(name, value) => setDraft((before) => ({ ...before, [name]: value }))}
            fault={fault?.name === field.name ? fault : null}
          />
        ))}
        <FormEnd {...{ fault, fields, warning, busy, onClose }} />
      </form>
    </FormDialog>
  );
}

function useItemKeeping<K extends Kind>(props: Dialog<K>) {
  const { kind, id, fields, start, warn, idOf, finish = (body) => body, onClose } = props;
  const { language } = useLanguage();
  const { keep: keepItem, busy } = useKeeping();
  const [fault, setFault] = useState<FieldFault | null>(null);
  const [warning, setWarning] = useState<string | null>(null);
  const keep = async (draft: Draft) => {
    const read = bodyOf(kind, { fields, draft, before: start, language });
    if (!read.ok) return setFault(read.refusal);
    setFault(null);
    const body = finish(read.value);
    const odd = warn?.(body, id) ?? null;
    if (odd !== warning) setWarning(odd);
    if (odd !== null && odd !== warning) return undefined;
    const kept = await keepItem(kind, body, id ?? idOf?.(body) ?? null);
    return kept === null ? onClose() : setFault(kept);
  };
  return { keep, fault, warning, busy };
}

function FormEnd(props: {
  readonly fault: FieldFault | null;
  readonly fields: readonly ItemField[];
  readonly warning: string | null;
  readonly busy: boolean;
  readonly onClose: () => void;
}) {
  const { fault, fields, warning, busy, onClose } = props;
  const words = useCorridorWords();
  const said = useRefusalWords();
  const elsewhere = fault !== null && !fields.some(({ name }) => name === fault.name);
  return (
    <>
      {warning !== null && (
        <p role="alert" className="notice pad">
          {warning}
        </p>
      )}
      {fault !== null && (
        <p role="alert" className="refusal">
          {words.frame.notKept}
          {elsewhere && ` ${said(fault)}`}
        </p>
      )}
      <div className="actions">
        <button type="submit" className="btn" disabled={busy}>
          {warning === null ? words.frame.save : words.people.item.keepStill}
        </button>
        <button type="button" className="btn plain" onClick={onClose}>
          {words.frame.cancel}
        </button>
      </div>
    </>
  );
}

/** A dialog on top of the page; its heading names it. */
export function FormDialog(props: {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}) {
  const dialog = useModal(props.onClose);
  const heading = useId();
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={heading}>
      <h2 id={heading}>{props.title}</h2>
      {props.children}
    </dialog>
  );
}

function WithdrawDialog(props: {
  readonly kind: Kind;
  readonly id: ItemId;
  readonly onClose: () => void;
}) {
  const { kind, id, onClose } = props;
  const words = useCorridorWords();
  const { withdraw } = useWorkspace();
  const [draft, setDraft] = useState<Draft>({ reason: '' });
  const [fault, setFault] = useState<FieldFault | null>(null);
  const field: ItemField = { type: 'area', name: 'reason', label: words.frame.withdrawWhy };
  const send = async () => {
    const reason = String(draft['reason']).trim();
    if (reason === '') return setFault(faultAt({ code: 'missing', at: '/reason' }));
    const done = await withdraw(kind, id, reason.slice(0, 2_000));
    return done.ok ? onClose() : setFault(faultAt(done.refusal));
  };
  return (
    <FormDialog title={words.frame.withdraw} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p>{words.frame.withdrawHow}</p>
        <FormField
          field={{ ...field, required: true }}
          draft={draft}
          set={(name, value) => setDraft({ [name]: value })}
          fault={fault?.name === 'reason' ? fault : null}
        />
        <FormEnd {...{ fault, fields: [field], warning: null, busy: false, onClose }} />
      </form>
    </FormDialog>
  );
}
