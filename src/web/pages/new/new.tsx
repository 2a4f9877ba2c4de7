/**
 * Beginning a selection: the form in steps or a definition.json, its reading in plain words, then
 * the codes.
 *
 * Use      needs the server's one-time code; the chair's device becomes founder and takes the
 *          chair's seat.
 * Errors   a fault of a file is said with its place; one of the form stands at its field.
 */

import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { JsonObject } from '../../../basics/canonical.ts';
import { ok } from '../../../basics/result.ts';
import { parseDefinition } from '../../../table/definition/definition-parser.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { Page } from '../../furniture/masthead.tsx';
import { InWordsOf, useLanguage, useWords } from '../../language.tsx';
import { DefinitionFile } from './definition-file.tsx';
import { useDraftKeeper } from './draft-keeper.tsx';
import { draftOf } from './draft-of.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { FilledFrom } from './filled-from.tsx';
import { FullReading } from './found-step.tsx';
import { readDraft, writeDraft } from './kept-draft.ts';
import { DefinitionProvider } from './outlook.tsx';
import { Reading } from './reading.tsx';
import { SetUpForm } from './set-up.tsx';
import { StepsForm } from './steps-form.tsx';
import './new.css';

export function NewPage() {
  const [file, setFile] = useState<JsonObject | null>(null);
  const { draft, put, afresh, begun } = useDraft();
  const [asking, setAsking] = useState(false);
  const words = file?.['words'] ?? draft.words;
  const fill = () => {
    const filled = file && draftOf(file);
    if (filled) put(filled);
    setFile(null);
    setAsking(false);
  };
  return (
    <InWordsOf words={typeof words === 'string' ? words : undefined}>
      <NewFrame onAfresh={file ? null : afresh}>
        <DefinitionFile
          chosen={file}
          onChoose={setFile}
          onFill={() => (begun ? setAsking(true) : fill())}
        />
        {!file && draft.file && <FilledFrom file={draft.file} />}
        {file ? (
          <FromFile json={file} onDone={afresh} />
        ) : (
          <StepsForm draft={draft} put={put} onDone={afresh} />
        )}
        {asking && <FillDialog fill={fill} onClose={() => setAsking(false)} />}
      </NewFrame>
    </InWordsOf>
  );
}

function NewFrame(props: { readonly onAfresh: (() => void) | null; readonly children: ReactNode }) {
  const { founding } = useWords();
  const { onAfresh, children } = props;
  const [asking, setAsking] = useState(false);
  return (
    <Page title={founding.title} sight={[{ sees: 'full', who: founding.sight }]}>
      <div className="lede">
        <h1>{founding.title}</h1>
        <p>{founding.lede}</p>
        {onAfresh && (
          <p className="row">
            <span>{founding.kept}</span>
            <button type="button" className="link" onClick={() => setAsking(true)}>
              {founding.afresh}
            </button>
          </p>
        )}
      </div>
      {children}
      {asking && onAfresh && (
        <ActDialog
          title={founding.afresh}
          text={founding.afreshAsk}
          verb={founding.afresh}
          grave
          act={async () => ok(onAfresh())}
          onClose={() => setAsking(false)}
        />
      )}
    </Page>
  );
}

/** Of a form with something in it: what is there makes way. */
function FillDialog({
  fill,
  onClose,
}: {
  readonly fill: () => void;
  readonly onClose: () => void;
}) {
  const { filled } = useWords().founding;
  return (
    <ActDialog
      title={filled.fill}
      text={filled.fillAsk}
      verb={filled.fill}
      grave
      act={async () => ok(fill())}
      onClose={onClose}
    />
  );
}

/** A definition from elsewhere: read out, and set up as it stands. */
function FromFile({ json, onDone }: { readonly json: JsonObject; readonly onDone: () => void }) {
  const read = useMemo(() => parseDefinition(json), [json]);
  return (
    <DefinitionProvider definition={read.ok ? read.value : null}>
      <div className="two setup">
        <div>
          <FullReading json={json} />
          <SetUpForm json={json} whole={read.ok} onDone={onDone} />
        </div>
        <aside>
          <Reading json={json} />
        </aside>
      </div>
    </DefinitionProvider>
  );
}

/** The form as this browser keeps it. */
function useDraft() {
  const drafts = useDraftKeeper();
  const { language } = useLanguage();
  const fresh = useCallback(
    () => emptyDraft(Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC', language),
    [language],
  );
  const [kept] = useState(() => readDraft(drafts.load()));
  const [draft, put] = useState<Draft>(kept ?? fresh);
  const [touched, setTouched] = useState(false);
  const [begun, setBegun] = useState(kept !== undefined);
  useEffect(() => {
    if (touched) drafts.save(writeDraft(draft));
  }, [draft, drafts, touched]);
  const change = useCallback((next: Draft) => {
    setTouched(true);
    setBegun(true);
    put(next);
  }, []);
  const afresh = useCallback(() => {
    setTouched(false);
    setBegun(false);
    drafts.save(null);
    put(fresh());
  }, [drafts, fresh]);
  return { draft, put: change, afresh, begun };
}
