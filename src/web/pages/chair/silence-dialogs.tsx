/**
 * Putting a name under silence, and moving the end of a silence.
 *
 * Use      the texts come proposed in three languages; the chair changes them as the body needs.
 */

import { useState } from 'react';
import { type Instant, later, parseInstant, writeInstant } from '../../../basics/instant.ts';
import { refuse } from '../../../basics/result.ts';
import { type Language, languages, messagesOf } from '../../../locales/index.ts';
import type { Text } from '../../../table/definition.ts';
import type { Act, Selection } from '../../../table/selection.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useClocks } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useActs, useNow, useView } from '../../view.tsx';
import { Choose, Field, ZonedTime, useZonedTime } from './fields.tsx';
import { nextFullHour } from '../../furniture/zoned-time.ts';

export type OpenSilence = Extract<Act, { readonly type: 'OpenSilence' }>;
export type ExtendSilence = Extract<Act, { readonly type: 'ExtendSilence' }>;

type Props = {
  readonly opens: readonly [OpenSilence, ...OpenSilence[]];
  readonly onClose: () => void;
};

const HOUR = 3_600_000;
const WRONG = { code: 'silence_ends_wrong' };

export function SilenceDialog({ opens, onClose }: Props) {
  const words = useWords().chair;
  const { definition, candidacies } = useView().selection;
  const { act } = useActs();
  const { zone } = useClocks().body;
  const now = useNow();
  const { hours } = definition.silence;
  const [chosen, choose] = useState(opens[0].candidate);
  const [texts, write] = useState(() => proposed(definition, nameOf(candidacies, chosen)));
  const ends = useZonedTime(nextFullHour(later(now, hours * HOUR + 1), zone));
  const pick = (candidate: string) => {
    const open = opens.find((one) => one.candidate === candidate) ?? opens[0];
    choose(open.candidate);
    write(proposed(definition, nameOf(candidacies, open.candidate)));
  };
  return (
    <ActDialog
      title={words.acts.names.silence}
      text={words.acts.why.silence}
      verb={words.acts.names.silence}
      needsReason
      onClose={onClose}
      act={async (reason) => {
        if (ends.at === undefined) return refuse({ ...WRONG, ...leastOf(now, hours) });
        const text = filled(texts);
        return act({ ...opens[0], candidate: chosen, text, ends: writeInstant(ends.at), reason });
      }}
    >
      <CandidateChoice opens={opens} chosen={chosen} onPick={pick} />
      <Texts texts={texts} onWrite={(tag, text) => write({ ...texts, [tag]: text })} />
      <ZonedTime label={words.fields.ends} hint={words.fields.silenceLeast(hours)} typed={ends} />
    </ActDialog>
  );
}

function CandidateChoice(props: {
  readonly opens: readonly OpenSilence[];
  readonly chosen: string;
  readonly onPick: (candidate: string) => void;
}) {
  const words = useWords().chair.fields;
  const names = useNames();
  const { opens, chosen, onPick } = props;
  return (
    <Choose
      label={words.candidate}
      value={chosen}
      onChange={onPick}
      options={opens.map(({ candidate }) => [candidate, names.candidate(candidate)])}
    />
  );
}

type Three = { readonly [Tag in Language]: string };

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

type Extension = { readonly extend: ExtendSilence; readonly onClose: () => void };

export function ExtendDialog({ extend, onClose }: Extension) {
  const words = useWords().chair;
  const { act } = useActs();
  const { zone } = useClocks().body;
  const now = useNow();
  const least = parseInstant(extend.ends) ?? now;
  const ends = useZonedTime(nextFullHour(later(least, 24 * HOUR), zone));
  return (
    <ActDialog
      title={words.acts.names.extend}
      text={words.acts.why.extend}
      verb={words.acts.names.extend}
      needsReason
      onClose={onClose}
      act={async (reason) => {
        if (ends.at === undefined) return refuse({ ...WRONG, least: writeInstant(least) });
        return act({ ...extend, ends: writeInstant(ends.at), reason });
      }}
    >
      <ZonedTime label={words.fields.ends} typed={ends} />
    </ActDialog>
  );
}

function leastOf(now: Instant, hours: number): { readonly least: string } {
  return { least: writeInstant(later(now, hours * HOUR)) };
}

function nameOf(candidacies: Selection['candidacies'], candidate: string): string {
  return candidacies.find(({ id }) => id === candidate)?.name ?? candidate;
}

function proposed({ body, post }: Selection['definition'], name: string): Three {
  const inTag = (tag: Language) => {
    const say = (text: Text) => text[tag] ?? text.en ?? text.nl ?? text.fr ?? '';
    return messagesOf(tag).chair.proposal(say(body.name), name, say(post.name));
  };
  return { en: inTag('en'), nl: inTag('nl'), fr: inTag('fr') };
}

/** Only the languages in which there is a text. */
function filled(texts: Three): Text {
  return Object.fromEntries(
    Object.entries(texts)
      .map(([tag, text]) => [tag, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );
}
