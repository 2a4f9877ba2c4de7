/**
 * The earlier draft of a text, and the amended text that an amendment brought.
 *
 * Use      pages mark what changed; the chair is offered the amended text for a new silence.
 * Source   spec/process.md §7.
 */

import type { Text } from '../definition/definition.ts';
import type { Selection } from '../selection.ts';
import type { Silence } from './silence.ts';
import { candidatesOf } from './subject.ts';

/** The last text before this one on the same subject. */
export function earlierDraft(
  { silences }: Pick<Selection, 'silences'>,
  { number, subject }: Pick<Silence, 'number' | 'subject'>,
): Silence | undefined {
  const names = candidatesOf(subject).join();
  return silences.findLast(
    (one) =>
      one.number < number &&
      one.subject.kind === subject.kind &&
      candidatesOf(one.subject).join() === names,
  );
}

/** The text of the amendment that broke this silence, its other languages as they were. */
export function amendedText({ text, objections }: Silence): Text | undefined {
  const amended = objections.findLast(({ breaks }) => breaks)?.amended;
  return amended ? { ...text, ...amended } : undefined;
}
