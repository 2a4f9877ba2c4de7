/**
 * Ties a signal to an earlier one: it contradicts, retracts or confirms it.
 */

import { useState } from 'react';
import { refuse } from '../../../../basics/result.ts';
import type { ItemId } from '../../../../corridor/fields.ts';
import type { Link } from '../../../../corridor/kinds/link.ts';
import { useLanguage } from '../../../language.tsx';
import { useKeep } from '../../checked.ts';
import type { Told } from '../../refusal-words.ts';
import { useCorridorWords } from '../../words.ts';
import { SignalPicker, SignalSaid } from '../add/signal-picker.tsx';
import { Asking } from './asking.tsx';

const HOWS = ['contradicts', 'retracts', 'confirms'] as const;

export function LinkDialog(props: { readonly from: ItemId; readonly onClose: () => void }) {
  const { from, onClose } = props;
  const words = useCorridorWords();
  const { links } = words.evidence;
  const { language } = useLanguage();
  const keep = useKeep();
  const [how, setHow] = useState<Link['how']>('contradicts');
  const [to, setTo] = useState<ItemId>('');
  const [note, setNote] = useState('');
  const said = note.trim() === '' ? null : { [language]: note.trim() };
  const tie = async () =>
    to === ''
      ? refuse<Told>({ code: 'earlier_missing', at: '/to' })
      : keep([{ kind: 'link', json: { from, to, how, note: said } }]);
  return (
    <Asking title={links.tie} text={links.how} verb={words.frame.save} act={tie} onClose={onClose}>
      <p>
        <SignalSaid id={from} />
      </p>
      <HowField how={how} onHow={setHow} />
      {to === '' ? (
        <SignalPicker own={from} onPick={setTo} />
      ) : (
        <p>
          <SignalSaid id={to} />{' '}
          <button type="button" className="link" onClick={() => setTo('')}>
            {links.another}
          </button>
        </p>
      )}
      <label className="field">
        <span>{links.note}</span>
        <textarea
          rows={2}
          maxLength={4000}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </label>
    </Asking>
  );
}

function HowField(props: {
  readonly how: Link['how'];
  readonly onHow: (how: Link['how']) => void;
}) {
  const { links } = useCorridorWords().evidence;
  return (
    <fieldset className="fieldset">
      <legend>{links.which}</legend>
      {HOWS.map((one) => (
        <label key={one} className="check">
          <input
            type="radio"
            name="how"
            checked={props.how === one}
            onChange={() => props.onHow(one)}
          />
          <span>{links.later[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
