/**
 * What the record hangs together with: the selection it takes up, the rules it had one after
 * another, and the file to begin again from.
 */

import { useState } from 'react';
import { sayNeed } from '../../../locales/say-rule.ts';
import { successorOf } from '../../../record/successor.ts';
import { plainReading } from '../../../table/rules/index.ts';
import { Moment } from '../../furniture/moment.tsx';
import { useNames, useRefusals } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { saveFile } from '../../save-file.ts';
import { useActs, useView } from '../../view.tsx';

export function Course() {
  const { selection } = useView();
  const { ruleChanges, definition, stage } = selection;
  return (
    <>
      {definition.continues && <Continues />}
      {ruleChanges.length > 0 && <Rules />}
      {stage === 'concluded' && <StartAgain />}
    </>
  );
}

function Continues() {
  const words = useWords().record.course;
  const { continues } = useView().selection.definition;
  if (continues === null) return null;
  const { origin, size, root } = continues;
  return (
    <section className="sec">
      <h2>{words.continues}</h2>
      <p>{words.continuesText(origin, size)}</p>
      <p className="mono hex">{root}</p>
    </section>
  );
}

/** The old rule and when it changed stay to be seen. */
function Rules() {
  const words = useWords();
  const names = useNames();
  const { ruleChanges, definition } = useView().selection;
  const need = (rule: typeof definition.rule) =>
    sayNeed(words.rules, plainReading(rule).needs, names);
  return (
    <section className="sec">
      <h2>{words.record.course.rules}</h2>
      <ul className="plainlist cal moments">
        <li>
          <span>{words.record.course.atOpening}</span>
          <span>{need(definition.rule)}</span>
        </li>
        {ruleChanges.map(({ at, by, silence, reason, rule }) => (
          <li key={at}>
            <span>
              <Moment at={at} short />
            </span>
            <span>
              {need(rule)}{' '}
              <span className="quiet">
                ({words.record.course.by[by](silence ?? 0)}: {reason})
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function StartAgain() {
  const words = useWords();
  const { course } = words.record;
  const { selection } = useView();
  const { bundle } = useActs();
  const refusal = useRefusals();
  const [said, setSaid] = useState<string | null>(null);
  const download = async () => {
    const packed = await bundle().catch(() => null);
    if (packed === null) return setSaid(words.furniture.unreachable);
    const found = packed.ok ? successorOf(packed.value, selection) : packed;
    if (!found.ok) return setSaid(refusal(found.refusal));
    setSaid(null);
    saveFile('definition.json', `${JSON.stringify(found.value, null, 2)}\n`);
  };
  return (
    <section className="sec">
      <h2>{course.again}</h2>
      <p>{course.againText}</p>
      {said && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      <p>
        <button type="button" className="btn plain" onClick={() => void download()}>
          {course.againFile}
        </button>
      </p>
    </section>
  );
}
