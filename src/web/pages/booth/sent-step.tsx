/**
 * Step four of the booth: the number on the sealed list, the receipt, and a change of mind.
 */

import { Link } from 'wouter';
import type { Round } from '../../../table/rounds.ts';
import { Moment } from '../../furniture/moment.tsx';
import { useWords } from '../../language.tsx';
import { saveFile } from '../../save-file.ts';
import { useView } from '../../view.tsx';
import type { KeptReceipt } from '../../worker/messages.ts';

type SentStepProps = {
  readonly receipt: KeptReceipt;
  readonly round: Round;
  readonly open: boolean;
  readonly onChange: () => void;
};

export function SentStep({ receipt, round, open, onChange }: SentStepProps) {
  const words = useWords().booth;
  const { id } = useView();
  const { index, seq, at, text } = receipt;
  return (
    <div className="lede">
      <h1>{words.sent}</h1>
      <p className="read">
        {words.number(index)} <Moment at={at} />
      </p>
      <p>{words.sentBefore(seq)}</p>
      {open && (
        <p>
          {words.until} <Moment at={round.plan.closes} />
        </p>
      )}
      <p className="hint">{words.receiptWhy}</p>
      <div className="actions">
        <Link className="btn" href={`/s/${id}/desk`}>
          {words.toDesk}
        </Link>
        <button
          type="button"
          className="btn plain"
          onClick={() => saveFile(`${round.plan.id}-${index}.tlog-proof`, text)}
        >
          {words.receipt}
        </button>
        {open && (
          <button type="button" className="btn plain" onClick={onChange}>
            {words.change}
          </button>
        )}
      </div>
    </div>
  );
}
