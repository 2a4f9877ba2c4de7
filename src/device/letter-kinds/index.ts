/**
 * What a letter may say: one kind, one reader, one line here.
 *
 * Use      `readContent` is the only door from opened JSON to a letter's content; a kind is added
 *          by a file beside this one and its line in `KINDS`.
 * Errors   `undefined` for a kind that is not known, or for content that its kind does not have.
 * Source   spec/letters.md §6.
 */

import type { JsonObject } from '../../basics/canonical.ts';
import { type Read, type Reader, read } from '../../basics/shape.ts';
import { handoverReader } from './handover.ts';
import { noteReader } from './note.ts';
import { pageReader } from './page.ts';
import {
  ackReader,
  answerReader,
  cosignReader,
  disclosureReader,
  draftReader,
  replyReader,
  toldReader,
} from './talks.ts';

const KINDS = {
  ack: ackReader,
  answer: answerReader,
  cosign: cosignReader,
  disclosure: disclosureReader,
  draft: draftReader,
  handover: handoverReader,
  note: noteReader,
  page: pageReader,
  reply: replyReader,
  told: toldReader,
} as const;

export type LetterContent = Read<(typeof KINDS)[keyof typeof KINDS]>;

export function readContent(given: JsonObject): LetterContent | undefined {
  const { kind } = given;
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) return undefined;
  const reader: Reader<LetterContent> = KINDS[kind as keyof typeof KINDS];
  const content = read(reader, given);
  return content.ok ? content.value : undefined;
}
