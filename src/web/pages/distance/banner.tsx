/**
 * The sentence on top: the nearest name, as things stand, and what would change it.
 */

import { type Distance, isClear, nearest } from '../../../table/distance/distance.ts';
import { hasOnlySums } from '../../../table/rounds/published.ts';
import { OutcomeBanner } from '../../furniture/outcome-banner.tsx';
import { AsThingsStand } from '../../furniture/states.tsx';
import { useIsConsensus } from '../../furniture/measure.ts';
import { useDistances } from '../../furniture/use-distances.ts';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';
import { useConditions } from './use-conditions.ts';

export function Banner() {
  const words = useWords().distance;
  const { selection } = useView();
  const headline = useHeadline();
  const sums = hasOnlySums(selection);
  const [first] = nearest(useDistances());
  const ended = selection.stage === 'concluded';
  return (
    <div className="lede">
      {ended && <OutcomeBanner />}
      <h1>{ended && first ? words.headline.ended : headline}</h1>
      {first ? (
        <Standing distance={first} />
      ) : (
        <p>{sums ? words.headline.sumsWhy : words.headline.noneWhy}</p>
      )}
    </div>
  );
}

function Standing({ distance }: { readonly distance: Distance }) {
  const words = useWords().distance;
  const turn = useTurn();
  const { counted } = distance;
  if (counted === null) return null;
  return (
    <AsThingsStand>
      <span>
        {words.asOf(counted.round)} {turn(distance)}
      </span>
    </AsThingsStand>
  );
}

function useHeadline(): string {
  const words = useWords().distance.headline;
  const { selection } = useView();
  const consensus = useIsConsensus();
  const near = nearest(useDistances());
  const [first] = near;
  if (first === undefined) return hasOnlySums(selection) ? words.sums : words.none;
  const clear = near.filter(isClear);
  const [name] = clear;
  if (name !== undefined) {
    return clear.length === 1 ? words.clear(name.name) : words.clearMany(clear.length);
  }
  const { measure } = first;
  if (measure.kind === 'short') {
    return words.nearest(first.name, consensus, measure.short, measure.exact);
  }
  return measure.kind === 'open' || (measure.kind === 'bit' && measure.passes === null)
    ? words.open(first.name)
    : words.notYet;
}

/** The smallest movement that would make the name pass, or pass no longer. */
function useTurn(): (distance: Distance) => string {
  const words = useWords().distance.turn;
  const say = useConditions();
  return ({ measure, counted }) => {
    if (measure.kind === 'bit' || counted === null) return words.bit;
    const { turn, leaves, passes } = counted;
    const missing = leaves.filter(({ met }) => met !== true);
    const conditions = missing.map(({ leaf }) => say(leaf)).join('; ');
    if (measure.kind === 'unknown') return '';
    if (turn === 'open') return words.open(conditions);
    if (turn === 'never') return words.never;
    if (passes === true) return words.lost(turn.least, turn.exact);
    const [only] = leaves;
    if (leaves.length !== 1 || !only?.track || !turn.exact) {
      return words.several(turn.least, turn.exact, conditions);
    }
    return only.leaf.who === 'against'
      ? words.against(turn.least, only.track.bad)
      : words.favour(turn.least);
  };
}
