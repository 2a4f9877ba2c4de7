/**
 * The communique: written in up to three languages, circulated, signed by each facilitator,
 * published.
 *
 * Use      only after the close, and only where the body's custom keeps a count.
 */

import { useState } from 'react';
import { refuse } from '../../../basics/result.ts';
import { type Circulating, circulating } from '../../../device/communique.ts';
import type { Hearing } from '../../../device/hearing.ts';
import type { Confessional } from '../../../table/confessional/confessional.ts';
import type { Text } from '../../../table/definition/definition.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { AllTexts } from '../../furniture/communiques.tsx';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useActs, useMail, useView } from '../../view.tsx';

type Props = { readonly talks: Confessional; readonly hearing: Hearing };

export function Communique({ talks, hearing }: Props) {
  const words = useWords().talks.hearing;
  const { seat, selection } = useView();
  const { letters } = useMail();
  const [writing, setWriting] = useState(false);
  const round = circulating(talks, letters);
  const kept = selection.definition.facilitation.trace === 'count';
  if (talks.stage !== 'closed' || !kept) return null;
  const chair = seat === 'officer:chair';
  return (
    <section className="sec">
      <h2>{words.communique}</h2>
      {!chair && <p className="hint">{words.onlyChair}</p>}
      {round && <Draft talks={talks} round={round} />}
      {chair && (
        <div className="actions">
          <button
            type="button"
            className={round ? 'btn plain' : 'btn'}
            onClick={() => setWriting(true)}
          >
            {round ? words.circulateAgain : words.write}
          </button>
        </div>
      )}
      {writing && <DraftDialog talks={talks} hearing={hearing} onClose={() => setWriting(false)} />}
    </section>
  );
}

function Draft({ talks, round }: { readonly talks: Confessional; readonly round: Circulating }) {
  const words = useWords().talks.hearing;
  const { seat } = useView();
  const names = useNames();
  const { draft, cosigners, missing } = round;
  const [asking, setAsking] = useState<Asking | null>(null);
  const named = (seats: readonly string[]) => seats.map(names.actor).join(', ');
  const signed = ['officer:chair', ...cosigners.map((one) => one.seat)];
  return (
    <>
      <p>{words.draft(draft.heard)}</p>
      <AllTexts text={draft.text} />
      {draft.aggregate !== null && <p className="hint">{words.committed}</p>}
      <p className="hint">{words.signedBy(named(signed))}</p>
      {missing.length > 0 && <p>{words.missing(named(missing))}</p>}
      <div className="actions">
        {missing.includes(seat) && (
          <button type="button" className="btn" onClick={() => setAsking({ what: 'sign', draft })}>
            {words.sign}
          </button>
        )}
        {seat === 'officer:chair' && missing.length === 0 && (
          <button
            type="button"
            className="btn"
            onClick={() => setAsking({ what: 'publish', draft })}
          >
            {words.publish}
          </button>
        )}
      </div>
      {asking && <Ask talks={talks} {...asking} onClose={() => setAsking(null)} />}
    </>
  );
}

/** The draft as it was read when the question was put: a later one is another question. */
type Asking = { readonly what: 'sign' | 'publish'; readonly draft: Circulating['draft'] };

function Ask(props: Asking & { readonly talks: Confessional; readonly onClose: () => void }) {
  const words = useWords().talks.hearing;
  const { confide } = useActs();
  const { talks, draft, what, onClose } = props;
  const round = talks.plan.id;
  return what === 'sign' ? (
    <ActDialog
      title={words.signTitle}
      text={words.signText}
      verb={words.sign}
      onClose={onClose}
      act={() => confide({ kind: 'cosign', round, draft })}
    />
  ) : (
    <ActDialog
      title={words.publishTitle}
      text={words.publishText}
      verb={words.publish}
      grave
      needsReason
      onClose={onClose}
      act={(reason) => confide({ kind: 'publish', round, reason })}
    />
  );
}

function DraftDialog({ talks, hearing, onClose }: Props & { readonly onClose: () => void }) {
  const words = useWords().talks.hearing;
  const { confide } = useActs();
  const [typed, type] = useState<Text>({});
  return (
    <ActDialog
      title={words.communique}
      text={words.communiqueText(hearing.heard)}
      verb={words.circulate}
      onClose={onClose}
      act={async () => {
        const text = written(typed);
        if (Object.keys(text).length === 0) return refuse({ code: 'silence_text_missing' });
        return confide({ kind: 'circulate', round: talks.plan.id, text });
      }}
    >
      <p className="hint">{words.circulateText}</p>
      <div className="fields">
        {(['en', 'nl', 'fr'] as const).map((tag) => (
          <label className="field" key={tag}>
            <span>{words.textIn[tag]}</span>
            <textarea
              lang={tag}
              rows={3}
              maxLength={4000}
              value={typed[tag] ?? ''}
              onChange={(event) => type({ ...typed, [tag]: event.target.value })}
            />
          </label>
        ))}
      </div>
    </ActDialog>
  );
}

/** Only the languages in which something was written. */
function written(typed: Text): Text {
  const given = Object.entries(typed).map(([tag, text]) => [tag, text.trim()] as const);
  return Object.fromEntries(given.filter(([, text]) => text !== ''));
}
