/**
 * The body, what kind it is, and the post that is to be filled.
 */

import { bodyKind, BODY_KINDS } from '../../../locales/bodies/index.ts';
import { languages } from '../../../locales/index.ts';
import { useLanguage, useWords } from '../../language.tsx';
import { useDoors } from '../../view.tsx';
import { inTongues, withKind } from './customs.ts';
import { SelectField, TypedField, useForm } from './form.tsx';
import { PostsPart, Term } from './posts-part.tsx';

export function BodyStep() {
  const { draft, change } = useForm();
  const { founding } = useWords();
  const words = founding.body;
  return (
    <div className="fields">
      <Kind />
      <Tongues />
      <TypedField
        at="/body/name"
        label={words.name}
        value={draft.body}
        onChange={(body) => change({ body })}
      />
      <TypedField
        at="/post/name"
        label={words.post}
        value={draft.post}
        onChange={(post) => change({ post })}
      />
      <Term at="/post" value={draft} onChange={change} />
      <PostsPart />
      <Zone />
      <TypedField
        at="/title"
        label={founding.optional(words.title)}
        hint={words.titleHint}
        value={draft.title}
        onChange={(title) => change({ title })}
      />
    </div>
  );
}

/** Customs are laid over a form that has no plan yet; over another one only when asked for. */
function Kind() {
  const { draft, change, put } = useForm();
  const words = useWords().founding.body;
  const { language } = useLanguage();
  const { clock } = useDoors();
  const options = BODY_KINDS.map((kind) => [kind.id, kind.words[language].kind] as const);
  return (
    <>
      <SelectField
        at="/words"
        label={words.kind}
        hint={words.kindHint}
        value={draft.words}
        options={[['', words.noKind], ...options]}
        onChange={(kind) =>
          draft.rounds.length === 0 ? put(withKind(draft, kind, clock())) : change({ words: kind })
        }
      />
      {bodyKind(draft.words) && draft.rounds.length > 0 && (
        <p>
          <button
            type="button"
            className="link"
            onClick={() => put(withKind(draft, draft.words, clock()))}
          >
            {words.customs}
          </button>
        </p>
      )}
    </>
  );
}

function Tongues() {
  const { draft, change } = useForm();
  const words = useWords().founding;
  return (
    <fieldset className="fieldset">
      <legend>{words.body.languages}</legend>
      <div className="row">
        {languages.map((tag) => (
          <label key={tag} className="check">
            <input
              type="checkbox"
              checked={draft.languages.includes(tag)}
              disabled={draft.languages.length === 1 && draft.languages.includes(tag)}
              onChange={(event) =>
                change(
                  inTongues(
                    draft,
                    languages.filter((one) =>
                      one === tag ? event.target.checked : draft.languages.includes(one),
                    ),
                  ),
                )
              }
            />
            <span>{words.tags[tag]}</span>
          </label>
        ))}
      </div>
      <small className="hint">{words.body.languagesHint}</small>
    </fieldset>
  );
}

function Zone() {
  const { draft, change } = useForm();
  const words = useWords().founding.body;
  const zones = Intl.supportedValuesOf('timeZone');
  const all = zones.includes(draft.zone) ? zones : [draft.zone, ...zones];
  return (
    <SelectField
      at="/body/timeZone"
      label={words.zone}
      value={draft.zone}
      options={all.map((zone) => [zone, zone])}
      onChange={(zone) => change({ zone })}
    />
  );
}
