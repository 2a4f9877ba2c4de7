/**
 * The form as a definition fills it: all that it has a field for.
 *
 * Use      `draftOf(json)`; what it has no field for stays in the file (definition-of.ts) and is
 *          said in words (unshown.ts).
 * Shapes   rows have the keys of file-rows.ts, in the order of the file.
 * Errors   `undefined` for what is no definition.
 */

import type { JsonObject } from '../../../basics/canonical.ts';
import { bodyKind } from '../../../locales/bodies/index.ts';
import { languages } from '../../../locales/index.ts';
import type { CandidacyFact } from '../../../table/candidacies/candidacy.ts';
import type { Definition, RoundPlan, Text } from '../../../table/definition/definition.ts';
import { parseDefinition } from '../../../table/definition/definition-parser.ts';
import type { Expression } from '../../../table/rules/expression.ts';
import { plainReading } from '../../../table/rules/index.ts';
import { localText } from '../../furniture/zoned-time.ts';
import { type Draft, EMPTY, type PassDraft, type RoundRow, type Tag, type Typed } from './draft.ts';
import { choiceDraftOf } from './choice-draft.ts';
import { fileKey } from './file-rows.ts';
import { passDraftOf } from './pass-draft.ts';
import { trusteesOf } from './plain-definition.ts';

export function draftOf(file: JsonObject): Draft | undefined {
  const read = parseDefinition(file);
  if (!read.ok) return undefined;
  const definition = read.value;
  const draft: Draft = {
    file,
    words: bodyKind(definition.words ?? '')?.id ?? '',
    languages: tonguesOf(definition),
    title: typed(definition.title),
    ...bodyOf(definition),
    ...peopleOf(definition),
    ...candidatesOf(definition),
    ...courseOf(definition),
    rounds: definition.rounds.map((plan, at) => roundOf(definition, plan, at)),
    ...agendaOf(definition),
    trustees: trusteesIn(definition, false),
  };
  const followed = { ...draft, trustees: trusteesIn(definition, true) };
  // Numbers that follow from members and groups go on following from them.
  const { threshold, closingQuorum, assumedCorrupt } = trusteesOf(followed);
  const given = draft.trustees;
  const same =
    threshold === given.threshold &&
    closingQuorum === given.closingQuorum &&
    assumedCorrupt === given.assumedCorrupt;
  return same ? followed : draft;
}

function tonguesOf(definition: Definition): readonly Tag[] {
  const { title, body, post, posts, members, criteria, calendar, facilitation } = definition;
  const named = [body, post, ...posts, ...members, ...Object.values(body.groups)];
  const texts: readonly (Text | undefined)[] = [
    title,
    ...[...named, ...facilitation.facilitators].map(({ name }) => name),
    ...definition.rounds.map(({ question }) => question),
    ...criteria.map(({ text }) => text),
    ...calendar.map(({ what }) => what),
  ];
  return languages.filter((tag) => texts.some((text) => text?.[tag] !== undefined));
}

function bodyOf({ body, post, posts }: Definition) {
  return {
    body: typed(body.name),
    zone: body.timeZone,
    acceptsSmallCounts: body.acceptsSmallCounts,
    post: typed(post.name),
    ...termOf(post),
    posts: posts.map((one, at) => ({ key: fileKey(at), name: typed(one.name), ...termOf(one) })),
  };
}

function termOf({ incumbent, vacantFrom }: Definition['post']) {
  return { incumbent: incumbent ?? '', vacantFrom: vacantFrom ?? '' };
}

function peopleOf({ members, body, facilitation }: Definition) {
  const { facilitators, trace, disclosure } = facilitation;
  return {
    members: members.map(({ id, name, from, to, weights }, at) => ({
      ...{ key: fileKey(at), id, name: typed(name), weights },
      ...{ from: from ?? '', to: to ?? '' },
    })),
    groups: Object.values(body.groups).map((group, at) => ({
      ...{ key: fileKey(at), name: typed(group.name), actsTogether: group.actsTogether },
      members: group.members.map((id) => keyIn(members, id)),
    })),
    facilitators: facilitators.map(({ name }, at) => ({ key: fileKey(at), name: typed(name) })),
    ...{ trace, disclosure },
  };
}

