/**
 * What somebody holds against a record: a test of a device with the code that it showed, a receipt,
 * or a dispute.
 *
 * Use      above the bundle on the page of the check; what it is, the file itself says.
 * Secrets  a test opens an answer that was never cast; it stays in this browser.
 */

import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { fromUtf8 } from '../../../basics/bytes.ts';
import { readChallenge } from '../../../record/challenge.ts';
import { readDispute } from '../../../record/dispute-file.ts';
import { readReceipt } from '../../../record/receipt.ts';
import { parseCode } from '../../../table/rounds/ballot-code.ts';
import type { VerifyOptions } from '../../../verify/verify.ts';
import { useWords } from '../../language.tsx';
import { Camera } from './camera.tsx';

export type HeldAgainst = Pick<VerifyOptions, 'challenge' | 'receipt' | 'dispute'>;

type Chosen = {
  readonly name: string;
  readonly kind: 'challenge' | 'receipt' | 'dispute';
  readonly bytes: Uint8Array;
};

type HeldFileProps = { readonly onHeld: (held: HeldAgainst) => void };

export function HeldFile({ onHeld }: HeldFileProps) {
  const words = useWords().verifying.held;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [code, setCode] = useState('');
  const tell = (file: Chosen | null, typed: string) => {
    setChosen(file);
    setCode(typed);
    onHeld(file === null ? {} : heldOf(file, typed));
  };
  const choose = async (given: File | undefined) => {
    const bytes = given && given.size < 1_000_000 ? await given.arrayBuffer() : undefined;
    const file = given && bytes ? chosenOf(given.name, new Uint8Array(bytes)) : null;
    setSaid(file ? words.kinds[file.kind] : words.unknown);
    tell(file, code);
  };
  return (
    <details className="held">
      <summary>{words.title}</summary>
      <p>{words.lede}</p>
      <label className="field">
        <span>{words.file}</span>
        <input type="file" onChange={(event) => void choose(event.target.files?.[0])} />
      </label>
      {said !== null && <p role="status">{said}</p>}
      {chosen?.kind !== 'receipt' && chosen?.kind !== 'dispute' && (
        <CodeField code={code} onCode={(typed) => tell(chosen, typed)} />
      )}
    </details>
  );
}

type CodeFieldProps = { readonly code: string; readonly onCode: (code: string) => void };

/** Typed as it was noted, or scanned from the other device's screen. */
function CodeField({ code, onCode }: CodeFieldProps) {
  const words = useWords().verifying.held;
  const typed = useRef<HTMLInputElement>(null);
  const wrong = code.trim() !== '' && parseCode(code) === undefined;
  const scanned = (found: string) => {
    onCode(found);
    typed.current?.focus();
  };
  return (
    <div className="scanning">
      <label className="field">
        <span>{words.code}</span>
        <input
          ref={typed}
          value={code}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={wrong}
          onChange={(event) => onCode(event.target.value)}
        />
        <small>{wrong ? words.codeWrong : words.codeHint}</small>
      </label>
      <Scanning onCode={scanned} />
    </div>
  );
}

type Scanning = 'before' | 'looking' | 'none' | 'read';

/** The way to the camera, with what came of it; whoever ends it is back at the button. */
function Scanning({ onCode }: Pick<CodeFieldProps, 'onCode'>) {
  const words = useWords().verifying.held;
  const [state, setState] = useState<Scanning>('before');
  const again = useRef<HTMLButtonElement>(null);
  const end = (how: Scanning) => {
    flushSync(() => setState(how));
    again.current?.focus();
  };
  const read = (code: string) => {
    end('read');
    onCode(code);
  };
  if (state === 'looking') {
    return <Camera onCode={read} onNone={() => end('none')} onClose={() => end('before')} />;
  }
  return (
    <>
      {state === 'none' && <p role="alert">{words.noCamera}</p>}
      {state === 'read' && <p role="status">{words.read}</p>}
      <button ref={again} type="button" className="btn plain" onClick={() => setState('looking')}>
        {words.scan}
      </button>
      <p className="hint">{words.scanWhy}</p>
    </>
  );
}

/** What the file says that it is; null where it is none of these. */
function chosenOf(name: string, bytes: Uint8Array): Chosen | null {
  if (readChallenge(bytes).ok) return { name, kind: 'challenge', bytes };
  if (readDispute(bytes).ok) return { name, kind: 'dispute', bytes };
  return readReceipt(fromUtf8(bytes) ?? '') ? { name, kind: 'receipt', bytes } : null;
}

function heldOf({ kind, bytes: file }: Chosen, typed: string): HeldAgainst {
  switch (kind) {
    case 'challenge':
      return { challenge: typed.trim() === '' ? { file } : { file, code: typed } };
    case 'dispute':
      return { dispute: file };
    case 'receipt':
      return { receipt: fromUtf8(file) ?? '' };
  }
}
