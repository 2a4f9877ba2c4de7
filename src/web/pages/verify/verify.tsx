/**
 * Checking any bundle in the page, without a seat: chosen or dropped, and never sent anywhere.
 *
 * Use      the start page and the record lead here; the work is done in a worker of its own.
 */

import { type DragEvent, useId, useState } from 'react';
import { Page } from '../../furniture/masthead.tsx';
import { useWords } from '../../language.tsx';
import { MOST_BUNDLE } from '../../verify-worker/checking.ts';
import { CheckPanel } from './check-panel.tsx';
import './verify.css';

export function VerifyPage() {
  const words = useWords().verifying;
  return (
    <Page
      title={words.title}
      sight={[
        { sees: 'full', who: words.sight.you },
        { sees: 'not', who: words.sight.operator },
      ]}
    >
      <div className="lede">
        <h1>{words.title}</h1>
        <p>{words.lede}</p>
      </div>
      <section className="sec">
        <h2 className="vh">{words.here}</h2>
        <CheckPanel held source={(begin, ready) => <BundleField begin={begin} ready={ready} />} />
      </section>
    </Page>
  );
}

type FieldProps = { readonly begin: (bytes: Uint8Array) => void; readonly ready: boolean };

function BundleField({ begin, ready }: FieldProps) {
  const words = useWords().verifying;
  const field = useId();
  const [said, setSaid] = useState<string | null>(null);
  const take = async (file: File | undefined) => {
    if (!file || !ready) return;
    if (file.size > MOST_BUNDLE) return setSaid(words.tooLarge(mega(file.size), mega(MOST_BUNDLE)));
    const bytes = await file.arrayBuffer().catch(() => null);
    setSaid(bytes ? null : words.unreadable(file.name));
    if (bytes) begin(new Uint8Array(bytes));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    <div className="drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <label className="field" htmlFor={field}>
        <span>{words.choose}</span>
        <input
          id={field}
          type="file"
          accept=".zip,application/zip"
          disabled={!ready}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            // The same file may be chosen again, after a stop or with another fingerprint.
            event.target.value = '';
          }}
        />
        <small>{words.drop}</small>
      </label>
      {said !== null && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
    </div>
  );
}

function mega(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
