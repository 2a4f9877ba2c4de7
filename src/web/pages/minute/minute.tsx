/**
 * The minute on one page of A4: on the screen as it will be printed, in the language of the page.
 *
 * Use      from the record page; the browser prints it or saves it as PDF.
 * Shapes   worked out on this device from the record that it has verified.
 */

import { type MinuteSection, type MinuteTable, sayMinute } from '../../../locales/say-minute.ts';
import { markdownOf, type MinuteText } from '../../../locales/say-minute.ts';
import { utf8 } from '../../../basics/bytes.ts';
import { readCheckpoint } from '../../../record/checkpoint.ts';
import { minuteOf } from '../../../record/minute.ts';
import type { Head } from '../../../table/rounds/rounds.ts';
import { Page } from '../../furniture/masthead.tsx';
import { useClocks } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { LoadingState } from '../../furniture/states.tsx';
import { useLanguage, useText, useWords } from '../../language.tsx';
import { saveFile } from '../../save-file.ts';
import { useView } from '../../view.tsx';
import './minute.css';

export function MinutePage() {
  const words = useWords().minute;
  const head = useHead();
  if (head === null) return <LoadingState />;
  return (
    <Page
      title={words.page}
      sight={[
        { sees: 'full', who: words.sight.all },
        { sees: 'not', who: words.sight.operator },
      ]}
    >
      <Sheet head={head} />
    </Page>
  );
}

/** The state of the log that the minute speaks of, as the server has signed it. */
function useHead(): Head | null {
  const { checkpoint, selection } = useView();
  if (checkpoint === null) return null;
  const read = readCheckpoint(checkpoint, selection);
  return read.ok ? read.value.head : null;
}

function Sheet({ head }: { readonly head: Head }) {
  const text = useMinute(head);
  return (
    <>
      <Doings text={text} />
      <article className="minute">
        <header>
          <h1>{text.title}</h1>
          <p className="under">{text.under}</p>
          {text.rehearsal !== null && <p className="not-real">{text.rehearsal}</p>}
          <p className={text.declared ? 'stands' : 'asit'}>{text.standing}</p>
        </header>
        {text.sections.map((section) => (
          <Section key={section.heading} section={section} />
        ))}
      </article>
    </>
  );
}

function useMinute(head: Head): MinuteText {
  const { minute, rules, outcomes, choice, knots, weights } = useWords();
  const { selection } = useView();
  const names = useNames();
  const text = useText();
  const { body } = useClocks();
  const { member, group, day: date } = names;
  const speaker = { text, member, group, time: body.written, day: body.day, date };
  const messages = { minute, rules, outcomes, choice, knots, weights };
  return sayMinute(messages, minuteOf(selection, head), speaker);
}

function Doings({ text }: { readonly text: MinuteText }) {
  const words = useWords().minute;
  const { language } = useLanguage();
  const { selection } = useView();
  const name = `${selection.definition.id}-minute-${language}.md`;
  return (
    <div className="minute-doings">
      <p className="hint">{words.how}</p>
      <p className="row">
        <button type="button" className="btn" onClick={() => window.print()}>
          {words.print}
        </button>
        <button
          type="button"
          className="btn plain"
          onClick={() => saveFile(name, utf8(markdownOf(text)))}
        >
          {words.download}
        </button>
      </p>
    </div>
  );
}

function Section({ section }: { readonly section: MinuteSection }) {
  const { heading, lines, table, signs } = section;
  return (
    <section>
      <h2>{heading}</h2>
      {table && <Rows table={table} />}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {signs && <pre>{signs.join('\n')}</pre>}
    </section>
  );
}

function Rows({ table }: { readonly table: MinuteTable }) {
  const { head, rows } = table;
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th scope="col" key={cell}>
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells[0]}>
            {cells.map((cell, at) =>
              at === 0 ? (
                <th scope="row" key={at}>
                  {cell}
                </th>
              ) : (
                <td key={at} data-label={at > 1 ? head[at] : undefined}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
