/**
 * `minute BUNDLE`: the one-page minute of a record, as Markdown, once the record has been verified.
 *
 * Shapes   the minute goes to standard output; of a record in which a check failed none is drawn.
 *          Exit codes as of `verify`.
 * Source   spec/record.md §9.
 */

import { clockOf, spellDay } from '../locales/clock.ts';
import { messagesOf } from '../locales/index.ts';
import { placeIn } from '../locales/place.ts';
import { sayNoBundle } from '../locales/say.ts';
import { type MinuteSpeaker, markdownOf, sayMinute } from '../locales/say-minute.ts';
import { mustOk } from '../basics/bug.ts';
import { readBundle } from '../record/bundle.ts';
import { readCheckpoint } from '../record/checkpoint.ts';
import { minuteOf } from '../record/minute.ts';
import type { Text } from '../table/definition/definition.ts';
import type { Selection } from '../table/selection.ts';
import { VERIFY_WORDS, type VerifyInvocation, type VerifyPorts, readReport } from './verify.ts';
import { type Tag, textIn } from './words.ts';

/** Does the command and answers its exit code. */
export function minuteCommand(given: VerifyInvocation, ports: VerifyPorts): number {
  const words = VERIFY_WORDS[ports.tag];
  const read = readReport(given, ports);
  if (read === undefined) return 2;
  const { bytes, report } = read;
  if (!report.ok) {
    ports.err(`${sayNoBundle(words.refusals, report.refusal)}\n`);
    return 2;
  }
  const { failed, passed, selection, entries } = report.value;
  if (failed > 0 || selection === undefined) {
    ports.err(`${words.notVerified(failed, passed + failed)}\n`);
    return 1;
  }
  ports.out(minuteText(bytes, selection, ports.tag));
  ports.err(`${words.verified(passed, entries)}\n`);
  return 0;
}

function minuteText(bytes: Uint8Array, selection: Selection, tag: Tag): string {
  const { checkpoint = '' } = mustOk(readBundle(bytes), 'a bundle: it has been verified');
  const { head } = mustOk(readCheckpoint(checkpoint, selection), 'a checkpoint: it was verified');
  const { minute, rules, outcomes, choice, knots, weights } = messagesOf(tag);
  const said = sayMinute(
    { minute, rules, outcomes, choice, knots, weights },
    minuteOf(selection, head),
    speakerOf(selection, tag),
  );
  return markdownOf(said);
}

function speakerOf({ members, definition }: Selection, tag: Tag): MinuteSpeaker {
  const say = textIn(tag);
  const clock = clockOf(tag, definition.body.timeZone);
  const nameOf = (id: string, text: Text | undefined) => (text ? say(text) : placeIn(tag, id));
  return {
    text: say,
    member: (id) => nameOf(id, members.find((one) => one.id === id)?.name),
    group: (id) => nameOf(id, definition.body.groups[id]?.name),
    time: clock.written,
    day: clock.day,
    date: (day) => spellDay(day, tag),
  };
}
