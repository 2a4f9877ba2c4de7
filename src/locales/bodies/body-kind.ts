/**
 * What a kind of body is: how it usually decides, and the words it uses every day.
 *
 * Use      one file for each kind, one line in index.ts. The customs fill a new selection's form,
 *          where each can be changed; the words stand in the pages of a selection whose definition
 *          names the kind.
 * Shapes   every kind speaks all three languages; the record and the verifier keep the formal
 *          words.
 * Units    `silence_hours`, `talks_hours`, `round_hours` in hours; `apart_days` between the
 *          openings of rounds.
 * Source   spec/process.md §2.3.
 */

import type { Reading, Share } from '../../table/rules/expression.ts';
import type { Language } from '../index.ts';

export type RuleCustom =
  | { readonly kind: 'consensus' }
  | { readonly kind: 'minus-k'; readonly tolerated: number }
  | { readonly kind: 'majority'; readonly share: Share };

export type Customs = {
  readonly rule: RuleCustom;
  readonly read: {
    readonly noOpinion: Reading;
    readonly abstain: Reading;
    readonly absent: Reading;
  };
  readonly silence_hours: number;
  readonly amendmentBreaks: boolean;
  readonly extensions: number;
  /** Where members are first heard one by one, so long; 0: they are not. */
  readonly talks_hours: number;
  readonly rounds: number;
  readonly round_hours: number;
  readonly apart_days: number;
};

export type EverydayWords = {
  /** The kind itself, where one chooses it. */
  readonly kind: string;
  /** Who directs, inside a sentence. */
  readonly chair: string;
  readonly chairDesk: string;
  /** The members, as a heading. */
  readonly members: string;
  /** "All members and the chair", in its own words. */
  readonly everybody: string;
  readonly add: string;
  readonly remove: string;
  /** The first line of a letter to a member. */
  readonly salutation: (name: string) => string;
};

export type BodyKind = {
  /** As a definition names it in `words`. */
  readonly id: string;
  readonly customs: Customs;
  readonly words: { readonly [Tag in Language]: EverydayWords };
};
