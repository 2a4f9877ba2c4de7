/**
 * What results would give away, and who could open answers, as lists of sentences.
 *
 * Use      `sayGivingAway(messages, found, names)` and `sayTalks(messages, talks)` with the
 *          `outlook` messages of a language.
 * Source   spec/rules.md §§9, 10.
 */

import type { FacilitationSettings, TrusteeSettings } from '../table/definition/definition.ts';
import type { GivingAway } from '../table/foresight/giving-away.ts';
import type { GroupId, MemberId } from '../table/ids.ts';
import type { Openers } from '../table/foresight/openers.ts';
import type { ToldByFewer } from '../table/foresight/fewer-told.ts';
import type { Told } from '../table/foresight/told-over.ts';
import type { WeightWords } from './say-results.ts';
import type { messages } from './en/outlook.ts';
import type { RuleNames } from './say-rule.ts';

export type OutlookWords = typeof messages;

/** `undefined`: nothing is published. */
export function sayGivingAway(
  words: OutlookWords,
  found: GivingAway | undefined,
  names: RuleNames,
): readonly string[] {
  if (found === undefined) return [words.nothing];
  const { pieces, fewest, refused, tooFew, uncounted } = found;
  const all = pieces.reduce((sum, { members }) => sum + members.length, 0);
  return [
    ...(tooFew ? [words.tooFew(fewest)] : []),
    ...(refused === null ? [] : [words.refused(refused.size)]),
    words.unanimous,
    ...(pieces.length > 1
      ? [words.pieces(pieces.length, pieces[0]?.members.length ?? 0)]
      : [words.own(all - 1)]),
    coalitionOf(words, found),
    words.zero,
    ...(tooFew ? [] : [fewest > 1 ? words.fewest(fewest, all) : words.anyNumber]),
    ...(uncounted.length > 0 ? [words.uncounted(uncounted.map(names.member).join(', '))] : []),
  ];
}

/** Of a round of which only the rule's verdict on a number becomes known. */
export function sayVerdict(words: OutlookWords, fewest: number, all: number): readonly string[] {
  const floor = fewest > 1 ? words.fewest(fewest, all) : words.anyNumber;
  return [words.tested.verdict, words.tested.edge(all - 1), words.tested.turns, floor];
}

/** Of a round whose sums are only tested for nought, with `all` who may answer. */
export function sayTested(words: OutlookWords, fewest: number, all: number): readonly string[] {
  const floor = fewest > 1 ? words.fewest(fewest, all) : words.anyNumber;
  return [words.tested.bit, words.tested.none, words.tested.coalition(all - 1), floor];
}

export type ResistanceWords = {
  readonly published: (groups: number) => string;
  readonly alone: string;
};

/** Of sums of grades: each answer is in a sum, and only the ends of a sum give them away. */
export function sayResistance(
  words: OutlookWords,
  resistance: ResistanceWords,
  found: GivingAway | undefined,
): readonly string[] {
  if (found === undefined) return [words.nothing];
  const { pieces, fewest, refused, tooFew } = found;
  const all = pieces.reduce((sum, { members }) => sum + members.length, 0);
  return [
    ...(tooFew ? [words.tooFew(fewest)] : []),
    ...(refused === null ? [] : [words.refused(refused.size)]),
    resistance.published(pieces.length - 1),
    resistance.alone,
    coalitionOf(words, found),
    ...(tooFew ? [] : [fewest > 1 ? words.fewest(fewest, all) : words.anyNumber]),
  ];
}

/** Of sums of weights: of whom they tell most, and what that means for the call. */
export function sayWeighed(
  words: WeightWords,
  found: Told | undefined,
  names: Pick<RuleNames, 'member'>,
): readonly string[] {
  if (found === undefined) return [words.published];
  const { worked, chances, over, beyond } = found;
  const [most] = [...chances].toSorted(([, one], [, other]) => other - one);
  const said = over.length > 0 ? words.tooMuch(over.length) : words.fine;
  return [
    words.published,
    ...(worked ? (most ? [words.most(names.member(most[0]), most[1])] : []) : [words.unworked]),
    over.length === 0 && beyond.length > 0 ? words.accepted : said,
    words.fewer,
    ...sayFewer(words, found.fewer, names),
    words.secret,
  ];
}

/** The worst where one answer less makes the sums, and where only so many answer as must. */
function sayFewer(
  words: WeightWords,
  { own, absent }: ToldByFewer,
  names: Pick<RuleNames, 'member'>,
): readonly string[] {
  if (own === undefined) return [words.fewerUnworked];
  const few = absent === undefined ? null : { least: absent.least, part: absent.part };
  return [words.fewerWorst(names.member(own.member), own.part, few)];
}

/** Of a confessional: what the record keeps, and the number of the poll that checks it. */
export type TalksOutlook = {
  readonly trace: FacilitationSettings['trace'];
  readonly check: number | null;
  /** So many must be heard before the facilitators' counts are opened. */
  readonly fewest: number;
  readonly acceptsSmallCounts: boolean;
};

export function sayTalks({ talks: words }: OutlookWords, talks: TalksOutlook): readonly string[] {
  const { trace, check, fewest, acceptsSmallCounts } = talks;
  const kept = trace === 'count' ? words.count : words.held;
  const opened = acceptsSmallCounts ? words.always : words.closed(fewest);
  const checked = check === null ? [] : [words.checked(check), opened];
  return [kept, ...checked, words.trust, words.who];
}

function coalitionOf(words: OutlookWords, { coalition, exact }: GivingAway): string {
  if (coalition === 0) return words.always;
  return exact ? words.coalition(coalition) : words.coalitionAtWorst(coalition);
}

/** Where only some hold keys: who. */
export function sayBoard(
  words: OutlookWords,
  { who, board }: Pick<TrusteeSettings, 'who' | 'board'>,
  names: { readonly member: (id: MemberId) => string },
): readonly string[] {
  return who === 'members' ? [] : [words.board(board.map(names.member).join(', '))];
}

export function sayOpeners(
  words: OutlookWords,
  found: Openers,
  names: Pick<RuleNames, 'group'>,
): readonly string[] {
  const { trustees, threshold, closingQuorum, assumedCorrupt, maySpare, blocs } = found;
  const group = (id: string) => names.group(id as GroupId);
  return [
    words.trustees(trustees, threshold, closingQuorum),
    maySpare === 0 ? words.spareNone : words.spare(maySpare),
    ...blocs.map((ids) => {
      const [first = ''] = ids;
      return ids.length === 1
        ? words.alone(group(first))
        : words.together(ids.map(group).join(', '));
    }),
    ...(blocs.length === 0 ? [words.noBloc] : []),
    secrecyOf(words, found),
    found.oneClosing ? words.oneClosing : words.twoClosings(closingQuorum),
    ...found.tooLarge.map((id) => words.tooLarge(group(id), assumedCorrupt)),
    words.served,
  ];
}

function secrecyOf(words: OutlookWords, { secret, threshold, assumedCorrupt }: Openers): string {
  if (!secret) return words.notSecret(threshold, assumedCorrupt);
  return assumedCorrupt === 0 ? words.secretNone : words.secret(assumedCorrupt);
}
