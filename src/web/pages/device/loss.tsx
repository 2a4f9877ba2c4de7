/**
 * After a loss: a second device becomes the trustee; or this one is left, and forgets.
 */

import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { ok } from '../../../basics/result.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useWords } from '../../language.tsx';
import { useActs } from '../../view.tsx';

export function TakeOver() {
  const words = useWords().device;
  const { beTrustee } = useActs();
  return (
    <Asked title={words.trustee} text={words.trusteeText} verb={words.trusteeButton}>
      {(close) => (
        <ActDialog
          title={words.trustee}
          text={words.trusteeAsk}
          verb={words.trusteeButton}
          grave
          act={async () => ok(await beTrustee())}
          onClose={close}
        />
      )}
    </Asked>
  );
}

export function ForgetHere() {
  const words = useWords().device;
  const { forget } = useActs();
  const [, go] = useLocation();
  return (
    <Asked title={words.forget} text={words.forgetText} verb={words.forgetButton}>
      {(close) => (
        <ActDialog
          title={words.forget}
          text={words.forgetAsk}
          verb={words.forgetButton}
          grave
          act={async () => ok(await forget())}
          onDone={() => go('/')}
          onClose={close}
        />
      )}
    </Asked>
  );
}

function Asked(props: {
  readonly title: string;
  readonly text: string;
  readonly verb: string;
  readonly children: (close: () => void) => ReactNode;
}) {
  const { title, text, verb, children } = props;
  const [asking, setAsking] = useState(false);
  return (
    <section className="sec device-form">
      <h2>{title}</h2>
      <p>{text}</p>
      <button type="button" className="btn grave" onClick={() => setAsking(true)}>
        {verb}
      </button>
      {asking && children(() => setAsking(false))}
    </section>
  );
}
