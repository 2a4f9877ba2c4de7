/**
 * Letters to print: one page for each seat that is not taken, with its one-time code.
 *
 * Use      the chair's device, which made the codes; nothing is sent by this page.
 * Secrets  the codes, on this page and on the paper.
 */

import { useState } from 'react';
import { Link } from 'wouter';
import { languages, type Language } from '../../../locales/index.ts';
import type { SeatId } from '../../../table/ids.ts';
import { seatsInOrder } from '../../../table/seats/fingerprint.ts';
import { Page } from '../../furniture/masthead.tsx';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';
import type { SeatCode } from '../../worker/messages.ts';
import { useCodes } from '../roster/use-codes.ts';
import { Sheet } from './sheet.tsx';
import './sheets.css';

type Choice = Language | 'all';

export function SheetsPage() {
  const { sheets, furniture } = useWords();
  const { id, seat } = useView();
  const { codes } = useCodes(seat === 'officer:chair');
  const open = useOpenSeats(codes);
  return (
    <Page
      title={sheets.title}
      sight={[
        { sees: 'full', who: sheets.sight },
        { sees: 'not', who: furniture.operatorNever },
      ]}
    >
      <div className="lede not-printed">
        <h1>{sheets.title}</h1>
        <p>{open.length === 0 ? sheets.none : sheets.lede}</p>
        {open.length > 0 && <p>{sheets.secret}</p>}
        <p>
          <Link href={`/s/${id}/roster`}>{sheets.back}</Link>
        </p>
      </div>
      {open.length > 0 && <Sheets codes={open} />}
    </Page>
  );
}

/** In the order of the roster: taken seats need no letter any more. */
function useOpenSeats(codes: readonly SeatCode[]): readonly SeatCode[] {
  const { selection } = useView();
  return seatsInOrder(selection).flatMap((seat) => {
    const code = codes.find((one) => one.seat === seat);
    return code && selection.seats[seat]?.key === null ? [code] : [];
  });
}

function Sheets({ codes }: { readonly codes: readonly SeatCode[] }) {
  const { sheets } = useWords();
  const [whole, setWhole] = useState<Choice>('all');
  const [own, setOwn] = useState<{ readonly [seat: string]: Choice }>({});
  const choiceOf = (seat: SeatId): Choice => own[seat] ?? whole;
  return (
    <>
      <p className="row not-printed">
        <TongueSelect
          label={sheets.each}
          value={whole}
          onChange={(choice) => {
            setWhole(choice);
            setOwn({});
          }}
        />
        <button type="button" className="btn" onClick={() => globalThis.print()}>
          {sheets.print}
        </button>
      </p>
      {codes.map((code, at) => (
        <article key={code.seat} className="sheet-frame">
          <div className="not-printed sheet-choice">
            <TongueSelect
              label={`${sheets.sheetOf(at + 1, codes.length)}. ${sheets.each}`}
              value={choiceOf(code.seat)}
              onChange={(choice) => setOwn({ ...own, [code.seat]: choice })}
            />
          </div>
          <Sheet code={code} tongues={tonguesOf(choiceOf(code.seat))} />
        </article>
      ))}
    </>
  );
}

function tonguesOf(choice: Choice): readonly Language[] {
  return choice === 'all' ? languages : [choice];
}

function TongueSelect(props: {
  readonly label: string;
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
}) {
  const { sheets, founding } = useWords();
  const { label, value, onChange } = props;
  return (
    <label className="acting">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = languages.find((tag) => tag === event.target.value);
          onChange(chosen ?? 'all');
        }}
      >
        <option value="all">{sheets.eachAll}</option>
        {languages.map((tag) => (
          <option key={tag} value={tag}>
            {founding.tags[tag]}
          </option>
        ))}
      </select>
    </label>
  );
}
