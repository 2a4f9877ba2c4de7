/**
 * The sentence on top, and whether it is declared or only how things stand.
 */

import { sayOutcome } from '../../../locales/say-outcome.ts';
import { useClocks } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { AsThingsStand } from '../../furniture/states.tsx';
import { useWords } from '../../language.tsx';
import { useNow, useView } from '../../view.tsx';
import { type HeadlinePart, headlineOf } from './headline.ts';
import type { RoundBatch } from '../../furniture/use-batch.ts';

export function Headline({ batch }: { readonly batch: RoundBatch | null }) {
  const words = useWords().chair;
  const { selection } = useView();
  const now = useNow();
  const { body } = useClocks();
  const sayPart = useParts();
  const parts = headlineOf(selection, now, batch?.missing.length ?? 0);
  const text = parts.map(sayPart).join(' ');
  const { outcome } = selection;
  if (selection.stage === 'concluded' && outcome !== null) {
    return (
      <div className="lede">
        <h1>
          <span className="decl">{text}</span>
        </h1>
        <p>{words.outcome.ended(body.written(outcome.at))}</p>
        {'reason' in outcome && <p>{outcome.reason}</p>}
      </div>
    );
  }
  const batched = batch?.round.stage === 'open' && batch.next !== null;
  const standing = batched ? words.batch(body.time(batch.asOf), body.time(batch.next)) : null;
  return (
    <div className="lede">
      <h1>{text}</h1>
      <AsThingsStand>{standing ?? words.asItStands}</AsThingsStand>
    </div>
  );
}

function useParts(): (part: HeadlinePart) => string {
  const words = useWords().chair.headline;
  const { outcomes, knots } = useWords();
  const names = useNames();
  return (given) => {
    switch (given.part) {
      case 'setting-up':
        return words['setting-up'](given.taken, given.all);
      case 'outcome':
        return sayOutcome(outcomes, given.outcome, names);
      case 'keys-making':
      case 'keys-failed':
      case 'keys-ready':
      case 'no-count':
      case 'sums-only':
        return words[given.part];
      case 'clear': {
        const [name, other] = given.names;
        if (name !== undefined && other === undefined) return words.clear(name, given.round);
        return words['clear-many'](given.names.length, given.round);
      }
      case 'nearest':
        return words.nearest(given.round, given.short);
      case 'talks-called':
      case 'talks-open':
      case 'talks-closed':
      case 'rule-not-met':
      case 'not-settled':
      case 'called':
      case 'closed':
      case 'unopened':
      case 'abandoned':
        return words[given.part](given.round);
      case 'knot':
        return knots.headline[given.stage];
      case 'open':
        return words.open(given.round, given.missing);
      case 'silence':
      case 'silence-broken':
        return words[given.part](names.subject(given.subject));
    }
  };
}
