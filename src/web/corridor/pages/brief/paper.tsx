/**
 * The brief as one sheet of paper.
 */

import { type BriefDocument, type Line, type Obstacles, type Section } from './brief-document.ts';
import { useCorridorWords } from '../../words.ts';

export function Paper({ brief }: { readonly brief: BriefDocument }) {
  const words = useCorridorWords().brief;
  return (
    <article className="brief-sheet" aria-labelledby="brief-says">
      <p className="handling">{brief.label}</p>
      <header>
        <p className="brief-of">
          <b>{words.title}</b> <span>{brief.of}</span> <span>{brief.stands}</span>
        </p>
        <h1 id="brief-says">{brief.headline}</h1>
      </header>
      <div className="brief-pair">
        <Told section={brief.ranges} />
        <Told section={brief.moved} />
      </div>
      <InTheWay obstacles={brief.obstacles} />
      <div className="brief-pair">
        <Told section={brief.unsounded} />
        <Told section={brief.old} />
        <Told section={brief.conflicts} />
        <Told section={brief.dates} />
      </div>
      <Told section={brief.contacts} />
      <footer>
        {brief.foot.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="handling">{brief.label}</p>
      </footer>
    </article>
  );
}

function Told({ section }: { readonly section: Section }) {
  const { title, lines, empty, more } = section;
  return (
    <section>
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ul>
          {lines.map((line, at) => (
            <li key={at}>
              <Runs line={line} />
            </li>
          ))}
          {more !== null && <li className="quiet">{more}</li>}
        </ul>
      )}
    </section>
  );
}

function Runs({ line }: { readonly line: Line }) {
  return line.map(({ text, lang }, at) => (
    <span key={at} lang={lang}>
      {text}
    </span>
  ));
}

function InTheWay({ obstacles }: { readonly obstacles: Obstacles }) {
  const { title, heads, rows, empty, more } = obstacles;
  return (
    <section>
      <h2 id="brief-in-the-way">{title}</h2>
      {rows.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <table className="brief-table" aria-labelledby="brief-in-the-way">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([who, ...cells], row) => (
              <tr key={row}>
                <th scope="row">{who?.text}</th>
                {cells.map(({ text, lang }, at) => (
                  <td key={at} lang={lang} data-head={heads[at + 1]}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more !== null && <p className="quiet">{more}</p>}
    </section>
  );
}
