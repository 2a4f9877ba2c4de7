/**
 * Names of members, candidates and seats in the page's language.
 *
 * Use      `const names = useNames()`; an id that nobody knows is shown as it is.
 */

import { parseInstant } from '../../basics/instant.ts';
import type { Declined } from '../../device/board.ts';
import { spellDay } from '../../locales/clock.ts';
import { placeIn } from '../../locales/place.ts';
import { type OutcomeSpeaker, saySubject } from '../../locales/say-outcome.ts';
import { type Speaker, sayLetterRefusal, sayRefusal } from '../../locales/say-refusal.ts';
import { memberOf, officerSeat, parseActorId } from '../../table/ids.ts';
import { type Subject, postsOf } from '../../table/silence/subject.ts';
import { useLanguage, useText, useWords } from '../language.tsx';
import { useSubject } from '../view.tsx';
import { asHead } from './first-letter.ts';
import { useClocks } from './moment.tsx';

export type Names = Speaker &
  OutcomeSpeaker & {
    readonly actor: (actor: string) => string;
    /** As it follows “silence on”. */
    readonly subject: (subject: Subject) => string;
    /** Null: through the facilitators. */
    readonly objector: (member: string | null) => string;
  };

export function useNames(): Names {
  const subject = useSubject();
  const say = useText();
  const words = useWords();
  const { language } = useLanguage();
  const { body } = useClocks();
  const definition = subject?.definition;
  const member = (id: string) => {
    const found = subject?.members.find((one) => one.id === id);
    return found ? say(found.name) : placeIn(language, id);
  };
  const spoken: Speaker & OutcomeSpeaker = {
    member,
    candidate: (id) => subject?.candidacies.find((one) => one.id === id)?.name ?? id,
    post: (id) => {
      const found = definition && postsOf(definition).find((post) => post.id === id);
      return found ? say(found.name) : id;
    },
    day: (date) => spellDay(date, language),
    round: (id) => {
      const place = subject?.plans.findIndex((plan) => plan.id === id) ?? -1;
      const kind = subject?.plans[place]?.kind;
      if (kind !== undefined) return words.furniture.round[kind](place + 1);
      const knot = subject?.knots.find(({ plan }) => plan.id === id);
      return knot === undefined ? id : words.furniture.round.knot(knot.number);
    },
    group: (id) => (definition?.body.groups[id] ? say(definition.body.groups[id].name) : id),
    time: (text) => {
      const at = parseInstant(text);
      return at === undefined ? text : body.both(at);
    },
  };
  return {
    ...spoken,
    subject: (subject) => saySubject(words.outcomes, subject, spoken),
    objector: (id) => (id === null ? words.silence.throughFacilitators : member(id)),
    actor: (actor) => {
      const id = parseActorId(actor);
      const of = id && memberOf(id);
      if (of) return member(of);
      const officer = definition?.facilitation.facilitators.find(
        (one) => officerSeat(one.id) === actor,
      );
      if (officer) return say(officer.name);
      return actor === 'officer:chair' ? words.furniture.chair : words.start.actors(actor);
    },
  };
}

/** Speaks any no that the server, the process or this device may say. */
export function useRefusals(): (refusal: Declined) => string {
  const words = useWords();
  const names = useNames();
  return (refusal) => {
    const own = words.start.doors;
    if (isDoor(own, refusal.code)) return own[refusal.code];
    const talks = words.talks.refusals;
    if (isDoor(talks, refusal.code)) return talks[refusal.code];
    const letters = words.letters.refusals;
    if (isDoor(letters, refusal.code)) return sayLetterRefusal(letters, refusal);
    const said = sayRefusal(words.refusals, refusal, names);
    return said === refusal.code ? words.furniture.declined(refusal.code) : asHead(said);
  };
}

function isDoor<Doors extends object>(doors: Doors, code: string): code is keyof Doors & string {
  return Object.hasOwn(doors, code);
}
