/**
 * The scenes of a rehearsal after its rounds: silences, what members answer to them, and the end.
 *
 * Use      cast.ts hands them over; every act is asked of the board like anybody's.
 */

import { later, writeInstant } from '../../basics/instant.ts';
import { never } from '../../basics/bug.ts';
import { ok } from '../../basics/result.ts';
import { spellDay } from '../../locales/clock.ts';
import { messages as chairEn } from '../../locales/en/chair.ts';
import { messages as outcomesEn } from '../../locales/en/outcomes.ts';
import { messages as chairFr } from '../../locales/fr/chair.ts';
import { messages as outcomesFr } from '../../locales/fr/outcomes.ts';
import { messages as chairNl } from '../../locales/nl/chair.ts';
import { messages as outcomesNl } from '../../locales/nl/outcomes.ts';
import { sayProposal } from '../../locales/say-outcome.ts';
import type { Ending, PlannedObjection, PlannedSilence } from '../../table/answers/answers.ts';
import type { Text } from '../../table/definition/definition.ts';
import { seatOf } from '../../table/ids.ts';
import type { Act, Selection } from '../../table/selection.ts';
import type { Silence } from '../../table/silence/silence.ts';
import { type Subject, postsOf } from '../../table/silence/subject.ts';
import type { Scene } from './script.ts';
import { type Played, REASON, type Stage, agentOf, chair } from './stage.ts';

type SilenceScene = Extract<
  Scene,
  { readonly kind: 'silence' | 'move' | 'break' | 'reserve' | 'sit-out' | 'conclude' | 'state' }
>;

type Tag = 'en' | 'nl' | 'fr';
const WORDS = {
  en: { chair: chairEn, outcomes: outcomesEn },
  nl: { chair: chairNl, outcomes: outcomesNl },
  fr: { chair: chairFr, outcomes: outcomesFr },
};
const HOUR = 3_600_000;
/** Where time goes on, the board's clock is a little further by the time an act arrives. */
const MARGIN = 60_000;

export async function performSilence(
  scene: SilenceScene,
  selection: Selection,
  stage: Stage,
): Promise<Played> {
  switch (scene.kind) {
    case 'silence':
      return openSilence(scene.planned, selection, stage);
    case 'move':
      return move(scene.silence, scene.planned, stage);
    case 'break':
      return breakSilence(scene, selection, stage);
    case 'reserve': {
      const { member, text } = scene.said;
      const silence = scene.silence.number;
      return asked(stage, seatOf(member), { type: 'JoinWithReservation', silence, text });
    }
    case 'sit-out':
      return sitOut(scene.silence, stage);
    case 'conclude':
      return chair(stage, conclusion(scene.ending, selection));
    case 'state': {
      const { member, text } = scene.said;
      return asked(stage, seatOf(member), { type: 'AttachStatement', text });
    }
  }
  return never(scene);
}

async function asked(stage: Stage, seat: Parameters<typeof agentOf>[1], act: Act): Promise<Played> {
  const reply = await agentOf(stage, seat).act(act);
  return reply.ok ? ok('on') : reply;
}

async function openSilence(
  { subject, opens, text }: PlannedSilence,
  selection: Selection,
  stage: Stage,
): Promise<Played> {
  const { clock } = stage;
  if (opens !== undefined && opens > clock.now()) await clock.reach(opens);
  const ends = endAfter(selection.definition.silence.hours, stage);
  const about = subject.kind === 'name' ? { candidate: subject.candidate } : { subject };
  return chair(stage, {
    type: 'OpenSilence',
    ...about,
    text: text ?? textFor(subject, selection),
    ends,
    reason: REASON,
  });
}

function endAfter(hours: number, { clock, live }: Stage): string {
  return writeInstant(later(clock.now(), hours * HOUR + (live ? MARGIN : 0)));
}

/** The words that the chair's desk proposes, in the languages of the post's name. */
function textFor(subject: Subject, selection: Selection): Text {
  const { post, body } = selection.definition;
  const say = (tag: Tag): string => {
    const { chair, outcomes } = WORDS[tag];
    const decides = { body: body.name[tag] ?? body.name.en ?? '', post: post.name[tag] ?? '' };
    const words = { proposals: chair.proposals, outcomes };
    const named = { ...speaker(selection, tag), day: (day: string) => spellDay(day, tag) };
    return sayProposal(words, subject, decides, named);
  };
  return {
    ...(post.name.en && { en: say('en') }),
    ...(post.name.nl && { nl: say('nl') }),
    ...(post.name.fr && { fr: say('fr') }),
  };
}

