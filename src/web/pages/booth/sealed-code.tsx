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
import { Command } from '../../furniture/command.tsx';
import { ScanCode } from '../../furniture/scan-code.tsx';
import { useRefusals } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { saveFile } from '../../save-file.ts';
import { useActs } from '../../view.tsx';

type SealedCodeProps = { readonly round: RoundId; readonly answers: Answers };

export function SealedCode({ round, answers }: SealedCodeProps) {
  const { testing: words } = useWords().booth;
  const { code, why, again } = useSealed(round, answers);
  const { opened, failed, open } = useOpening(round, again);
  if (why !== null) return <p role="alert">{`${words.notSealed} ${why}`}</p>;
  if (code === null) return null;
  return (
    <details className="sealed-code" open={opened !== null || undefined}>
      <summary>
        {words.code} <span className="mono">{code}</span>
      </summary>
      <div className="to-scan">
        <ScanCode code={code} />
        <p>{words.why}</p>
      </div>
      {opened !== null && (
        <>
          <p role="status">{words.opened(opened)}</p>
          <Command>{words.command(`challenge-${round}.json`, opened)}</Command>
        </>
      )}
      <p>
        <button type="button" className="btn plain" onClick={() => void open(code)}>
          {words.open}
        </button>
      </p>
      {failed !== null && <p role="alert">{failed}</p>}
    </details>
  );
}

/** Opens what is held, into a file; whatever stands in the way is said. */
function useOpening(round: RoundId, again: () => void) {
  const { challenge } = useActs();
  const { unreachable } = useWords().furniture;
  const [opened, setOpened] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const refusal = useRefusals();
  const open = async (code: string) => {
    const file = await challenge(round).catch(() => null);
    setFailed(file?.ok ? null : file ? refusal(file.refusal) : unreachable);
    if (!file?.ok) return;
    saveFile(`challenge-${round}.json`, file.value);
    setOpened(code);
    again();
  };
  return { opened, failed, open };
}

/** Neither code nor reason until this device has sealed it, or could not. */
function useSealed(round: RoundId, answers: Answers) {
  const { seal } = useActs();
  const { unreachable } = useWords().furniture;
  const refusal = useRefusals();
  const [sealed, setSealed] = useState<Awaited<ReturnType<typeof seal>> | 'stumbled' | null>(null);
  const [nth, setNth] = useState(0);
  useEffect(() => {
    let current = true;
    const show = (next: typeof sealed) => current && setSealed(next);
    seal(round, answers).then(show, () => show('stumbled'));
    return () => {
      current = false;
    };
  }, [seal, round, answers, nth]);
  const again = () => setNth((one) => one + 1);
  if (sealed === null) return { code: null, why: null, again };
  if (sealed === 'stumbled') return { code: null, why: unreachable, again };
  return sealed.ok
    ? { code: sealed.value.code, why: null, again }
    : { code: null, why: refusal(sealed.refusal), again };
}
