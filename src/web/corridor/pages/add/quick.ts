/**
 * What quick add keeps: three answers, and what was pasted; the rest may follow.
 *
 * Shapes   learned today. With an address it is a press report that anybody may see, without one a
 *          talk of our own that stays with the side. A member is taken to speak through its
 *          government, anybody else for nobody but themselves: both can be revised.
 */

import type { Day } from '../../../../corridor/dated.ts';
import type { Wanted } from '../../checked.ts';
import type { Draft } from './form.tsx';
import { firstWords, frozen, pastedIn, textJson, titleOf } from './paste.ts';
import { newSignal, signalJson } from './signal-draft.ts';

export function quickWanted(draft: Draft, today: Day): readonly Wanted[] {
  const { address, text } = pastedIn(draft['/paste'] ?? '');
  const handling = address === null ? 'amber' : 'clear';
  const kept = text === null ? null : frozen(text);
  const quoted = kept === null ? '' : firstWords(kept.text);
  const isMember = (draft['/holder/member'] ?? '') !== '';
  const signal: Draft = {
    ...newSignal(today),
    ...draft,
    '/holder/voice': isMember ? 'government' : 'other',
    '/attribution': address === null ? 'own-conversation' : 'press-report',
    '/handling': handling,
    '/address': address ?? '',
    ...(kept === null
      ? {}
      : {
          '/quote/exact': quoted,
          '/quote/text': kept.id,
          '/quote/start': '0',
          '/quote/end': String(quoted.length),
        }),
  };
  const title = titleOf(draft['/title'] ?? null, text ?? '');
  const asText = kept && {
    ...{ kind: 'kept-text' as const, id: kept.id },
    json: textJson({ frozen: kept, title, address, learned: today, handling }),
  };
  return [...(asText ? [asText] : []), { kind: 'signal', json: signalJson(signal) }];
}
