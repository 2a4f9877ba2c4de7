/**
 * What the check came to: the verdict, five sentences with their marks, what fails and at which
 * entry, and the stronger check with the last line it must give.
 */

import type { Check, Finding } from '../../../verify/findings.ts';
import type { Report } from '../../../verify/verify.ts';
import { Command } from '../../furniture/command.tsx';
import { useNames } from '../../furniture/names.ts';
import { useLanguage, useWords } from '../../language.tsx';
import { SubjectProvider } from '../../view.tsx';
import { FiveSentences, Findings, named } from '../record/five-sentences.tsx';

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
          <All findings={answers} of={selection} />
        </section>
      )}
      {failing.length > 0 && (
        <section>
          <h3>{verifying.failing}</h3>
          <All findings={failing} of={selection} />
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
        <All findings={findings} of={selection} />
      </details>
      <Stronger report={report} said={said} />
    </div>
  );
}

type AllProps = { readonly findings: readonly Finding[]; readonly of: Report['selection'] };

function All({ findings, of }: AllProps) {
  if (!of) return <Findings findings={findings} />;
  return (
    <SubjectProvider of={of}>
      <Named findings={findings} />
    </SubjectProvider>
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

/** Of a record that reads: rounds and members by their names, so that a person knows which. */
function Named({ findings }: { readonly findings: readonly Finding[] }) {
  const names = useNames();
  return <Findings findings={findings.map((finding) => named(finding, names))} />;
}

type StrongerProps = { readonly report: Report; readonly said: string };

/** What fails here fails there: the last line to expect is this verdict, either way. */
function Stronger({ report, said }: StrongerProps) {
  const words = useWords();
  const { language } = useLanguage();
  const { selection, anchored } = report;
  const file = `${selection?.definition.id ?? 'BUNDLE'}.zip`;
  const fingerprint = anchored && selection ? ` --fingerprint ${selection.fingerprint}` : '';
  return (
    <section className="check-yourself">
      <h3>{words.verifying.stronger}</h3>
      <p>{words.verifying.strongerWhy}</p>
      <Command>{`node verify.mjs ${file}${fingerprint} --explain --lang ${language}`}</Command>
      <p className="hint">
        {words.record.ends} <code className="mono">{said}</code>
      </p>
    </section>
  );
}
