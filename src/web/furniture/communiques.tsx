/**
 * What all members see of confessionals: the number heard, the words, who was told first and when,
 * and the facilitators' counts beside the sealed poll that checks them.
 *
 * Use      the desks and the record; never who was heard.
 */

import type { Confessional } from '../../table/confessional/confessional.ts';
import { comparisonOf } from '../../table/confessional/confessional-check.ts';
import type { Text } from '../../table/definition/definition.ts';
import { useLanguage, useText, useWords } from '../language.tsx';
import { useView } from '../view.tsx';
import { Moment } from './moment.tsx';
import { useNames } from './names.ts';
import { figures } from './round-results.tsx';

export function Communiques() {
  const words = useWords().talks.after;
  const { confessionals } = useView().selection;
  if (confessionals.length === 0) return null;
  return (
    <section className="sec results">
      <h2>{words.title}</h2>
      {confessionals.toReversed().map((talks) => (
        <One key={talks.rid} talks={talks} />
      ))}
    </section>
  );
}

function One({ talks }: { readonly talks: Confessional }) {
  const words = useWords().talks.after;
  const names = useNames();
  const { plan, report, stage } = talks;
  const { trace } = useView().selection.definition.facilitation;
  return (
    <div className="round-result">
      <h3 className="round-name">
        <span className={report ? 'decl' : undefined}>{names.round(plan.id)}</span>
      </h3>
      {stage === 'closed' && <p>{trace === 'held' ? words.held : words.waiting}</p>}
      {(stage === 'called' || stage === 'open') && <p>{words.open}</p>}
      {stage === 'abandoned' && <p>{words.abandoned}</p>}
      <Told talks={talks} />
      {report && <Published talks={talks} />}
      <Compared talks={talks} />
    </div>
  );
}

/** The words and who signed them, once they are out. */
export function Published({ talks: { report, entitled } }: { readonly talks: Confessional }) {
  const words = useWords().talks.after;
  const say = useText();
  const names = useNames();
  if (!report) return null;
  const signers = ['officer:chair', ...report.cosigners].map(names.actor).join(', ');
  return (
    <>
      <p className="hint">
        {words.published} <Moment at={report.at} /> · {words.heard(report.heard, entitled.length)}
      </p>
      <blockquote className="read">{say(report.text)}</blockquote>
      <p className="hint">{words.signed(signers)}</p>
    </>
  );
}

function Told({ talks: { told } }: { readonly talks: Confessional }) {
  const words = useWords().talks.after;
  const names = useNames();
  if (told.length === 0) return null;
  return (
    <ul className="plainlist">
      {told.map(({ candidate, member, at }) => (
        <li key={candidate}>
          <span>
            {words.told(names.member(member), names.candidate(candidate))} <Moment at={at} short />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Compared({ talks }: { readonly talks: Confessional }) {
  const words = useWords().talks.after;
  const names = useNames();
  const { selection } = useView();
  const { plan, report, aggregate } = talks;
  const poll = names.round(plan.checkedBy ?? '');
  const rows = comparisonOf(selection, talks);
  if (!report || report.aggregate === null) return null;
  if (aggregate === null) return <p className="hint">{words.sealed(poll)}</p>;
  return (
    <>
      <h4>{words.compared(poll)}</h4>
      <p className="hint">{words.comparedText}</p>
      <table className="ledger counts">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col" className="num">
              {words.said}
            </th>
            <th scope="col" className="num">
              {words.polled}
            </th>
            <th scope="col" className="num">
              {words.differs}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ candidate, said, sealed, differs }) => (
            <tr key={candidate}>
              <th scope="row">{names.candidate(candidate)}</th>
              <td className="num" data-label={words.said}>
                {figures(said)}
              </td>
              <td className="num" data-label={words.polled}>
                {figures(sealed)}
              </td>
              <td className="num" data-label={words.differs}>
                {differs === 0 ? words.same : differs}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A text in every language that it has, the reader's first. */
export function AllTexts({ text }: { readonly text: Text }) {
  const { language } = useLanguage();
  const tags = ([language, 'en', 'nl', 'fr'] as const).filter(
    (tag, at, all) => all.indexOf(tag) === at && text[tag] !== undefined,
  );
  return (
    <>
      {tags.map((tag) => (
        <blockquote key={tag} lang={tag} className="read">
          {text[tag]}
        </blockquote>
      ))}
    </>
  );
}
