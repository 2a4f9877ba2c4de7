/**
 * The record: five sentences and how we know, the results, the fingerprint, the entries, the
 * bundle.
 *
 * Use      the shell is the check; this page shows what this device has replayed and how to verify
 *          it.
 */

import { Communiques } from '../../furniture/communiques.tsx';
import { Link } from 'wouter';
import { Page } from '../../furniture/masthead.tsx';
import { Disputes } from '../../furniture/disputes.tsx';
import { Knots } from '../../furniture/knots.tsx';
import { RoundResults } from '../../furniture/round-results.tsx';
import { EightWords } from '../../furniture/states.tsx';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';
import { Beside } from '../../furniture/beside.tsx';
import { CheckYourself } from './check-yourself.tsx';
import { Course } from './course.tsx';
import { FiveSentences } from './five-sentences.tsx';
import { Register } from './register.tsx';
import { SealedAnswers } from './sealed-answers.tsx';
import './record.css';

export function RecordPage() {
  const words = useWords().record;
  const { id, selection, checkpoint } = useView();
  return (
    <Page
      title={words.title}
      sight={[
        { sees: 'full', who: words.sight.all },
        { sees: 'not', who: words.sight.operator },
      ]}
    >
      <div className="lede">
        <h1>{words.title}</h1>
        <p>{words.lede}</p>
        <p className="hint">{selection.seal ? words.sealed : words.interim}</p>
        <p>
          <Link href={`/s/${id}/minute`}>{words.minute}</Link>
        </p>
      </div>
      <FiveSentences of={selection} />
      <Beside />
      <Course />
      <CheckYourself />
      <div className="two">
        <section className="sec">
          <h2>{words.fingerprint}</h2>
          <EightWords digest={selection.fingerprint} />
          <p className="mono hex">{selection.fingerprint}</p>
        </section>
        <section className="sec">
          <h2>{words.checkpoint}</h2>
          <p className="hint">{words.checkpointWhy}</p>
          <pre className="cmd">{checkpoint}</pre>
        </section>
      </div>
      <Communiques />
      <Disputes />
      <Knots />
      <RoundResults />
      <SealedAnswers />
      <Register />
    </Page>
  );
}
