/**
 * Breaking a silence: a reason and what would lift it, read back before it goes to all members.
 *
 * Use      a member in its own name or, where the body has it so, by a sealed note to the
 *          facilitators; a facilitator, for a member whose name stays with them.
 */

import { useState } from 'react';
import { refuse } from '../../../basics/result.ts';
import { BOOK } from '../../../device/notebook.ts';
import type { Text } from '../../../table/definition/definition.ts';
import { memberOf } from '../../../table/ids.ts';
import type { ObjectionKind, Silence } from '../../../table/silence/silence.ts';
import { candidatesOf } from '../../../table/silence/subject.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useActs, useView } from '../../view.tsx';
import { seatedOfficers } from '../notebook/use-book.ts';
import { Marked } from './the-text.tsx';
import { OwnWords } from '../../furniture/own-words.tsx';

type Objection = {
  readonly kind: ObjectionKind;
  readonly reason: string;
  readonly condition: string;
  /** For an amendment: the text as it should be; it begins as it lies there. */
  readonly amended: Text;
  /** Not in the member's name: sealed to the facilitators, who pass it on. */
  readonly through: boolean;
};

type Props = { readonly silence: Silence; readonly onClose: () => void };

export function BreakDialog({ silence, onClose }: Props) {
  const words = useWords().silence;
  const relays = memberOf(useView().seat) === undefined;
  const [read, setRead] = useState(false);
  const leave = useBackTo(onClose);
  const [objection, setObjection] = useState<Objection>({
    kind: 'objection',
    reason: '',
    condition: '',
    amended: silence.text,
    through: false,
  });
  const send = useSending(silence, objection);
  const verb = relays ? words.relay : objection.through ? words.through.verb : words.break;
  return (
    <ActDialog
      key={String(read)}
      title={verb}
      text={textOf(words, { read, relays, through: objection.through })}
      verb={read ? verb : words.readBack}
      grave={read}
      back={read ? { verb: words.change, go: () => setRead(false) } : undefined}
      act={async () => {
        if (!read) {
          setRead(true);
          return refuse({ code: 'read_back' });
        }
        return send();
      }}
      onClose={leave}
    >
      {read ? (
        <ReadBack silence={silence} objection={objection} />
      ) : (
        <Fields objection={objection} onChange={setObjection} />
      )}
    </ActDialog>
  );
}

/** Reading back is a dialog of its own: at its end the focus goes to where the first was asked. */
function useBackTo(onClose: () => void): () => void {
  const [from] = useState(() => document.activeElement);
  return () => {
    onClose();
    if (from instanceof HTMLElement) from.focus();
  };
}

type Words = ReturnType<typeof useWords>['silence'];
type How = { readonly read: boolean; readonly relays: boolean; readonly through: boolean };

function textOf(words: Words, { read, relays, through }: How): string {
  if (through) return read ? words.through.readBack : words.through.text;
  return read ? words.readBackText : relays ? words.relayText : words.breakText;
}

/** An act in the record, or a letter beside it. */
function useSending(silence: Silence, objection: Objection) {
  const { act, write } = useActs();
  const { seat, selection } = useView();
  const { number } = silence;
  const { reason, condition, amended, kind, through } = objection;
  if (!through) {
    const type = memberOf(seat) === undefined ? 'RelayObjection' : 'BreakSilence';
    return () => act({ type, silence: number, ...said(objection) });
  }
  const texts = kind === 'amendment' ? Object.values(amended) : [];
  const note = {
    kind: 'note' as const,
    silence: number,
    candidate: candidatesOf(silence.subject)[0] ?? null,
    words: [reason, ...texts].join('\n\n'),
    wouldLift: condition,
    asks: kind,
  };
  return () => write(BOOK, seatedOfficers(selection), note);
}

/** Only an amendment brings a text. */
function said({ kind, reason, condition, amended }: Objection) {
  const words = { kind, reason, condition };
  return kind === 'amendment' ? { ...words, amended } : words;
}

function ReadBack(props: { readonly silence: Silence; readonly objection: Objection }) {
  const { silence: words, furniture } = useWords();
  const names = useNames();
  const { seat } = useView();
  const { kind, reason, condition, amended } = props.objection;
  return (
    <blockquote className="objection">
      <p>
        <b>{names.objector(memberOf(seat) ?? null)}</b>
        {furniture.colon}
        {words.kinds[kind]}
      </p>
      <p className="read">{reason}</p>
      <p>
        {words.lifts} {condition}
      </p>
      {kind === 'amendment' &&
        TAGS.map(
          (tag) =>
            amended[tag] !== undefined && (
              <p key={tag} lang={tag} className="read">
                <Marked old={props.silence.text[tag] ?? ''} text={amended[tag]} />
              </p>
            ),
        )}
    </blockquote>
  );
}

const TAGS = ['en', 'fr', 'nl'] as const;

type FieldsProps = {
  readonly objection: Objection;
  readonly onChange: (objection: Objection) => void;
};

function Fields({ objection, onChange }: FieldsProps) {
  const words = useWords().silence;
  const { selection, seat } = useView();
  const { brokenBy, objection: setting } = selection.definition.silence;
  const choice = setting === 'unnamed' && memberOf(seat) !== undefined;
  return (
    <>
      {choice && <HowChoice objection={objection} onChange={onChange} />}
      {brokenBy.length > 1 && (
        <fieldset className="fieldset">
          <legend>{words.kind}</legend>
          {brokenBy.map((kind) => (
            <label key={kind} className="check">
              <input
                type="radio"
                name="kind"
                checked={objection.kind === kind}
                onChange={() => onChange({ ...objection, kind })}
              />
              <span>{words.kinds[kind]}</span>
            </label>
          ))}
        </fieldset>
      )}
      {(['reason', 'condition'] as const).map((of) => (
        <OwnWords
          key={of}
          label={words[of]}
          rows={3}
          most={2000}
          value={objection[of]}
          onChange={(said) => onChange({ ...objection, [of]: said })}
        />
      ))}
      {objection.kind === 'amendment' && <Amended objection={objection} onChange={onChange} />}
    </>
  );
}

/** In one's own name, or not: said before anything is written. */
function HowChoice({ objection, onChange }: FieldsProps) {
  const words = useWords().silence.through;
  return (
    <fieldset className="fieldset">
      <legend>{words.how}</legend>
      {[false, true].map((through) => (
        <label key={String(through)} className="check">
          <input
            type="radio"
            name="how"
            checked={objection.through === through}
            onChange={() => onChange({ ...objection, through })}
          />
          <span>{through ? words.facilitators : words.ownName}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Amended({ objection, onChange }: FieldsProps) {
  const words = useWords().silence;
  const { amended } = objection;
  return TAGS.map(
    (tag) =>
      amended[tag] !== undefined && (
        <label key={tag} className="field">
          <span>
            {words.amendedText}, {words.languages[tag]}
          </span>
          <textarea
            required
            lang={tag}
            rows={3}
            maxLength={5000}
            value={amended[tag]}
            onChange={(event) =>
              onChange({ ...objection, amended: { ...amended, [tag]: event.target.value } })
            }
          />
        </label>
      ),
  );
}