function candidatesOf(definition: Definition) {
  const [first] = tonguesOf(definition);
  return {
    candidates: definition.candidates.map(({ name, country, facts }, at) => ({
      ...{ key: fileKey(at), name, country: country ?? '' },
      facts: facts.map((fact, place) => ({ key: fileKey(place), ...factOf(fact, first) })),
    })),
  };
}

/** Of a condition in several languages, the one that the form writes it in. */
function factOf({ date, kind, by, condition, source }: CandidacyFact, tag: Tag | undefined) {
  const said = condition && ((tag && condition[tag]) ?? Object.values(condition)[0]);
  return { date, kind, by: by ?? '', condition: said ?? '', source: source ?? '' };
}

function courseOf(definition: Definition) {
  const { rule, fallback, silence, ruleChange } = definition;
  const { words, abstain, silent, absent, recused } = plainReading(rule);
  const noOpinion = words.find(({ word }) => word === 'noOpinion')?.reading ?? 'neutral';
  const { brokenBy, objection, ...numbers } = silence;
  return {
    rule: {
      ...passOf(definition, rule.pass),
      choose: choiceDraftOf(rule.choose, {
        groups: (id) => keyIn(groupsIn(definition), id),
        candidates: (id) => keyIn(definition.candidates, id),
      }),
      read: { noOpinion, abstain, silent, absent, recused },
    },
    fallback: fallback && {
      ...passOf(definition, fallback.rule.pass),
      afterRounds: fallback.afterRounds,
    },
    silence: {
      ...numbers,
      amendmentBreaks: brokenBy.includes('amendment'),
      unnamed: objection === 'unnamed',
    },
    chairChangesRule: ruleChange === 'chair',
  };
}

function passOf(definition: Definition, pass: Expression): PassDraft {
  return passDraftOf(pass, {
    member: (id) => keyIn(definition.members, id),
    group: (id) => keyIn(groupsIn(definition), id),
  });
}

function roundOf(definition: Definition, plan: RoundPlan, at: number): RoundRow {
  const { candidates, body, rounds } = definition;
  const { opens, closes, reveal, classes, question, names, checkedBy, weighed } = plan;
  const groups = groupsIn(definition);
  const all = candidates.map(({ id }) => id).join() === plan.candidates.join();
  return {
    ...{ key: fileKey(at), kind: plan.kind },
    ...{ opens: localText(opens, body.timeZone), closes: localText(closes, body.timeZone) },
    candidates: all ? null : plan.candidates.map((id) => keyIn(candidates, id)),
    reveal: reveal === 'nothing' ? 'counts' : reveal,
    classes: classes.map((id) => keyIn(groups, id)),
    question: question ? typed(question) : EMPTY,
    ...{ weighedBy: weighed?.by ?? '', unit: weighed?.unit ?? 1 },
    ...{ exactly: names?.exactly ?? null, orFewer: names?.orFewer ?? false },
    checkedBy: checkedBy ? keyIn(rounds, checkedBy) : '',
  };
}

function agendaOf({ criteria, calendar }: Definition) {
  return {
    criteria: criteria.map(({ text, proposer, source }, at) => ({
      ...{ key: fileKey(at), text: typed(text) },
      ...{ proposer: proposer ?? '', source: source ?? '' },
    })),
    calendar: calendar.map(({ date, end, what, source }, at) => ({
      ...{ key: fileKey(at), date, end: end ?? '', what: typed(what), source: source ?? '' },
    })),
  };
}

function trusteesIn(definition: Definition, byItself: boolean): Draft['trustees'] {
  const { trustees, body, members } = definition;
  const { who: _, board, ...numbers } = trustees;
  const rows = board.map((id) => keyIn(members, id));
  return { byItself, board: rows, ...numbers, assumedCorrupt: body.assumedCorrupt };
}

function groupsIn({ body }: Pick<Definition, 'body'>): readonly { readonly id: string }[] {
  return Object.keys(body.groups).map((id) => ({ id }));
}

function keyIn(rows: readonly { readonly id: string }[], id: string): string {
  return fileKey(rows.findIndex((row) => row.id === id));
}

function typed(text: Text): Typed {
  return { en: text.en ?? '', nl: text.nl ?? '', fr: text.fr ?? '' };
}
