/**
 * A dated snapshot of the count, frozen with the hash of what it rests on; and what happened.
 *
 * Shapes   `cut` is SHA-256 over the canonical JSON of the items it rests on, hex: it proves that
 *          nothing later was looked at. An outcome is what a snapshot is scored against.
 */

import {
  type Read,
  array,
  integer,
  literal,
  nullable,
  object,
  optional,
  text,
} from '../../basics/shape.ts';
import { day } from '../dated.ts';
import { candidate, member, provenance, subject, texts } from '../fields.ts';
import { confidence, step } from './assessment.ts';

export const snapshot = object({
  title: texts,
  learned: day,
  cut: text(64),
  cells: array(object({ member, subject, step: nullable(step), confidence }), 50_000),
  distances: array(object({ candidate, least: integer(), most: integer() }), 200),
});
export type Snapshot = Read<typeof snapshot>;

export const outcome = object({
  kind: literal('chosen', 'withdrawn', 'extended', 'vacant', 'none'),
  candidate: nullable(candidate),
  learned: day,
  /** Where each stood in the end, as far as it became known. */
  final: array(object({ member, step }), 1_000),
  note: optional(texts),
  ...provenance,
});
export type Outcome = Read<typeof outcome>;
