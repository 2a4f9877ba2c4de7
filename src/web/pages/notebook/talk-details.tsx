/**
 * What a talk may leave beside its words: what may be passed on, conditions, the next talk.
 */

import { useWords } from '../../language.tsx';
import type { DraftTalk } from './draft-talk.ts';
import { GrowingRows } from './rows.tsx';

type Props = {
  readonly draft: DraftTalk;
  readonly onChange: (draft: DraftTalk) => void;
  readonly open: boolean;
};

export function TalkDetails({ draft, onChange, open }: Props) {
  const words = useWords().notebook.said;
  return (
    <details className="book-more" open={open}>
      <summary>{words.more}</summary>
      <div className="column">
        <PassOn draft={draft} onChange={onChange} />
        <Conditions draft={draft} onChange={onChange} />
        <div className="fields pair">
          <label className="field">
            <span>{words.nextWhen}</span>
            <input
              type="datetime-local"
              value={draft.nextWhen}
              onChange={(event) => onChange({ ...draft, nextWhen: event.target.value })}
            />
          </label>
          <label className="field">
            <span>{words.nextWith}</span>
            <input
              maxLength={200}
              value={draft.nextWith}
              onChange={(event) => onChange({ ...draft, nextWith: event.target.value })}
            />
          </label>
        </div>
      </div>
    </details>
  );
}

type Editing = Omit<Props, 'open'>;

function PassOn({ draft, onChange }: Editing) {
  const words = useWords().notebook.said;
  return (
    <GrowingRows
      legend={words.passOn}
      more={words.addPass}
      rows={draft.passOn.length === 0 ? [{ to: '', words: '' }] : draft.passOn}
      blank={{ to: '', words: '' }}
      onChange={(passOn) => onChange({ ...draft, passOn })}
    >
      {(row, change) => (
        <div className="fields pass">
          <label className="field">
            <span>{words.passTo}</span>
            <input
              maxLength={200}
              value={row.to}
              onChange={(event) => change({ ...row, to: event.target.value })}
            />
          </label>
          <label className="field wide">
            <span>{words.passWords}</span>
            <input
              maxLength={4000}
              value={row.words}
              onChange={(event) => change({ ...row, words: event.target.value })}
            />
          </label>
        </div>
      )}
    </GrowingRows>
  );
}

function Conditions({ draft, onChange }: Editing) {
  const words = useWords().notebook.said;
  const blank = { text: '', met: 'no' } as const;
  return (
    <GrowingRows
      legend={words.conditions}
      more={words.addCondition}
      rows={draft.conditions.length === 0 ? [blank] : draft.conditions}
      blank={blank}
      onChange={(conditions) => onChange({ ...draft, conditions })}
    >
      {(row, change) => (
        <label className="field wide">
          <span className="vh">{words.condition}</span>
          <input
            maxLength={4000}
            value={row.text}
            onChange={(event) => change({ ...row, text: event.target.value })}
          />
        </label>
      )}
    </GrowingRows>
  );
}
