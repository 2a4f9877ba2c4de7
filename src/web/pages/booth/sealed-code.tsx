/**
 * Before an answer is sent: the code of what this device has sealed, and the way to make it open
 * that instead, for a second device to look at.
 *
 * Use      in the review; the answer is sealed as soon as it is shown, and before anybody chooses.
 * Secrets  what is opened goes into a file of the member's own, and to nobody.
 */

import { useEffect, useState } from 'react';
import type { Answers } from '../../../device/booth.ts';
import type { RoundId } from '../../../table/ids.ts';
import { useRefusals } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { saveFile } from '../../save-file.ts';
import { useActs } from '../../view.tsx';

type SealedCodeProps = { readonly round: RoundId; readonly answers: Answers };

export function SealedCode({ round, answers }: SealedCodeProps) {
  const { testing: words } = useWords().booth;
  const { challenge } = useActs();
  const { code, again } = useSealed(round, answers);
  const [opened, setOpened] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const refusal = useRefusals();
  if (code === null) return null;
  const open = async () => {
    const file = await challenge(round);
    setFailed(file.ok ? null : refusal(file.refusal));
    if (!file.ok) return;
    saveFile(`challenge-${round}.json`, file.value);
    setOpened(code);
    again();
  };
  return (
    <details className="sealed-code" open={opened !== null || undefined}>
      <summary>
        {words.code} <span className="mono">{code}</span>
      </summary>
      <p>{words.why}</p>
      {opened !== null && (
        <>
          <p role="status">{words.opened(opened)}</p>
          <pre className="cmd">{words.command(`challenge-${round}.json`, opened)}</pre>
        </>
      )}
      <p>
        <button type="button" className="btn plain" onClick={() => void open()}>
          {words.open}
        </button>
      </p>
      {failed !== null && <p role="alert">{failed}</p>}
    </details>
  );
}

/** Null until it is sealed, and where it cannot be: sending then says why. */
function useSealed(round: RoundId, answers: Answers) {
  const { seal } = useActs();
  const [code, setCode] = useState<string | null>(null);
  const [nth, setNth] = useState(0);
  useEffect(() => {
    let current = true;
    const show = (next: string | null) => current && setCode(next);
    seal(round, answers).then(
      (sealed) => show(sealed.ok ? sealed.value.code : null),
      () => show(null),
    );
    return () => {
      current = false;
    };
  }, [seal, round, answers, nth]);
  return { code, again: () => setNth((one) => one + 1) };
}