/** Names and posts as the reader's language has them; days and rounds as they are. */
export function speaker(selection: Selection, tag: 'en' | 'nl' | 'fr') {
  const posts = postsOf(selection.definition);
  return {
    candidate: (id: string) => nameOf(selection, id),
    post: (id: string) => {
      const name = posts.find((one) => one.id === id)?.name;
      return name?.[tag] ?? name?.en ?? name?.fr ?? name?.nl ?? id;
    },
    round: (id: string) => id,
    day: (date: string) => date,
  };
}

function nameOf({ candidacies }: Selection, candidate: string): string {
  return candidacies.find(({ id }) => id === candidate)?.name ?? candidate;
}

async function move(silence: Silence, planned: PlannedSilence, stage: Stage): Promise<Played> {
  const { number } = silence;
  const { extended, shortened } = planned;
  if (extended && silence.extensions.length === 0) {
    const { hours, reason } = extended;
    const ends = endAfter(hours, stage);
    return chair(stage, { type: 'ExtendSilence', silence: number, ends, reason });
  }
  if (!shortened) return ok('on');
  const { hours, reason } = shortened;
  const ends = endAfter(hours, stage);
  return chair(stage, { type: 'ShortenSilence', silence: number, ends, reason });
}

async function breakSilence(
  scene: { readonly silence: Silence; readonly objection: PlannedObjection },
  { definition }: Selection,
  stage: Stage,
): Promise<Played> {
  const { silence, objection } = scene;
  const { member, kind, reason = REASON, condition = REASON, named } = objection;
  const amended = objection.amended ?? asAmended(silence.text, condition);
  const words = {
    silence: silence.number,
    kind,
    reason,
    condition,
    ...(kind === 'amendment' && { amended }),
  };
  return definition.silence.objection === 'unnamed' && named !== true
    ? chair(stage, { type: 'RelayObjection', ...words })
    : asked(stage, seatOf(member), { type: 'BreakSilence', ...words });
}

function asAmended(text: Text, condition: string): Text {
  const changed = Object.entries(text).map(([tag, words]) => [tag, `${words} (${condition})`]);
  return Object.fromEntries(changed) as Text;
}

/** Every member played says that it has seen the text; then only time, or a person, goes on. */
async function sitOut(silence: Silence, stage: Stage): Promise<Played> {
  for (const member of silence.entitled) {
    const agent = stage.agents.get(seatOf(member));
    if (!agent || silence.seen.includes(member)) continue;
    const reply = await agent.act({ type: 'ConfirmSeen', silence: silence.number });
    if (!reply.ok) return reply;
  }
  const relayed = await passOn(silence, stage);
  if (relayed) return relayed;
  if (stage.people) return ok('wait');
  await stage.clock.reach(silence.ends);
  return ok('on');
}

/** What people asked the facilitators of this text to pass on, in their own words, each once. */
async function passOn({ number, objections }: Silence, stage: Stage): Promise<Played | null> {
  const agent = stage.agents.get('officer:chair');
  if (!stage.people || !agent) return null;
  const mail = await agent.letters();
  if (!mail.ok) return mail;
  const passedOn = objections.filter(({ member }) => member === null).length;
  const notes = mail.value.letters.flatMap(({ content }) =>
    content.kind === 'note' && content.silence === number && content.asks ? [content] : [],
  );
  const note = notes[passedOn];
  if (note === undefined) return null;
  const { words: reason, wouldLift: condition } = note;
  const said = { silence: number, kind: 'objection' as const, reason, condition };
  return chair(stage, { type: 'RelayObjection', ...said });
}

function conclusion(ending: Ending | null, selection: Selection): Act {
  const type = 'Conclude';
  if (ending === null) return { type, kind: 'stopped', reason: REASON };
  switch (ending.kind) {
    case 'silence': {
      const broken = selection.silences.at(-1)?.stage === 'broken';
      return { type, kind: broken ? 'silence-broken' : 'stopped', reason: REASON };
    }
    case 'extended':
      return { type, ...ending };
    case 'vacant': {
      const { until, ...rest } = ending;
      return { type, ...rest, ...(until !== null && { until }) };
    }
    case 'tie':
    case 'deadlock':
    case 'stopped':
      return { type, kind: ending.kind, reason: ending.reason };
  }
}
