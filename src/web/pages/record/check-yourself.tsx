/**
 * Taking the bundle, and the exact command that checks it with its expected last line.
 */

import { useState } from 'react';
import { useRefusals } from '../../furniture/names.ts';
import { useLanguage, useWords } from '../../language.tsx';
import { saveFile } from '../../save-file.ts';
import { useActs, useView } from '../../view.tsx';

export function CheckYourself() {
  const words = useWords();
  const { record } = words;
  const { bundle } = useActs();
  const { selection } = useView();
  const { language } = useLanguage();
  const refusal = useRefusals();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const file = `${selection.definition.id}.zip`;
  const flags = `${file} --fingerprint ${selection.fingerprint} --explain --lang ${language}`;
  const download = async () => {
    setBusy(true);
    const packed = await bundle().catch(() => null);
    setBusy(false);
    if (packed?.ok) saveFile(file, packed.value);
    setSaid(packed?.ok ? null : packed ? refusal(packed.refusal) : words.furniture.unreachable);
  };
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
      <pre className="cmd">
        npm run -s doyen -- verify {flags}
        {'\n'}node dist/verify.mjs {flags}
      </pre>
      <p className="hint">
        {record.ends} <code className="mono">{words.verdict.verified('…', selection.size)}</code>
      </p>
    </section>
  );
}
