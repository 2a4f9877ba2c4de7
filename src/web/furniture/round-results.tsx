/**
 * Results of soundings, declared: counts for each name in all, and apart for each class.
 *
 * Use      the delegate's desk and the record; newest first; rounds that ended otherwise say how.
 */

import type {
  CandidateResult,
  Counts,
  NameResistance,
  NameTest,
} from '../../table/rounds/rounds.ts';
import type { Round, RoundResult } from '../../table/rounds/rounds.ts';
import { MOST_RESISTANCE } from '../../table/soundings/resistance-poll.ts';
import { useWords } from '../language.tsx';
import { useView } from '../view.tsx';
import { Ledger } from './result-ledger.tsx';
import { Moment } from './moment.tsx';
import { useNames } from './names.ts';
import { WeightSums } from './weight-sums.tsx';
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
  const { delegate: words, recusal } = useWords();
  const names = useNames();
  const { result, stage, plan, recused } = round;
  return (
    <div className="round-result">
      <h3>
        <span className="decl">{words.declared(names.round(plan.id))}</span>
      </h3>
      {result && (
        <>
          <p className="hint">
            <Moment at={result.at} /> · {words.cast(result.cast, result.absent)}
            {recused.length > 0 && ` ${recusal.who(recused.map(names.member).join(', '))}`}
          </p>
          <Results plan={plan} result={result} />
          <WhoGoesOn round={plan.id} />
        </>
      )}
      {stage === 'unopened' && <p>{words.unopened}</p>}
      {stage === 'abandoned' && <p>{words.abandoned}</p>}
    </div>
  );
}

/** What a round published: one bit for each name, how many named it, or the counts of each word. */
function Results({ plan, result }: Pick<Round, 'plan'> & { readonly result: RoundResult }) {
  const { delegate: words, choice } = useWords();
  const names = useNames();
  const { tests, results, resistances, weighed } = result;
  if (weighed) return <WeightSums plan={plan} sums={weighed} />;
  if (resistances) return <Sums cast={result.cast} sums={resistances} />;
  if (tests) {
    const say = (against: boolean | undefined) => words.against[against === true ? 'yes' : 'no'];
    const apart = Object.keys(tests[0]?.byClass ?? {}).map((group) => ({
      title: words.byClass(names.group(group)),
      label: names.group(group),
      cell: ({ byClass }: NameTest) => say(byClass?.[group]),
    }));
    const whole = {
      title: words.against.title,
      cell: (one: NameTest) => say(one.against === true),
    };
    // Held against a number in secret: what the rule makes of it is all there is.
    const columns = tests[0]?.against === null ? [] : [whole, ...apart];
    return <Ledger rows={tests} columns={columns} figures={false} />;
  }
  const classes = Object.keys(results[0]?.byClass ?? {}).map((group) => ({
    title: plan.names ? names.group(group) : words.byClass(names.group(group)),
    label: names.group(group),
    cell: ({ byClass }: CandidateResult) =>
      plan.names ? byClass?.[group]?.encourage : figures(byClass?.[group]),
  }));
  const all = plan.names
    ? [{ title: choice.namedBy, cell: (one: CandidateResult) => one.encourage }]
    : (['encourage', 'discourage', 'noOpinion'] as const).map((word) => ({
        title: words[word],
        cell: (one: CandidateResult) => one[word],
      }));
  return <Ledger rows={results} columns={[...all, ...classes]} figures />;
}

/** The least first, as the rule reads them; nothing is said of who passes. */
function Sums(props: { readonly cast: number; readonly sums: readonly NameResistance[] }) {
  const { resistance: words } = useWords();
  const names = useNames();
  const most = props.cast * MOST_RESISTANCE;
  const rows = props.sums.toSorted((one, other) => one.resistance - other.resistance);
  const apart = Object.keys(rows[0]?.byClass ?? {}).map((group) => ({
    title: names.group(group),
    cell: ({ byClass }: NameResistance) => byClass?.[group],
  }));
  const whole = {
    title: words.title,
    cell: (one: NameResistance) => words.sum(one.resistance, most),
  };
  return <Ledger rows={rows} columns={[whole, ...apart]} figures />;
}

/** Encourage, discourage, no opinion: `4–0–1`. */
export function figures(counts: Counts | undefined): string {
  return counts ? [counts.encourage, counts.discourage, counts.noOpinion].join('–') : '';
}
