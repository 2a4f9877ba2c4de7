/**
 * The figures of a criterion: who meets it, by which publication, and every member's value.
 *
 * Shapes   one publication at a time; what others say of the same year stands beside it.
 */

import { useState } from 'react';
import type { Decimal } from '../../../../corridor/decimal.ts';
import { type KnownFigure, publicationsOf } from '../../../../corridor/figures.ts';
import { AddItem } from '../../furniture/item-form.tsx';
import { useDates } from '../../furniture/dated.tsx';
import { usePeopleFields } from '../../furniture/people-fields.ts';
import { useCorridorWords } from '../../words.ts';
import { FigureTable } from './figure-table.tsx';
import { MemberFigures } from './member-figures.tsx';
import { PasteFigures } from './paste-figures.tsx';
import { Meets } from './meets.tsx';
import { useAskedMember } from './use-asked-member.ts';

export type OfFigures = {
  readonly figures: readonly KnownFigure[];
  readonly publication: string;
  readonly year: number;
  readonly least: Decimal | null;
};

export function Figures(props: {
  readonly criterion: string;
  readonly least: Decimal | null;
  readonly figures: readonly KnownFigure[];
}) {
  const words = useCorridorWords().people.criteria;
  const { criterion, figures, least } = props;
  if (figures.length === 0) {
    return (
      <details className="heard">
        <summary>{words.noFigures}</summary>
        <AddFigures criterion={criterion} figures={figures} />
      </details>
    );
  }
  return (
    <div className="figures">
      <h3>{words.figuresTitle}</h3>
      <p className="hint">{words.figuresHow}</p>
      <Chosen {...{ criterion, figures, least }} />
      <AddFigures criterion={criterion} figures={figures} />
    </div>
  );
}

function Chosen(props: Omit<OfFigures, 'publication' | 'year'> & { readonly criterion: string }) {
  const { figures, least } = props;
  const publications = publicationsOf(figures);
  const [asked, ask] = useState<{ readonly title?: string; readonly year?: number }>({});
  const [member, setMember] = useAskedMember(props.criterion, figures);
  const publication =
    publications.find(({ title }) => title === asked.title) ?? publications.at(-1);
  if (publication === undefined) return null;
  const year = publication.years.find((one) => one === asked.year) ?? publication.years.at(-1) ?? 0;
  const of: OfFigures = { figures, publication: publication.title, year, least };
  return (
    <>
      <Chooser
        {...{ publications, publication, year }}
        choose={(title, chosen) => ask({ title, year: chosen })}
      />
      {least !== null && <Meets {...of} least={least} />}
      <FigureTable {...of} member={member} choose={setMember} />
      {member !== null && <MemberFigures figures={figures} member={member} least={least} />}
    </>
  );
}

type Publications = ReturnType<typeof publicationsOf>;

function Chooser(props: {
  readonly publications: Publications;
  readonly publication: Publications[number];
  readonly year: number;
  readonly choose: (title: string, year: number) => void;
}) {
  const words = useCorridorWords().people.criteria;
  const dates = useDates();
  const { publications, publication, year, choose } = props;
  return (
    <div className="chooser">
      <label className="field">
        <span>{words.byPublication}</span>
        <select value={publication.title} onChange={(event) => choose(event.target.value, year)}>
          {publications.map(({ title, published }) => (
            <option key={title} value={title}>
              {dates.dated(published)}: {title}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{words.forYear}</span>
        <select
          value={year}
          onChange={(event) => choose(publication.title, Number(event.target.value))}
        >
          {publication.years.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
    </div>
  );
}

function AddFigures(props: {
  readonly criterion: string;
  readonly figures: readonly KnownFigure[];
}) {
  const words = useCorridorWords().people.criteria;
  const fields = usePeopleFields();
  const last = props.figures.at(-1)?.body;
  const start = {
    ...{ learned: fields.start.learned, criterion: props.criterion },
    ...{ unit: last?.unit ?? '', estimate: false },
  };
  return (
    <p className="row">
      <AddItem
        kind="figure"
        {...{ title: words.addFigure, verb: words.addFigure, start }}
        fields={fields.figure}
      />
      <PasteFigures criterion={props.criterion} unit={start.unit} />
    </p>
  );
}
