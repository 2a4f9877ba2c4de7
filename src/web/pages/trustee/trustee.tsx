/**
 * The trustee's page: one stable link, always the next step, and what the share cannot be used for.
 */

import { useState } from 'react';
import { memberOf } from '../../../table/ids.ts';
import { type MemberDuty, dutiesOf } from '../../../table/duties.ts';
import { mayHoldKeys } from '../../../table/ceremony/trustee-board.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { Page } from '../../furniture/masthead.tsx';
import { LeftOver, Moment } from '../../furniture/moment.tsx';
import { useNames, useRefusals } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useActs, useNow, useView } from '../../view.tsx';
import { CeremonyProgress } from './ceremony-progress.tsx';
import { ok } from '../../../basics/result.ts';

type Unattended = Extract<MemberDuty, { readonly kind: 'unattended' }>;

export function TrusteePage() {
  const words = useWords().trustee;
  const { sight } = words;
  return (
    <Page
      title={words.title}
      sight={[
        { sees: 'full', who: sight.you },
        { sees: 'part', who: sight.all },
        { sees: 'not', who: sight.operator },
      ]}
    >
      <div className="lede">
        <h1>{words.title}</h1>
        <p>{words.lede}</p>
      </div>
      <div className="two">
        <div className="column">
          <NextStep />
          <Stuck />
          <CeremonyProgress />
        </div>
        <section className="sec">
          <h2>{words.cannot}</h2>
          <ul className="plainlist">
            {words.cannots.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}

function NextStep() {
  const { trustee: words, device: second } = useWords();
  const { selection, seat, notes } = useView();
  const now = useNow();
  const member = memberOf(seat);
  const duty = member && dutiesOf(selection, member, now).find(isUnattended);
  const own = notes.find((note) => note.seat === seat);
  const shares = own?.shares ?? 0;
  const ceremony = selection.ceremonies.findLast(({ phase }) => phase === 'certified');
  const outside = ceremony && member && !ceremony.confirmed.includes(member);
  const onBoard = member && mayHoldKeys(selection.definition.trustees, member);
  return (
    <section className="sec">
      <h2>{words.next}</h2>
      <p className="read">{duty ? words.steps[duty.step] : words.none}</p>
      {duty && <p className="hint">{words.alone}</p>}
      {duty?.by && (
        <p>
          <Moment at={duty.by} />, <LeftOver until={duty.by} />
        </p>
      )}
      {own?.trustee === false && <p className="hint">{second.notTrustee}</p>}
      <p className="hint">
        {selection.ceremonies.length === 0
          ? words.before
          : outside
            ? words[onBoard ? 'not' : 'offBoard']
            : words.held(shares)}
      </p>
    </section>
  );
}

function isUnattended(duty: MemberDuty): duty is Unattended {
  return duty.kind === 'unattended';
}

/** What this device refuses to do, and why; the loss of one's own ballot can be borne. */
function Stuck() {
  const words = useWords().trustee;
  const { stuck, selection } = useView();
  const { waive } = useActs();
  const refusal = useRefusals();
  const names = useNames();
  const [asking, setAsking] = useState(false);
  const first = stuck[0];
  if (!first) return null;
  const round = selection.rounds.at(-1);
  const missing = first.refusal.code === 'own_ballot_missing' && round;
  return (
    <section className="sec">
      <h2>{words.stuck}</h2>
      <p className="refusal">{refusal(first.refusal)}</p>
      {missing && (
        <button type="button" className="btn grave" onClick={() => setAsking(true)}>
          {words.waive}
        </button>
      )}
      {asking && round && (
        <ActDialog
          title={`${words.waive}, ${names.round(round.plan.id)}`}
          text={words.waiveAsk}
          verb={words.waive}
          grave
          act={async () => ok(await waive(round.rid))}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
