/**
 * Results of soundings, declared: counts for each name in all, and apart for each class.
 *
 * Use      the delegate's desk and the record; newest first; rounds that ended otherwise say how.
 */

import type { CandidateResult, Counts, NameTest, Round } from '../../table/rounds.ts';
import { useWords } from '../language.tsx';
import { useView } from '../view.tsx';
import { Moment } from './moment.tsx';
import { useNames } from './names.ts';
import { FieldDecisions, WhoGoesOn } from './who-goes-on.tsx';

export function RoundResults() {
  const words = useWords().delegate;
  const { rounds } = useView().selection;
  const over = rounds.filter(({ stage }) => ENDED.includes(stage)).toReversed();
  return (
    <section className="sec results">
      <h2>{words.results}</h2>
      {over.length === 0 && <p className="hint">{words.noResults}</p>}
      {over.map((round) => (
        <OneRound key={round.rid} round={round} />
      ))}
      <FieldDecisions />
    </section>
  );
}

const ENDED: readonly Round['stage'][] = ['counted', 'unopened', 'abandoned'];

function OneRound({ round }: { readonly round: Round }) {
  const words = useWords().delegate;
  const names = useNames();
  const { result, stage, plan } = round;
  return (
    <div className="round-result">
      <h3>
        <span className="decl">{words.declared(names.round(plan.id))}</span>
      </h3>
      {result && (
        <>
          <p className="hint">
            <Moment at={result.at} /> · {words.cast(result.cast, result.absent)}
          </p>
          {result.tests ? (
            <TestTable tests={result.tests} />
          ) : plan.names ? (
            <NamedTable results={result.results} />
          ) : (
            <ResultTable results={result.results} />
          )}
          <WhoGoesOn round={plan.id} />
        </>
      )}
      {stage === 'unopened' && <p>{words.unopened}</p>}
      {stage === 'abandoned' && <p>{words.abandoned}</p>}
    </div>
  );
}

function ResultTable({ results }: { readonly results: readonly CandidateResult[] }) {
  const words = useWords().delegate;
  const names = useNames();
  const { yes, no, open } = words.passes;
  const classes = Object.keys(results[0]?.byClass ?? {});
  return (
    <table className="ledger counts">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          {(['encourage', 'discourage', 'noOpinion'] as const).map((word) => (
            <th scope="col" className="num" key={word}>
              {words[word]}
            </th>
          ))}
          {classes.map((group) => (
            <th scope="col" className="num" key={group}>
              {words.byClass(names.group(group))}
            </th>
          ))}
          <th scope="col">{words.rule}</th>
        </tr>
      </thead>
      <tbody>
        {results.map((one) => (
          <tr key={one.candidate}>
            <th scope="row">{names.candidate(one.candidate)}</th>
            <td className="num" data-label={words.encourage}>
              {one.encourage}
            </td>
            <td className="num" data-label={words.discourage}>
              {one.discourage}
            </td>
            <td className="num" data-label={words.noOpinion}>
              {one.noOpinion}
            </td>
            {classes.map((group) => (
              <td className="num" key={group} data-label={names.group(group)}>
                {figures(one.byClass?.[group])}
              </td>
            ))}
            <td>{one.passes === null ? open : one.passes ? yes : no}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Of a poll of names: how many named each; nothing was asked against anybody. */
function NamedTable({ results }: { readonly results: readonly CandidateResult[] }) {
  const { delegate: words, choice } = useWords();
  const names = useNames();
  const { yes, no, open } = words.passes;
  const classes = Object.keys(results[0]?.byClass ?? {});
  return (
    <table className="ledger counts">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col" className="num">
            {choice.namedBy}
          </th>
          {classes.map((group) => (
            <th scope="col" className="num" key={group}>
              {names.group(group)}
            </th>
          ))}
          <th scope="col">{words.rule}</th>
        </tr>
      </thead>
      <tbody>
        {results.map((one) => (
          <tr key={one.candidate}>
            <th scope="row">{names.candidate(one.candidate)}</th>
            <td className="num" data-label={choice.namedBy}>
              {one.encourage}
            </td>
            {classes.map((group) => (
              <td className="num" key={group} data-label={names.group(group)}>
                {one.byClass?.[group]?.encourage}
              </td>
            ))}
            <td>{one.passes === null ? open : one.passes ? yes : no}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One bit for each name and class, and never a count. */
function TestTable({ tests }: { readonly tests: readonly NameTest[] }) {
  const words = useWords().delegate;
  const names = useNames();
  const { yes, no, open } = words.passes;
  const classes = Object.keys(tests[0]?.byClass ?? {});
  const say = (against: boolean | undefined) => words.against[against === true ? 'yes' : 'no'];
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.against.title}</th>
          {classes.map((group) => (
            <th scope="col" key={group}>
              {words.byClass(names.group(group))}
            </th>
          ))}
          <th scope="col">{words.rule}</th>
        </tr>
      </thead>
      <tbody>
        {tests.map(({ candidate, against, byClass, passes }) => (
          <tr key={candidate}>
            <th scope="row">{names.candidate(candidate)}</th>
            <td data-label={words.against.title}>{say(against)}</td>
            {classes.map((group) => (
              <td key={group} data-label={names.group(group)}>
                {say(byClass?.[group])}
              </td>
            ))}
            <td>{passes === null ? open : passes ? yes : no}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Encourage, discourage, no opinion: `4–0–1`. */
export function figures(counts: Counts | undefined): string {
  return counts ? [counts.encourage, counts.discourage, counts.noOpinion].join('–') : '';
}
