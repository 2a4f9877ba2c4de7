/**
 * Breaking a silence: a reason and what would lift it, read back before it goes to all members.
 *
 * Use      a member in its own name; the chair, for a member whose name stays with the
 *          facilitators.
 */

import { useState } from 'react';
import { refuse } from '../../../basics/result.ts';
import type { Text } from '../../../table/definition.ts';
import { memberOf } from '../../../table/ids.ts';
import type { ObjectionKind, Silence } from '../../../table/silence.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useActs, useView } from '../../view.tsx';
import { Marked } from './the-text.tsx';

type Objection = {
  readonly kind: ObjectionKind;
  readonly reason: string;
  readonly condition: string;
  /** For an amendment: the text as it should be; it begins as it lies there. */
  readonly amended: Text;
};

type Props = { readonly silence: Silence; readonly onClose: () => void };

export function BreakDialog({ silence, onClose }: Props) {
  const words = useWords().silence;
  const { act } = useActs();
  const relays = memberOf(useView().seat) === undefined;
  const [read, setRead] = useState(false);
  const [objection, setObjection] = useState<Objection>({
    kind: 'objection',
    reason: '',
    condition: '',
    amended: silence.text,
  });
  const verb = relays ? words.relay : words.break;
  return (
    <ActDialog
      key={String(read)}
      title={verb}
      text={read ? words.readBackText : relays ? words.relayText : words.breakText}
      verb={read ? verb : words.readBack}
      grave={read}
      act={async () => {
        if (!read) {
          setRead(true);
          return refuse({ code: 'read_back' });
        }
        const type = relays ? 'RelayObjection' : 'BreakSilence';
        return act({ type, silence: silence.number, ...said(objection) });
      }}
      onClose={onClose}
    >
      {read ? (
        <ReadBack silence={silence} objection={objection} />
      ) : (
        <Fields objection={objection} onChange={setObjection} />
      )}
    </ActDialog>
  );
}

/** Only an amendment brings a text. */
function said({ kind, reason, condition, amended }: Objection) {
  const words = { kind, reason, condition };
  return kind === 'amendment' ? { ...words, amended } : words;
}

function ReadBack(props: { readonly silence: Silence; readonly objection: Objection }) {
  const words = useWords().silence;
  const names = useNames();
  const { seat } = useView();
  const { kind, reason, condition, amended } = props.objection;
  return (
    <blockquote className="objection">
      <p>
        <b>{names.objector(memberOf(seat) ?? null)}</b>: {words.kinds[kind]}
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
  const { brokenBy } = useView().selection.definition.silence;
  return (
    <>
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
        <label key={of} className="field">
          <span>{words[of]}</span>
          <textarea
            required
            rows={3}
            maxLength={2000}
            value={objection[of]}
            onChange={(event) => onChange({ ...objection, [of]: event.target.value })}
          />
        </label>
      ))}
      {objection.kind === 'amendment' && <Amended objection={objection} onChange={onChange} />}
    </>
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
