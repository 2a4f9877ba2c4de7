/**
 * Interpretative statements: what a member attaches to a decision that it has joined.
 *
 * Use      from the adoption until the seal; where the definition sets a time for them, the seal
 *          waits for its end.
 * Shapes   one of each member; they change nothing in the decision and stand beside it.
 * Source   spec/process.md §8.
 */

import { type Instant, later, writeInstant } from '../../basics/instant.ts';
import { type Asked, type Verdict, agreed, memberAsking, refused } from '../asked.ts';
import type { MemberId } from '../ids.ts';
import type { Outcome, Refusal, Selection } from '../selection.ts';
import { sitting } from '../seats/sitting.ts';

export type Statement = {
  readonly member: MemberId;
  readonly at: Instant;
  readonly text: string;
};

export type StatementWish = { readonly type: 'AttachStatement'; readonly text: string };

export type StatementEvent = { readonly type: 'StatementAttached'; readonly statement: Statement };

export type StatementRefusal =
  | { readonly code: 'nothing_adopted' }
  | { readonly code: 'statement_empty' }
  | { readonly code: 'statement_made_already' }
  | { readonly code: 'statements_closed'; readonly until: string }
  | { readonly code: 'statements_open'; readonly until: string };

const HOUR = 3_600_000;
/** Endings that decide something a member can have joined. */
const ADOPTED: readonly Outcome['kind'][] = ['appointed', 'extended', 'vacant'];

export function attachStatement(asked: Asked, { text }: StatementWish): Verdict {
  const { selection, at } = asked;
  const member = memberAsking(asked);
  const { outcome, statements } = selection;
  if (selection.stage !== 'concluded' || outcome === null || !isAdopted(outcome)) {
    return refused({ code: 'nothing_adopted' });
  }
  if (!sitting(selection, outcome.at).includes(member)) {
    return refused({ code: 'not_entitled', member });
  }
  if (text.trim() === '') return refused({ code: 'statement_empty' });
  if (statements.some((one) => one.member === member)) {
    return refused({ code: 'statement_made_already' });
  }
  const until = statementsUntil(selection);
  if (until !== null && at >= until) {
    return refused({ code: 'statements_closed', until: writeInstant(until) });
  }
  return agreed({ type: 'StatementAttached', statement: { member, at, text } });
}

export function evolveStatements(selection: Selection, { statement }: StatementEvent): Selection {
  return { ...selection, statements: [...selection.statements, statement] };
}

export function isAdopted({ kind }: Outcome): boolean {
  return ADOPTED.includes(kind);
}

/** When the time for statements ends; null: there is none but that until the seal. */
export function statementsUntil({
  definition,
  stage,
  outcome,
}: Pick<Selection, 'definition' | 'stage' | 'outcome'>): Instant | null {
  const { statementHours } = definition.silence;
  if (stage !== 'concluded' || outcome === null || !isAdopted(outcome)) return null;
  return statementHours === 0 ? null : later(outcome.at, statementHours * HOUR);
}

/** Why the record cannot be sealed yet. */
export function sealRefusal(selection: Selection, at: Instant): Refusal | undefined {
  const until = statementsUntil(selection);
  if (until === null || at >= until) return undefined;
  return { code: 'statements_open', until: writeInstant(until) };
}
