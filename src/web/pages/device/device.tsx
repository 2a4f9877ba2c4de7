/**
 * This device: what it holds of a selection, a file for a second one, and what to do after a loss.
 *
 * Use      also without a seat, and without a selection: then only a seat from a file can be taken.
 */

import { utf8 } from '../../../basics/bytes.ts';
import { Command } from '../../furniture/command.tsx';
import { Page } from '../../furniture/masthead.tsx';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useOwnCopy } from '../../own-copy.tsx';
import { saveFile } from '../../save-file.ts';
import { useMaybeView, useView } from '../../view.tsx';
import { ForgetHere, TakeOver } from './loss.tsx';
import { OpenFile } from './open-file.tsx';
import { SaveFile } from './save-file.tsx';
import './device.css';

export function DevicePage() {
  const view = useMaybeView();
  const words = useWords().device;
  const own = useOwnCopy();
  const title = view ? words.title : words.open;
  return (
    <Page
      title={title}
      sight={[
        { sees: 'full', who: words.sight.you },
        { sees: 'not', who: own === null ? words.sight.served : words.sight.operator },
      ]}
    >
      <div className="lede">
        <h1>{title}</h1>
      </div>
      {view ? <Held /> : <OpenFile />}
    </Page>
  );
}

function Held() {
  const { seat, notes } = useView();
  const second = notes.some((note) => note.seat === seat && !note.trustee);
  return (
    <>
      <div className="two">
        <Holdings />
        <Copy />
      </div>
      <SaveFile />
      {second && <TakeOver />}
      <ForgetHere />
    </>
  );
}

function Holdings() {
  const words = useWords().device;
  const { seat, notes, receipts } = useView();
  const names = useNames();
  const own = notes.find((note) => note.seat === seat);
  const kept = receipts.filter((receipt) => receipt.seat === seat).length;
  const { trustee = true, copied = false, shares = 0, forks = [] } = own ?? {};
  const lines = [
    words.seat(names.actor(seat)),
    ...(trustee ? (shares > 0 ? [words.shares(shares)] : []) : [words.notTrustee]),
    ...(kept > 0 ? [words.receipts(kept)] : []),
    ...(copied ? [words.copied] : []),
    ...(forks.length > 0 ? [words.forks(forks.length)] : []),
  ];
  return (
    <section className="sec">
      <h2>{words.holds}</h2>
      <ul className="plainlist">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {own?.evidence.map((file, at) => (
        <p key={file}>
          <button type="button" className="btn plain" onClick={() => saveEvidence(file, at + 1)}>
            {words.saveEvidence}
          </button>{' '}
          <span className="hint">{words.evidenceHint}</span>
        </p>
      ))}
    </section>
  );
}

function saveEvidence(file: string, nth: number): void {
  saveFile(`evidence-${nth}.json`, utf8(file));
}

/** Whose pages these are, and how to need nobody's. */
function Copy() {
  const { pages } = useWords().device;
  const own = useOwnCopy();
  return (
    <section className="sec">
      <h2>{pages.title}</h2>
      {own !== null && <p>{pages.own(URL.parse(own)?.host ?? own)}</p>}
      {own === null && (
        <>
          <p>{pages.served}</p>
          <Command>{pages.command(globalThis.location.origin)}</Command>
        </>
      )}
    </section>
  );
}
