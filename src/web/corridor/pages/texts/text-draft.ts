/**
 * A text as it is pasted, and the frozen item it becomes.
 */

import type { Json } from '../../../../basics/canonical.ts';
import type { Day } from '../../../../corridor/dated.ts';
import type { Wanted } from '../../checked.ts';
import { dayIn, datedIn, textIn } from '../add/draft-parts.ts';
import type { Draft } from '../add/form.tsx';
import { frozen } from '../add/paste.ts';

export function newText(today: Day): Draft {
  return { '/learned': today, '/handling': 'amber' };
}

/** A text that nothing stands in is refused by its own field. */
export function textWanted(draft: Draft): readonly Wanted[] {
  const { id, text, hash } = frozen((draft['/text'] ?? '').replaceAll('\r\n', '\n'));
  const json: Json = {
    title: textIn(draft, '/title') ?? '',
    outlet: textIn(draft, '/outlet'),
    language: textIn(draft, '/language'),
    published: datedIn(draft, '/published'),
    learned: dayIn(draft, '/learned'),
    address: textIn(draft, '/address'),
    handling: textIn(draft, '/handling') ?? '',
    ...{ text, hash },
  };
  return [{ kind: 'kept-text', id, json }];
}
