/**
 * Step four of the booth: the number on the sealed list, the receipt, and a change of mind.
 */

import { Link } from 'wouter';
import type { Holding } from '../../../device/held-receipt.ts';
import { codeOfBallot } from '../../../table/rounds/ballot-code.ts';
import type { Round } from '../../../table/rounds/rounds.ts';
import { placeOf } from '../../../table/rounds/sealed-list.ts';
import { Command } from '../../furniture/command.tsx';
import { Moment } from '../../furniture/moment.tsx';
import { useWords } from '../../language.tsx';
import { saveFile } from '../../save-file.ts';
import { useView } from '../../view.tsx';
import type { KeptReceipt } from '../../worker/messages.ts';

type SentStepProps = {
  readonly receipt: KeptReceipt & { readonly holding?: Holding };
  readonly round: Round;
  readonly open: boolean;
  readonly onChange: () => void;
};

export function SentStep({ receipt, round, open, onChange }: SentStepProps) {
  const words = useWords().booth;
  const { id } = useView();
  const { index, seq, at, text, holding } = receipt;
  const place = placeOf(round, index);
  const ballot = Object.values(round.ballots).find((one) => one.index === index);
  return (
    <div className="lede">
      <h1>{words.sent}</h1>
      {place && <p className="read">{words.place(place.place, place.of)}</p>}
      <p className={place ? undefined : 'read'}>
        {words.number(index)} <Moment at={at} />
      </p>
      {ballot && (
        <p>
          {words.testing.code} <span className="mono">{codeOfBallot(ballot.digest)}</span>
          <br />
          {words.testing.same}
        </p>
      )}
      {holding === 'holds' && <p className="hint">{words.proofHolds}</p>}
      {holding === 'gone' && <p role="alert">{words.proofGone}</p>}
      <p>{words.sentBefore(seq)}</p>
      {open && (
        <p>
          {words.until} <Moment at={round.plan.closes} />
        </p>
      )}
      <p className="hint">{words.receiptWhy}</p>
      <Command>{words.receiptCheck(fileOf(round, index))}</Command>
      <div className="actions">
        <Link className="btn" href={`/s/${id}/desk`}>
          {words.toDesk}
        </Link>
        <button
          type="button"
          className="btn plain"
          onClick={() => saveFile(fileOf(round, index), text)}
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

function fileOf({ plan }: Round, index: number): string {
  return `${plan.id}-${index}.tlog-proof`;
}
