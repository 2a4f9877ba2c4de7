/**
 * Taking the bundle, the exact command that checks it with its expected last line, and the check in
 * the page.
 */

import { useState } from 'react';
import { Command } from '../../furniture/command.tsx';
import { useRefusals } from '../../furniture/names.ts';
import { useLanguage, useWords } from '../../language.tsx';
import { saveFile } from '../../save-file.ts';
import { useActs, useView } from '../../view.tsx';
import { CheckPanel } from '../verify/check-panel.tsx';
import '../verify/verify.css';

export function CheckYourself() {
  const words = useWords();
  const { record } = words;
  const { selection } = useView();
  const { language } = useLanguage();
  const { busy, said, take } = useBundle();
  const file = `${selection.definition.id}.zip`;
  const flags = `${file} --fingerprint ${selection.fingerprint} --explain --lang ${language}`;
  const download = () => take((bytes) => saveFile(file, bytes));
  return (
    <section className="sec check-yourself">
      <h2>{record.verify}</h2>
      <p>{record.verifyWhy}</p>
      {said && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      <p>
        <button type="button" className="btn" disabled={busy} onClick={() => void download()}>
          {busy ? record.downloading : record.download}
        </button>
      </p>
      <Command>{`npm run -s doyen -- verify ${flags}\nnode dist/verify.mjs ${flags}`}</Command>
      <p className="hint">
        {record.ends} <code className="mono">{words.verdict.verified('…', selection.size)}</code>
      </p>
      <CheckHere busy={busy} take={take} />
    </section>
  );
}

type Take = (use: (bytes: Uint8Array) => void) => Promise<void>;

/** The same bundle, checked at once, against the fingerprint that this device keeps. */
function CheckHere({ busy, take }: { readonly busy: boolean; readonly take: Take }) {
  const { record, verifying } = useWords();
  const { notes } = useView();
  const known = notes.find(({ fingerprint }) => fingerprint !== null)?.fingerprint;
  return (
    <>
      <h3>{verifying.here}</h3>
      <CheckPanel
        {...(known ? { known } : {})}
        source={(begin, ready) => (
          <button
            type="button"
            className="btn"
            disabled={busy || !ready}
            onClick={() => void take(begin)}
          >
            {busy ? record.downloading : verifying.check}
          </button>
        )}
      />
    </>
  );
}

/** Asks the server for the bundle, and says why where none came. */
function useBundle() {
  const words = useWords().furniture;
  const { bundle } = useActs();
  const refusal = useRefusals();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const take: Take = async (use) => {
    setBusy(true);
    const packed = await bundle().catch(() => null);
    setBusy(false);
    setSaid(packed?.ok ? null : packed ? refusal(packed.refusal) : words.unreachable);
    if (packed?.ok) use(packed.value);
  };
  return { busy, said, take };
}
