/**
 * What the chair's desk offers: the lawful acts in groups, the most useful first, endings apart.
 *
 * Use      `offersOf(selection, now, answered)`; each kind in `offers` or `more` has
 *          a dialog of its own.
 * Shapes   the page's selection has no keys and no ballots (worker/picture.ts): it is asked with
 *          keys that stand in, and with no ballots; whether all have answered comes from the last
 *          batch, so that no button is a live counter.
 */

import type { Instant } from '../../../basics/instant.ts';
import { type Ceremony, stockOf } from '../../../table/ceremony/ceremony.ts';
import { type LawfulAct, lawfulActs } from '../../../table/lawful.ts';
import { soundingUnderWay } from '../../../table/confessional/confessional-lookup.ts';
import { distances, isClear, nearest } from '../../../table/distance/distance.ts';
import { nextKeyIndex } from '../../../table/rounds/round-lookup.ts';
import type { Act, Refusal, Selection } from '../../../table/selection.ts';
import { isStuck } from './knot-draft.ts';
import { runningSilence } from '../../../table/silence/silence-lookup.ts';

export type OfferKind =
  | 'open'
  | 'call'
  | 'close'
  | 'abandon'
  | 'silence'
  | 'knot'
  | 'extend'
  | 'shorten'
  | 'withdraw'
  | 'rule'
  | 'fallback'
  | 'field'
  | 'ceremony'
  | 'fact'
  | 'new-name'
  | 'add'
  | 'remove'
  | 'plan'
  | 'broken'
  | 'extended'
  | 'vacant'
  | 'tie'
  | 'deadlock'
  | 'stopped';

export type Offer = {
  readonly kind: OfferKind;
  readonly grave: boolean;
  /** Section of the process; null for acts that no stage offers by itself. */
  readonly rule: string | null;
  readonly acts: readonly Act[];
};

/** `answers-missing`: the early close, without saying how many. */
export type NotNow = {
  readonly kinds: readonly OfferKind[];
  readonly why: Refusal | 'answers-missing';
};

export type Offers = {
  readonly offers: readonly Offer[];
  readonly endings: readonly Offer[];
  readonly more: readonly Offer[];
  readonly notNow: readonly NotNow[];
  /** Talks are over, and what all are told of them is still to be published. */
  readonly report: boolean;
};

const KINDS: { readonly [Type in Act['type']]?: OfferKind } = {
  Open: 'open',
  StartCeremony: 'ceremony',
  CallRound: 'call',
  CloseRound: 'close',
  AbandonRound: 'abandon',
  OpenSilence: 'silence',
  TieKnot: 'knot',
  ExtendSilence: 'extend',
  ShortenSilence: 'shorten',
  ChangeRule: 'fallback',
  WithdrawText: 'withdraw',
  SetField: 'field',
};
const GRAVE: readonly OfferKind[] = [
  'withdraw',
  'abandon',
  'fallback',
  'broken',
  'tie',
  'deadlock',
  'extended',
  'vacant',
  'stopped',
];
/** Each closes the record without a name adopted: folded away until somebody asks for one. */
const ENDINGS: readonly OfferKind[] = ['tie', 'deadlock', 'extended', 'vacant', 'stopped'];
const FIRST: readonly OfferKind[] = [
  'open',
  'close',
  'extend',
  'shorten',
  'ceremony',
  'field',
  'knot',
  'call',
  'silence',
];
const FREE: readonly OfferKind[] = ['fact', 'new-name', 'plan'];
const ROSTER: readonly OfferKind[] = ['add', 'remove'];
/** Refusals that say only that an act has no place now. */
const IDLE: readonly Refusal['code'][] = [
  'opened_already',
  'not_open',
  'silence_not_shortened_here',
  'no_tie',
  'nothing_tried',
  'field_by_rule',
  'field_unchanged',
];

