/**
 * Voting power as a page of text: one sentence, a table, who stands out, how it was had.
 */

import { messages as en } from '../locales/en/power.ts';
import { messages as enRules } from '../locales/en/rules.ts';
import { messages as fr } from '../locales/fr/power.ts';
import { messages as frRules } from '../locales/fr/rules.ts';
import { messages as nl } from '../locales/nl/power.ts';
import { messages as nlRules } from '../locales/nl/rules.ts';
import { sayNeed } from '../locales/say-rule.ts';
import type { Expression } from '../table/rules/expression.ts';
import { needOf } from '../table/rules/index.ts';
import type { Chances } from '../table/rules/power/chances.ts';
import type { MemberPower, Power } from '../table/rules/power/member-power.ts';
import { type SimpleGame, dualOf } from '../table/rules/power/simple-game.ts';
import {
  carriersOf,
  dummiesOf,
  smallestSets,
  vetoersOf,
} from '../table/rules/power/smallest-sets.ts';
import type { Tag } from './words.ts';

const WORDS = { en, nl, fr };
const RULES = { en: enRules, nl: nlRules, fr: frRules };

/** The rule in plain words; members and groups by their ids, the file has no names. */
export function readingOf(pass: Expression, tag: Tag): string {
  return sayNeed(RULES[tag], needOf(pass), { member: (id) => id, group: (id) => id });
}

/** From here on counts are shortened; `--json` has every digit. */
const LARGE = 10n ** 15n;

const COLUMNS = [
  'member',
  'swings',
  'penrose',
  'banzhaf',
  'shapley',
  'colemanPrevent',
  'colemanInitiate',
] as const;

export function powerText(game: SimpleGame, power: Power, tag: Tag): string {
  const { columns, methods, legend, summary } = WORDS[tag];
  const numbers = numbersIn(tag);
  const { winning, coalitions } = power;
  const share = numbers.share(Number((winning * 1_000_000n) / coalitions) / 1_000_000);
  const counts = [numbers.whole(winning), numbers.whole(coalitions)] as const;
  const rows = power.members.map((member) => COLUMNS.map((column) => cell(member, column)));
  const lines = [
    summary(power.members.length, ...counts, share),
    '',
    ...tableOf([COLUMNS.map((column) => columns[column]), ...rows]),
    '',
    ...legend,
    '',
    ...standingOut(game, tag),
    `${methods[power.method]} ${howSure(power, tag)}`,
  ];
  return `${lines.join('\n')}\n`;

  function cell(member: MemberPower, column: (typeof COLUMNS)[number]): string {
    if (column === 'member') return member.id;
    return column === 'swings' ? numbers.whole(member.swings) : numbers.share(member[column]);
  }
}

/** Chances of being in favour, and what follows: undefined where the rule is too large for that. */
export type Supposed = {
  readonly given: readonly number[];
  readonly found: Chances | undefined;
};

export function chancesText(
  members: readonly string[],
  { given, found }: Supposed,
  tag: Tag,
): string {
  const { chances: words, columns } = WORDS[tag];
  if (found === undefined) return `${words.tooLarge}\n`;
  const { share } = numbersIn(tag);
  const rows = members.map((id, at) => [
    ...[id, share(given[at] ?? 0.5), share(found.pivotality[at] ?? 0)],
  ]);
  const head = [columns.member, words.chance, words.pivotality];
  const lines = [words.passes(share(found.passes)), '', ...tableOf([head, ...rows])];
  return `${[...lines, '', words.legend].join('\n')}\n`;
}

/** How far off shares can be: by a power of ten for all, or each for itself in a sample. */
function howSure({ error, errors, errorIs, sample }: Power, tag: Tag): string {
  const words = WORDS[tag];
  if (errorIs !== 'sample') return words.errors[errorIs](powerOfTen(error));
  const { whole, most } = numbersIn(tag);
  return words.sample({
    orders: whole(BigInt(sample?.orders ?? 0)),
    penrose: most(errors.penrose),
    banzhaf: most(errors.banzhaf),
    shapley: most(errors.shapley),
    colemanPrevent: most(errors.colemanPrevent),
    colemanInitiate: most(errors.colemanInitiate),
  });
}

/** The power of ten that is not below it, such as 10⁻¹³. */
function powerOfTen(error: number): string {
  const digits = String(-Math.ceil(Math.log10(error) - 1e-9));
  return `10⁻${digits.replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')}`;
}

function numbersIn(tag: Tag) {
  const plain = new Intl.NumberFormat(tag);
  const large = new Intl.NumberFormat(tag, {
    notation: 'scientific',
    maximumFractionDigits: 6,
  });
  const style = { style: 'percent', minimumFractionDigits: 3 } as const;
  const share = new Intl.NumberFormat(tag, style);
  const most = new Intl.NumberFormat(tag, {
    ...{ style: 'percent', maximumSignificantDigits: 2, roundingMode: 'ceil' },
  });
  return {
    whole: (count: bigint) => (count < LARGE ? plain : large).format(count),
    share: (part: number) => share.format(part),
    most: (part: number) => most.format(part),
  };
}

/** The first column to the left, numbers to the right. */
function tableOf(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    rows.reduce((most, row) => Math.max(most, (row[at] ?? '').length), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
}

function standingOut(game: SimpleGame, tag: Tag): readonly string[] {
  const { vetoers, carriers, dummies, smallest } = WORDS[tag];
  const list = new Intl.ListFormat(tag);
  const said = (say: (members: string) => string, members: readonly string[] | undefined) =>
    members === undefined || members.length === 0 ? [] : [say(list.format(members))];
  const [passing, blocking] = [smallestSets(game)?.size, smallestSets(dualOf(game))?.size];
  const sizes =
    typeof passing === 'number' && typeof blocking === 'number'
      ? [smallest(passing, blocking)]
      : [];
  return [
    ...sizes,
    ...said(vetoers, vetoersOf(game)),
    ...said(carriers, carriersOf(game)),
    ...said(dummies, dummiesOf(game)),
  ];
}
