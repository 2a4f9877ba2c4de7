/**
 * A text that was kept: an article or a note, frozen, so that a quotation can be anchored in it.
 *
 * Shapes   NFC, at most 200,000 characters; `hash` is SHA-256 of its UTF-8 bytes, hex.
 */

import { type Read, nullable, object, text } from '../../basics/shape.ts';
import { dated, day } from '../dated.ts';
import { address, handling } from '../fields.ts';

export const MOST_TEXT = 200_000;

export const keptText = object({
  title: text(300),
  outlet: nullable(text(200)),
  language: nullable(text(20)),
  published: nullable(dated),
  learned: day,
  address: nullable(address),
  handling,
  text: text(MOST_TEXT),
  hash: text(64),
});
export type KeptText = Read<typeof keptText>;
