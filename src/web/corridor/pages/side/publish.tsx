/**
 * What may be shown to the world, as a file, and how much of the corridor is not in it.
 */

import { useState } from 'react';
import { type Publishable, published } from '../../../../corridor/formats/publishable.ts';
import { kinds } from '../../../../corridor/kinds/index.ts';
import { saveFile } from '../../../save-file.ts';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';

export function Publish() {
  const words = useCorridorWords().keeping.publish;
  const { whole, today } = useWorkspace();
  const [left, setLeft] = useState<Publishable['leftOut'] | null>(null);
  const save = () => {
    // Never as of an earlier day: what was taken back since would be out after all.
    const { view, leftOut } = published(whole);
    // Nor under the corridor's id, which is the name of its door at the server.
    saveFile(`corridor-published-${today}.json`, `${JSON.stringify(view, null, 2)}\n`);
    setLeft(leftOut);
  };
  return (
    <section className="sec">
      <h2>{words.title}</h2>
      <p className="read">{words.text}</p>
      <p className="row">
        <button type="button" className="btn plain" onClick={save}>
          {words.verb}
        </button>
      </p>
      <div role="status">{left && <LeftOut left={left} />}</div>
    </section>
  );
}

function LeftOut({ left }: { readonly left: Publishable['leftOut'] }) {
  const { keeping, evidence } = useCorridorWords();
  const words = keeping.publish;
  const gone = kinds.flatMap((kind) => {
    const count = left.items[kind] ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });
  return (
    <>
      <p>{words.left(gone.reduce((sum, { count }) => sum + count, 0))}</p>
      <ul>
        {gone.map(({ kind, count }) => (
          <li key={kind}>{`${words.kinds[kind]}${evidence.colon} ${count}`}</li>
        ))}
      </ul>
      {left.texts > 0 && <p>{words.texts(left.texts)}</p>}
    </>
  );
}
