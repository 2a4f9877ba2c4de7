/**
 * Putting a text under silence, and moving the end of a silence.
 *
 * Use      the texts come proposed in three languages, or as an amendment would have them; the
 *          chair changes them as the body needs.
 */

import { useState } from 'react';
import {
  type Instant,
  instantOf,
  later,
  parseInstant,
  writeInstant,
} from '../../../basics/instant.ts';
import { refuse } from '../../../basics/result.ts';
import { type Language, languages } from '../../../locales/index.ts';
import type { Act } from '../../../table/selection.ts';
import { runningSilence } from '../../../table/silence/silence-lookup.ts';
import type { Subject } from '../../../table/silence/subject.ts';
import { useClocks } from '../../furniture/moment.tsx';
import { useWords } from '../../language.tsx';
import { useActs, useNow, useView } from '../../view.tsx';
import { Field, ZonedTime, useZonedTime } from './fields.tsx';
import { nextFullHour, nextMorning } from '../../furniture/zoned-time.ts';
import { filled } from './plan-draft.ts';
import {
  type SubjectDraft,
  type Three,
  amendment,
  draftOf,
  proposedText,
  subjectFrom,
} from './subject-draft.ts';
import { SubjectFields } from './subject-fields.tsx';
import { OfferedDialog } from './offered-dialog.tsx';

export type OpenSilence = Extract<Act, { readonly type: 'OpenSilence' }>;
export type MoveSilence = Extract<Act, { readonly type: 'ExtendSilence' | 'ShortenSilence' }>;

type Props = {
  readonly opens: readonly [OpenSilence, ...OpenSilence[]];
  readonly onClose: () => void;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WRONG = { code: 'silence_ends_wrong' };
const NO_TEXT: Three = { en: '', nl: '', fr: '' };

export function SilenceDialog({ opens, onClose }: Props) {
  const words = useWords().chair;
  const { selection } = useView();
  const { act } = useActs();
  const { zone } = useClocks().body;
  const now = useNow();
  const { hours } = selection.definition.silence;
  const names = namesOf(opens, selection.candidacies);
  const [draft, change] = useState(() => draftOf(selection, names, now));
  const [texts, write] = useState(() => firstTexts(selection, draft));
  const ends = useZonedTime(nextFullHour(later(now, hours * HOUR + 1), zone));
  const pick = (next: SubjectDraft) => {
    change(next);
    const subject = subjectFrom(next, selection);
    write(subject === null ? NO_TEXT : proposedText(selection, subject));
  };
  const subject = subjectFrom(draft, selection);
  return (
    <OfferedDialog
      kind="silence"
      onClose={onClose}
      act={async (reason) => {
        if (ends.at === undefined) return refuse({ ...WRONG, ...leastOf(now, hours) });
        if (subject === null) return refuse({ code: 'subject_missing' });
        const text = filled(texts);
        const type = 'OpenSilence';
        return act({ type, ...about(subject), text, ends: writeInstant(ends.at), reason });
      }}
    >
      <SubjectFields names={names} draft={draft} onChange={pick} />
      {amendment(selection) && <p className="hint">{words.fields.amendedHint}</p>}
      <Texts texts={texts} onWrite={(tag, text) => write({ ...texts, [tag]: text })} />
      <ZonedTime label={words.fields.ends} hint={words.fields.silenceLeast(hours)} typed={ends} />
    </OfferedDialog>
  );
}

type Selected = ReturnType<typeof useView>['selection'];

/** Names that may be put; of a package, all that are known. */
function namesOf(opens: Props['opens'], candidacies: Selected['candidacies']) {
  const named = opens.flatMap(({ candidate }) => candidate ?? []);
  const whole = opens.some(({ subject }) => subject?.kind === 'package');
  return whole ? candidacies.map(({ id }) => id) : named;
}

function firstTexts(selection: Selected, draft: SubjectDraft): Three {
  const amended = amendment(selection)?.text;
  if (amended) return { ...NO_TEXT, ...amended };
  const subject = subjectFrom(draft, selection);
  return subject === null ? NO_TEXT : proposedText(selection, subject);
}

function about(subject: Subject): Pick<OpenSilence, 'candidate' | 'subject'> {
  return subject.kind === 'name' ? { candidate: subject.candidate } : { subject };
}

function Texts(props: {
  readonly texts: Three;
  readonly onWrite: (tag: Language, text: string) => void;
}) {
  const words = useWords().chair.fields;
  const { texts, onWrite } = props;
  return (
    <>
      {languages.map((tag) => (
        <Field key={tag} label={words.texts[tag]}>
          <textarea
            lang={tag}
            rows={2}
            maxLength={5000}
            value={texts[tag]}
            onChange={(event) => onWrite(tag, event.target.value)}
          />
        </Field>
      ))}
      <p className="hint">{words.textsHint}</p>
    </>
  );
}

type Moving = { readonly move: MoveSilence; readonly onClose: () => void };

/** Extended beyond its end, or shortened for urgency; the fields come with their least time. */
export function MoveDialog({ move, onClose }: Moving) {
  const words = useWords().chair;
  const { act } = useActs();
  const { body } = useClocks();
  const { zone } = body;
  const now = useNow();
  const longer = move.type === 'ExtendSilence';
  const kind = longer ? 'extend' : 'shorten';
  const least = parseInstant(move.ends) ?? now;
  const { selection } = useView();
  const { shortestHours } = selection.definition.silence;
  const running = runningSilence(selection);
  const ends = useZonedTime(proposalOf({ longer, least, end: running?.ends }, zone));
  return (
    <OfferedDialog
      kind={kind}
      onClose={onClose}
      act={async (reason) => {
        if (ends.at === undefined) return refuse({ ...WRONG, least: writeInstant(least) });
        return act({ ...move, ends: writeInstant(ends.at), reason });
      }}
    >
      {running && <p>{words.fields.endsNow(body.written(running.ends))}</p>}
      {longer ? (
        <ZonedTime label={words.fields.ends} typed={ends} />
      ) : (
        <ZonedTime
          label={words.fields.ends}
          hint={words.fields.silenceLeast(shortestHours ?? 0)}
          typed={ends}
        />
      )}
    </OfferedDialog>
  );
}

/**
 * A day more, or the morning after; the next full hour or minute where that would shorten nothing.
 */
function proposalOf(
  { longer, least, end }: { longer: boolean; least: Instant; end: Instant | undefined },
  zone: string,
): Instant {
  if (longer) return nextFullHour(later(least, 24 * HOUR), zone);
  const minute = instantOf(Math.ceil(least / MINUTE) * MINUTE);
  const tries = [nextMorning(least, zone), nextFullHour(least, zone)];
  return tries.find((one) => end === undefined || one < end) ?? minute;
}

function leastOf(now: Instant, hours: number): { readonly least: string } {
  return { least: writeInstant(later(now, hours * HOUR)) };
}