export function offersOf(selection: Selection, now: Instant, allAnswered: boolean): Offers {
  if (selection.stage === 'concluded') {
    return { offers: [], endings: [], more: [], notNow: [], report: false };
  }
  const groups = grouped(lawfulActs(askable(selection), now));
  const asked = groups.map((group) => judged(group, allAnswered));
  const order = orderOf(selection, now);
  const lawful = asked
    .flatMap(({ offer }) => offer ?? [])
    .toSorted((one, two) => order.indexOf(one.kind) - order.indexOf(two.kind));
  const aside = (offer: Offer) =>
    (offer.kind === 'ceremony' && hasKeys(selection)) ||
    (offer.kind === 'silence' && isMakingFirstKeys(selection)) ||
    (offer.kind === 'knot' && !isStuck(selection, now));
  const ends = (offer: Offer) => ENDINGS.includes(offer.kind);
  const open = selection.stage === 'open';
  const told = asked.filter(({ kind }) => {
    if (kind === 'knot' && !isStuck(selection, now)) return false;
    return open ? kind !== 'ceremony' || !hasKeys(selection) : kind === 'open';
  });
  const report = reportDue(selection);
  const refused = told
    .flatMap(({ kind, why }) => (why === null ? [] : [{ kinds: [kind], why }]))
    // The stage moves on with the communiqué: until then a later plan does not fit, and no wonder.
    .filter(({ why }) => !report || why === 'answers-missing' || why.code !== 'preferences_differ');
  const round = soundingUnderWay(selection);
  const chairs = selection.definition.ruleChange === 'chair';
  const quiet = round === undefined && runningSilence(selection) === undefined;
  const rule = chairs && quiet ? (['rule'] as const) : [];
  const roster = open && round === undefined ? ROSTER : [];
  const waits: readonly NotNow[] =
    open && round ? [{ kinds: ROSTER, why: { code: 'round_open_now', round: round.id } }] : [];
  return {
    offers: lawful.filter((offer) => !aside(offer) && !ends(offer)),
    endings: lawful.filter(ends),
    more: [...(open ? [...FREE, ...rule, ...roster] : []).map(free), ...lawful.filter(aside)],
    notNow: merged([...refused, ...waits]),
    report,
  };
}

type Group = { readonly kind: OfferKind; readonly all: readonly LawfulAct[] };
type Judged = {
  readonly kind: OfferKind;
  readonly offer: Offer | null;
  readonly why: NotNow['why'] | null;
};

function grouped(all: readonly LawfulAct[]): readonly Group[] {
  const kinds = new Map<OfferKind, readonly LawfulAct[]>();
  for (const one of all) {
    const kind = kindOf(one.act);
    if (kind !== null) kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return [...kinds].map(([kind, acts]) => ({ kind, all: acts }));
}

function judged({ kind, all }: Group, allAnswered: boolean): Judged {
  const missing = all.some(({ refusal }) => refusal?.code === 'round_closes_later');
  const lawful = all.filter(({ refusal }) => refusal === null || (missing && allAnswered));
  const [first] = lawful;
  if (first !== undefined) {
    const acts = lawful.map(({ act }) => act);
    const offer = { kind, grave: GRAVE.includes(kind), rule: first.rule, acts };
    return { kind, offer, why: null };
  }
  const why = missing ? 'answers-missing' : (all[0]?.refusal ?? null);
  const idle = why !== null && why !== 'answers-missing' && IDLE.includes(why.code);
  return { kind, offer: null, why: idle || kind === 'broken' ? null : why };
}

function kindOf(act: Act): OfferKind | null {
  if (act.type !== 'Conclude') return KINDS[act.type] ?? null;
  return act.kind === 'silence-broken' ? 'broken' : act.kind;
}

/** A name that nothing stands in the way of comes before another round. */
function orderOf(selection: Selection, now: Instant): readonly OfferKind[] {
  const clear = nearest(distances(selection, now)).some(isClear);
  const first = clear ? [...FIRST.slice(0, -2), 'silence' as const, 'call' as const] : FIRST;
  return [...first, ...GRAVE];
}

function free(kind: OfferKind): Offer {
  return { kind, grave: false, rule: null, acts: [] };
}

/** What is refused for one and the same reason, in one line. */
function merged(refused: readonly NotNow[]): readonly NotNow[] {
  const lines = new Map<string, NotNow>();
  for (const one of refused) {
    const key = JSON.stringify(one.why);
    lines.set(key, { why: one.why, kinds: [...(lines.get(key)?.kinds ?? []), ...one.kinds] });
  }
  return [...lines.values()];
}

function hasKeys(selection: Selection): boolean {
  const stock = stockOf(selection);
  return stock !== undefined && nextKeyIndex(selection, stock) < stock.keys;
}

function reportDue({ definition, confessionals }: Selection): boolean {
  const counted = definition.facilitation.trace === 'count';
  return counted && confessionals.some(({ stage }) => stage === 'closed');
}

/** The desk's next step is then to wait, whatever else is lawful. */
function isMakingFirstKeys({ ceremonies, rounds }: Selection): boolean {
  const [first] = ceremonies;
  if (first === undefined || ceremonies.length > 1 || rounds.length > 0) return false;
  return first.phase !== 'certified' && first.phase !== 'failed';
}

function askable(selection: Selection): Selection {
  return {
    ...selection,
    ceremonies: selection.ceremonies.map(withKeys),
    rounds: selection.rounds.map((round) => ({ ...round, ballots: {} })),
    knots: selection.knots.map((knot) => ({ ...knot, ballots: {} })),
  };
}

function withKeys(ceremony: Ceremony): Ceremony {
  if (ceremony.phase !== 'certified' || ceremony.publicKeys.length > 0) return ceremony;
  const publicKeys = Array.from({ length: ceremony.keys }, () => ({ publicKey: '', shares: {} }));
  return { ...ceremony, publicKeys };
}
