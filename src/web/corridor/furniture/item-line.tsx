/**
 * One item as a line: what it says, when, from where, on whose word, who kept it, its history.
 *
 * Use      `<ItemLine kind="fact" id={id} say={(body) => …} />` in a list; `say` also tells earlier
 *          revisions. `<ItemFoot>` alone below other shapes, on an element of class `item` with
 *          the id that `anchorOf` gives.
 */

import type { ReactNode } from 'react';
import { item } from '../../../corridor/corridor.ts';
import type { ItemId } from '../../../corridor/fields.ts';
import type { Kind } from '../../../corridor/kinds/index.ts';
import { useWorkspace } from '../workspace.tsx';
import { History } from './history.tsx';
import { Keeping, Provenance, type Say, anchorOf } from './provenance.tsx';

type Of<K extends Kind> = { readonly kind: K; readonly id: ItemId; readonly say: Say<K> };

export function ItemLine<K extends Kind>(props: Of<K> & { readonly acts?: ReactNode }) {
  const { kind, id, say, acts } = props;
  const body = item(useWorkspace().shown, kind, id)?.revisions.at(-1)?.body;
  if (!body) return null;
  return (
    <li id={anchorOf(id)} className="item">
      <div className="item-says">{say(body)}</div>
      <ItemFoot kind={kind} id={id} say={say} acts={acts} />
    </li>
  );
}

/** Date, source, author and history of an item; and the acts on it that the page offers. */
export function ItemFoot<K extends Kind>(props: Of<K> & { readonly acts?: ReactNode }) {
  const { kind, id, say, acts } = props;
  const { shown, where, me } = useWorkspace();
  const found = item(shown, kind, id);
  const now = found?.revisions.at(-1);
  if (!found || !now?.body) return null;
  // Of an example all is by its compilers: on every line it would be noise. Its history says so.
  const isOurs = where === 'side' || now.by === me;
  return (
    <div className="item-foot">
      <Provenance body={now.body} />
      {isOurs && (
        <span>
          <Keeping revision={now} />
        </span>
      )}
      <History item={found} say={say} />
      {acts}
    </div>
  );
}
