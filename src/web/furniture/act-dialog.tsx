/**
 * Asks before an act: what it does, a reason where one is due, what the form of the act needs.
 *
 * Use      `<ActDialog title verb act={…}>fields</ActDialog>`; fields are the caller's own, so
 *          nothing is lost when the act is refused. `needsReason` hands the reason to `act`, `asks`
 *          what else somebody is to say in words of their own.
 * Errors   a refusal is spoken inside the dialog, which stays open.
 */

import {
  type ComponentProps,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { Result } from '../../basics/result.ts';
import type { Declined } from '../../device/board.ts';
import { useWords } from '../language.tsx';
import { keepPlace } from './keep-place.ts';
import { useRefusals } from './names.ts';
import { OwnWords } from './own-words.tsx';

type Asks = Pick<ComponentProps<typeof OwnWords>, 'label' | 'hint' | 'rows' | 'most'>;
type Dialog = {
  readonly title: string;
  readonly text?: string;
  readonly verb: string;
  readonly grave?: boolean | undefined;
  /** To the fields again, where they are read back; the focus begins here, not on the verb. */
  readonly back?: { readonly verb: string; readonly go: () => void } | undefined;
  readonly needsReason?: boolean;
  readonly asks?: Asks;
  readonly children?: ReactNode;
  readonly act: (said: string) => Promise<Result<unknown, Declined>>;
  readonly onDone?: () => void;
  readonly onClose: () => void;
};

type Sending = { readonly busy: boolean; readonly said: string | null };

export function ActDialog(props: Dialog) {
  const { title, text, needsReason, asks, children, act, onDone, onClose } = props;
  const words = useWords().furniture;
  const refusal = useRefusals();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [own, setOwn] = useState('');
  const [{ busy, said }, setSending] = useState<Sending>({ busy: false, said: null });
  const opener = useShown(dialog);
  // Closed, not only taken away: the browser then gives the focus back to where it was.
  const leave = () => {
    dialog.current?.close();
    onClose();
  };
  const send = async () => {
    setSending({ busy: true, said: null });
    const done = await act(own.trim()).catch(() => null);
    if (done?.ok) {
      dialog.current?.close();
      keepPlace(opener.current);
      onClose();
      onDone?.();
    } else setSending({ busy: false, said: done ? refusal(done.refusal) : words.unreachable });
  };
  return (
    <dialog ref={dialog} aria-labelledby={heading} onClose={onClose} className="dialog">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <h2 id={heading}>{title}</h2>
        {text && <p>{text}</p>}
        {children}
        {asks && <OwnWords {...asks} value={own} onChange={setOwn} />}
        {needsReason && <Reason value={own} onChange={setOwn} />}
        {said && (
          <p role="alert" className="refusal">
            {said}
          </p>
        )}
        <Actions {...props} busy={busy} onLeave={leave} />
      </form>
    </dialog>
  );
}

/** Shows it; what had the focus before. */
function useShown(dialog: RefObject<HTMLDialogElement | null>): RefObject<Element | null> {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current ??= document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('.go-back')?.focus();
  }, [dialog]);
  return opener;
}

type Ends = Pick<Dialog, 'verb' | 'grave' | 'back'> & {
  readonly busy: boolean;
  readonly onLeave: () => void;
};

function Actions({ verb, grave, back, busy, onLeave }: Ends) {
  const words = useWords().furniture;
  return (
    <div className="actions">
      <button type="submit" className={grave ? 'btn grave' : 'btn'} disabled={busy}>
        {busy ? words.sending : verb}
      </button>
      {back && (
        <button type="button" className="btn plain go-back" onClick={back.go}>
          {back.verb}
        </button>
      )}
      <button type="button" className="btn plain" onClick={onLeave}>
        {words.cancel}
      </button>
    </div>
  );
}

function Reason(props: { readonly value: string; readonly onChange: (reason: string) => void }) {
  const words = useWords().furniture;
  return <OwnWords label={words.reason} hint={words.reasonHint} rows={2} most={2000} {...props} />;
}
