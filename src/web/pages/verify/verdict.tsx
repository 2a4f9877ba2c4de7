/**
 * What the check came to: the verdict, five sentences with their marks, what fails and at which
 * entry, and the stronger check with the last line it must give.
 */

import type { Check, Finding } from '../../../verify/findings.ts';
import type { Report } from '../../../verify/verify.ts';
import { type Names, useNames } from '../../furniture/names.ts';
import { useLanguage, useWords } from '../../language.tsx';
import { SubjectProvider } from '../../view.tsx';
import { FiveSentences, Findings } from '../record/five-sentences.tsx';

/** What was said or held against the record, and what it says to that. */
const HELD: readonly Check[] = ['challenge_opened', 'receipt_held', 'dispute_judged'];

export function Verdict({ report }: { readonly report: Report }) {
  const words = useWords();
  const { verifying } = words;
  const { failed, passed, entries, selection, findings, mode } = report;
  const failing = findings.filter((finding) => !finding.passed);
  const answers = findings.filter(({ check }) => HELD.includes(check));
  const said =
    failed === 0
      ? words.verdict.verified(passed, entries)
      : words.verdict.notVerified(failed, passed + failed);
  return (
    <div className="verdict" role="status">
      {mode === 'rehearsal' && <p className="decl">{verifying.rehearsal}</p>}
      <p className={failed === 0 ? 'good' : 'refusal'}>{said}</p>
      <Anchor report={report} />
      {answers.length > 0 && (
        <section>
          <h3>{verifying.held.answer}</h3>
          {selection ? (
            <SubjectProvider of={selection}>
              <Answers findings={answers} />
            </SubjectProvider>
          ) : (
            <Findings findings={answers} />
          )}
        </section>
      )}
      {failing.length > 0 && (
        <section>
          <h3>{verifying.failing}</h3>
          <Findings findings={failing} />
        </section>
      )}
      {selection ? (
        <SubjectProvider of={selection}>
          <FiveSentences of={selection} findings={findings} />
        </SubjectProvider>
      ) : (
        <p>{verifying.nothingRead}</p>
      )}
      <details>
        <summary>{verifying.all(findings.length)}</summary>
        <Findings findings={findings} />
      </details>
      <Stronger report={report} />
    </div>
  );
}

/** Whether it is the record that the reader means: only a fingerprint had elsewhere can tell. */
function Anchor({ report }: { readonly report: Report }) {
  const words = useWords();
  const anchored = report.findings.find(({ check }) => check === 'anchored');
  if (anchored?.check !== 'anchored') return null;
  const given = anchored.details.given === 'yes';
  return (
    <p className={anchored.passed ? (given ? 'good' : 'hint') : 'refusal'}>
      {words.findings.anchored(anchored)}
    </p>
  );
}

/** These a member reads to know whether to be at ease: rounds and members by their names. */
function Answers({ findings }: { readonly findings: readonly Finding[] }) {
  const names = useNames();
  return <Findings findings={findings.map((finding) => named(finding, names))} />;
}

function named(finding: Finding, { round, member }: Names): Finding {
  if (finding.check === 'challenge_opened') {
    const { details } = finding;
    return { ...finding, details: { ...details, round: round(details.round) } };
  }
  if (finding.check === 'receipt_held') {
    const { details } = finding;
    return { ...finding, details: { ...details, round: round(details.round) } };
  }
  if (finding.check === 'dispute_judged') {
    const { details } = finding;
    const said = { round: round(details.round), member: member(details.member) };
    return { ...finding, details: { ...details, ...said } };
  }
  return finding;
}

function Stronger({ report }: { readonly report: Report }) {
  const words = useWords();
  const { language } = useLanguage();
  const { selection, entries, passed, anchored } = report;
  const file = `${selection?.definition.id ?? 'BUNDLE'}.zip`;
  const fingerprint = anchored && selection ? ` --fingerprint ${selection.fingerprint}` : '';
  return (
    <section className="check-yourself">
      <h3>{words.verifying.stronger}</h3>
      <p>{words.verifying.strongerWhy}</p>
      <pre className="cmd">
        node verify.mjs {file}
        {fingerprint} --explain --lang {language}
      </pre>
      <p className="hint">
        {words.record.ends} <code className="mono">{words.verdict.verified(passed, entries)}</code>
      </p>
    </section>
  );
}
