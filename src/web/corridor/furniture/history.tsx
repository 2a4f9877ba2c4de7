/**
 * All revisions of an item, newest first: who, when, what it said then; withdrawn ones with the
 * reason, crossed ones told apart.
 *
 * Use      `<History item say>` is one fold; `<Withdrawn kind say>` lists what no longer stands, at
 *          the foot of a page, so that nothing that was ever kept goes out of reach.
 */

import { type Item, type Revision } from '../../../corridor/corridor.ts';
import type { Body, Kind } from '../../../corridor/kinds/index.ts';
import { useCorridorWords } from '../words.ts';
import { useWorkspace } from '../workspace.tsx';
import { Keeping, Provenance, type Say, anchorOf } from './provenance.tsx';

export function History<K extends Kind>(props: { readonly item: Item<K>; readonly say: Say<K> }) {
  const words = useCorridorWords();
  const { revisions } = props.item;
  const crossed = revisions.some((revision) => revision.crossed);
  return (
    <details className="history">
      <summary>
        {words.frame.history}
        {revisions.length > 1 && ` (${revisions.length})`}
        {crossed && <b> · {words.people.item.crossedShort}</b>}
      </summary>
      <ol>
        {revisions.toReversed().map((revision, index) => (
          <li key={revisions.length - index}>
            <Told revision={revision} say={props.say} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Told<K extends Kind>(props: { readonly revision: Revision<K>; readonly say: Say<K> }) {
  const words = useCorridorWords();
  const { revision, say } = props;
  return (
    <>
      <p className="item-foot">
        <b>
          <Keeping revision={revision} />
        </b>
        {revision.body !== null && <Provenance body={revision.body} />}
      </p>
      {revision.crossed && <p className="crossed">{words.frame.crossed}</p>}
      {revision.body === null ? (
        <p className="withdrawn">{words.people.item.withdrawn(revision.reason ?? '')}</p>
      ) : (
        <div className="item-says">{say(revision.body)}</div>
      )}
    </>
  );
}

/** What was withdrawn, of one kind; `of` takes those that belong to the page. */
export function Withdrawn<K extends Kind>(props: {
  readonly kind: K;
  readonly say: Say<K>;
  readonly of?: (body: Body<K>) => boolean;
}) {
  const words = useCorridorWords().people.item;
  const { kind, say, of = () => true } = props;
  const gone = withdrawnIn(useWorkspace().shown.items[kind].values(), of);
  if (gone.length === 0) return null;
  return (
    <details className="withdrawn-items">
      <summary>{words.withdrawnItems(gone.length)}</summary>
      <ul>
        {gone.map((item) => (
          <li key={item.id} id={anchorOf(item.id)} className="item">
            <p className="withdrawn">{words.withdrawn(item.revisions.at(-1)?.reason ?? '')}</p>
            <History item={item} say={say} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function withdrawnIn<K extends Kind>(
  items: Iterable<Item<K>>,
  of: (body: Body<K>) => boolean,
): readonly Item<K>[] {
  return [...items].filter(({ revisions }) => {
    const before = revisions.findLast(({ body }) => body !== null)?.body;
    return revisions.at(-1)?.body === null && (!before || of(before));
  });
}
