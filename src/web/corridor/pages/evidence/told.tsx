/**
 * What a signal or a count tells, without its foot; the same for its earlier revisions.
 *
 * Use      `useSignalSay()` and `useCountSay()` are the `say` of item-line.tsx and history.tsx.
 */

import { useCallback } from 'react';
import { Link } from 'wouter';
import { latest } from '../../../../corridor/corridor.ts';
import type { Count } from '../../../../corridor/kinds/count.ts';
import type { Signal } from '../../../../corridor/kinds/signal.ts';
import { Holder } from '../../furniture/kept-words.tsx';
import { Said } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { useAddress } from './evidence-ways.tsx';
import { useCountSentence, useNamed } from './sentences.ts';

export function useSignalSay(): (body: Signal) => React.ReactNode {
  return useCallback((body: Signal) => <SignalTold body={body} />, []);
}

export function useCountSay(): (body: Count) => React.ReactNode {
  return useCallback((body: Count) => <CountTold body={body} />, []);
}

export function SignalTold({ body }: { readonly body: Signal }) {
  const { evidence, terms } = useCorridorWords();
  const named = useNamed();
  const { voice, member } = body.holder;
  return (
    <>
      <p className="says">
        <b>
          <Holder of={body.holder} />
        </b>{' '}
        {evidence.on} {named.subject(body.subject)}
        {evidence.colon} <em>{terms.stance[body.stance]}</em>
        {body.condition !== null && (
          <>
            , <Condition body={body} />
          </>
        )}
      </p>
      {member !== null && voice !== 'government' && (
        <p className="apart">{evidence.apart(terms.voice[voice])}</p>
      )}
      <Quote body={body} />
      {Object.keys(body.note).length > 0 && (
        <p className="note">
          <Said text={body.note} />
        </p>
      )}
      <SignalMarks body={body} />
    </>
  );
}

function Condition({ body }: { readonly body: Signal }) {
  const words = useCorridorWords().evidence;
  return (
    <span>
      {words.if('')}
      <Said text={body.condition ?? {}} />
    </span>
  );
}

/** The words themselves, as text: whatever stands in them is shown and never run. */
function Quote({ body: { quote, language } }: { readonly body: Signal }) {
  const { shown } = useWorkspace();
  const words = useCorridorWords().evidence;
  const address = useAddress();
  if (quote === null) return null;
  const kept = quote.text === null ? undefined : latest(shown, 'kept-text', quote.text);
  return (
    <blockquote className="quote">
      <p lang={language ?? undefined} dir="auto">
        <bdi>{quote.exact}</bdi>
      </p>
      {quote.translation && (
        <p>
          {words.translated} <Said text={quote.translation} />
        </p>
      )}
      {kept && (
        <p className="small">
          <Link href={address(`texts/${quote.text}?at=${quote.start ?? 0}`)}>
            {words.inText(kept.title)}
          </Link>
        </p>
      )}
    </blockquote>
  );
}

function SignalMarks({ body }: { readonly body: Signal }) {
  const { evidence, terms } = useCorridorWords();
  const { grade, channel, teller, handling, tags, pressure, hash } = body;
  const marks = [
    grade === null ? evidence.ungraded : `${grade.source}${grade.information}`,
    channel === null ? '' : terms.channel[channel],
    teller === null ? '' : evidence.toldBy(teller),
    terms.handling[handling].split(',')[0] ?? '',
    pressure === true ? evidence.pressure : '',
    ...(tags ?? []),
  ].filter((mark) => mark !== '');
  return (
    <p className="marks">
      {marks.map((mark) => (
        <span key={mark}>{mark}</span>
      ))}
      {hash !== null && <span className="mono">{hash.slice(0, 12)}…</span>}
    </p>
  );
}

export function CountTold({ body }: { readonly body: Count }) {
  const { evidence, terms } = useCorridorWords();
  const say = useCountSentence();
  const { grade, handling, pressure, note } = body;
  return (
    <>
      <p className="says">{say(body)}</p>
      <p className="apart">{evidence.count.isConstraint}</p>
      {Object.keys(note).length > 0 && (
        <p className="note">
          <Said text={note} />
        </p>
      )}
      <p className="marks">
        <span>{grade === null ? evidence.ungraded : `${grade.source}${grade.information}`}</span>
        <span>{terms.handling[handling].split(',')[0]}</span>
        {pressure && <span>{evidence.pressure}</span>}
      </p>
    </>
  );
}
