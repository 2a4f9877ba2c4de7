/**
 * Further posts, filled together with the first as one package; and the term of a post.
 */

import { useWords } from '../../language.tsx';
import { EMPTY, type PostRow } from './draft.ts';
import { AddButton, FaultAt, RowBox, TextField, TypedField, useRows } from './form.tsx';

type TermOf = Pick<PostRow, 'incumbent' | 'vacantFrom'>;

export function Term(props: {
  readonly at: string;
  readonly value: TermOf;
  readonly onChange: (part: Partial<TermOf>) => void;
}) {
  const { founding } = useWords();
  const { at, value, onChange } = props;
  return (
    <div className="fields pair">
      <TextField
        at={`${at}/incumbent`}
        label={founding.optional(founding.body.incumbent)}
        value={value.incumbent}
        onChange={(incumbent) => onChange({ incumbent })}
      />
      <TextField
        at={`${at}/vacantFrom`}
        type="date"
        label={founding.optional(founding.body.vacantFrom)}
        hint={founding.body.vacantHint}
        value={value.vacantFrom}
        onChange={(vacantFrom) => onChange({ vacantFrom })}
      />
    </div>
  );
}

export function PostsPart() {
  const words = useWords().founding.body;
  const { rows, add, set, remove } = useRows('posts');
  return (
    <section id="/posts" className="sub">
      <h3>{words.posts}</h3>
      <p className="hint">{words.postsLede}</p>
      {rows.map((row, nr) => (
        <RowBox
          key={row.key}
          at={`/posts/${nr}`}
          name={words.onePost(nr + 1)}
          onRemove={() => remove(row.key)}
        >
          <TypedField
            at={`/posts/${nr}/name`}
            label={words.post}
            value={row.name}
            onChange={(name) => set(row.key, { name })}
          />
          <Term at={`/posts/${nr}`} value={row} onChange={(part) => set(row.key, part)} />
        </RowBox>
      ))}
      <FaultAt at="/posts" />
      <AddButton
        name={words.addPost}
        onAdd={() => add({ name: EMPTY, incumbent: '', vacantFrom: '' })}
      />
    </section>
  );
}
