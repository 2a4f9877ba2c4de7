/**
 * The delegate's desk: what needs this member, what was sent, what comes, what was declared.
 */

import { memberOf } from '../../../table/ids.ts';
import { must } from '../../../basics/bug.ts';
import { saveFile } from '../../save-file.ts';
import { Beside } from '../../furniture/beside.tsx';
import { CandidateNames } from '../../furniture/candidate-names.tsx';
import { Communiques } from '../../furniture/communiques.tsx';
import { Disputes } from '../../furniture/disputes.tsx';
import { Knots } from '../../furniture/knots.tsx';
import { Page } from '../../furniture/masthead.tsx';
import { Moment } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { OutcomeBanner } from '../../furniture/outcome-banner.tsx';
import { RoundResults } from '../../furniture/round-results.tsx';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';
import { NoteSection } from '../notebook/note-form.tsx';
import { ComingUp } from './coming-up.tsx';
import { Needs } from './needs.tsx';
import { TakingPart } from './recusal.tsx';

export function DelegatePage() {
  const words = useWords();
  const names = useNames();
  const { seat, selection } = useView();
  const member = must(memberOf(seat), 'a member: the desk page sends the chair elsewhere');
  const title = words.delegate.title(names.member(member));
  const { sight } = words.delegate;
  return (
    <Page
      title={title}
      sight={[
        { sees: 'full', who: sight.you },
        { sees: 'part', who: sight.all },
        { sees: 'not', who: words.furniture.operatorNever },
      ]}
    >
      <div className="lede">
        <h1>{title}</h1>
        <OutcomeBanner />
      </div>
      <Needs member={member} />
      <Beside />
      <Communiques />
      <Disputes />
      <Knots />
      <RoundResults />
      {selection.stage === 'open' && <TakingPart member={member} />}
      {selection.stage !== 'concluded' && <NoteSection />}
      <div className="three">
        <Sent />
        <ComingUp />
        <CandidateNames />
      </div>
    </Page>
  );
}

function Sent() {
  const words = useWords().delegate;
  const { receipts, seat } = useView();
  const names = useNames();
  const own = receipts.filter((receipt) => receipt.seat === seat).toReversed();
  return (
    <section className="sec">
      <h2>{words.sent}</h2>
      {own.length === 0 && <p className="hint">{words.noneSent}</p>}
      <ul className="plainlist">
        {own.map(({ round, index, at, text }) => (
          <li key={index}>
            <span>
              {names.round(round)}, {words.receipt(index)}
              <br />
              <Moment at={at} short />
            </span>
            <button
              type="button"
              className="link"
              onClick={() => saveFile(`${round}-${index}.tlog-proof`, text)}
            >
              {words.download}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
