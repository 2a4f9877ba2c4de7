/**
 * Why a change is not taken in: a stable code, where in the body, and the ids or numbers behind it.
 *
 * Use      acceptance.ts and its checks; the words are in locales/corridor.
 */

export type ChangeRefusalCode =
  | 'answer_circular'
  | 'candidate_twice'
  | 'cell_id_wrong'
  | 'cell_twice'
  | 'count_impossible'
  | 'ground_missing'
  | 'ground_needed'
  | 'group_twice'
  | 'hash_malformed'
  | 'hash_mismatch'
  | 'hold_out_not_among'
  | 'id_taken'
  | 'learned_in_future'
  | 'link_circular'
  | 'link_to_itself'
  | 'member_twice'
  | 'nothing_said'
  | 'nothing_to_withdraw'
  | 'origin_circular'
  | 'period_turned'
  | 'published_after_learned'
  | 'quote_not_there'
  | 'reason_missing'
  | 'said_after_learned'
  | 'said_after_published'
  | 'text_not_normal'
  | 'tie_to_itself'
  | 'unknown_argument'
  | 'unknown_candidate'
  | 'unknown_criterion'
  | 'unknown_meeting'
  | 'unknown_member'
  | 'unknown_signal'
  | 'unknown_subject'
  | 'unknown_text'
  | 'wrong_id';

export type ChangeRefusal = {
  readonly code: ChangeRefusalCode;
  /** JSON pointer below the body. */
  readonly at: string;
  readonly [detail: string]: string | number;
};

export function refusal(
  code: ChangeRefusalCode,
  at: string,
  details: { readonly [detail: string]: string | number } = {},
): ChangeRefusal {
  return { ...details, code, at };
}

/** The first of the checks that finds something. */
export function firstOf(
  ...checks: readonly (() => ChangeRefusal | undefined)[]
): ChangeRefusal | undefined {
  for (const check of checks) {
    const found = check();
    if (found) return found;
  }
  return undefined;
}
