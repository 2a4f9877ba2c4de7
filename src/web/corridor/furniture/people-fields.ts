/**
 * The fields of the forms about names, criteria, dates, meetings and contacts.
 *
 * Use      `usePeopleFields().fact` for `<AddItem>` and `<ItemActs>`; `start` is what a new item
 *          has before anything is typed.
 */

import { useMemo } from 'react';
import { all } from '../../../corridor/corridor.ts';
import { FACT_LINES } from '../../../corridor/candidates.ts';
import { useCorridorWords, useSaid } from '../words.ts';
import { useWorkspace } from '../workspace.tsx';
import type { ItemField, Option } from './item-fields.ts';
import { useMembers } from './member-name.tsx';
import { useSubjects } from './subject-name.tsx';

type Fields = readonly ItemField[];
type PeopleFields = {
  readonly [
    kind in
      | 'name'
      | 'fact'
      | 'event'
      | 'race'
      | 'timing'
      | 'criterion'
      | 'figure'
      | 'meeting'
      | 'contact'
      | 'trade'
  ]: Fields;
} & {
  /** Arguments that another may answer are those about the same name. */
  readonly argument: (candidate: string) => Fields;
  readonly provenance: Fields;
  readonly start: { readonly learned: string; readonly handling: 'amber' };
};

export function usePeopleFields(): PeopleFields {
  const words = useCorridorWords();
  const choices = useChoices();
  const { today } = useWorkspace();
  return useMemo(() => {
    const provenance = provenanceOf(words);
    const parts = { words, choices, provenance };
    return {
      ...namesOf(parts),
      ...criteriaOf(parts),
      ...datesOf(parts),
      ...meetingsOf(parts),
      provenance,
      start: { learned: today, handling: 'amber' },
    };
  }, [words, choices, today]);
}

type Words = ReturnType<typeof useCorridorWords>;
type Choices = ReturnType<typeof useChoices>;
type Parts = { readonly words: Words; readonly choices: Choices; readonly provenance: Fields };

function useChoices() {
  const { whole } = useWorkspace();
  const members = useMembers();
  const subjects = useSubjects();
  const say = useSaid();
  return useMemo(() => {
    const about = (kind: string) =>
      subjects.flatMap(({ subject, said }): readonly Option[] =>
        subject.startsWith(`${kind}:`)
          ? [{ value: subject.slice(kind.length + 1), label: said.text }]
          : [],
      );
    const items = (kind: 'meeting' | 'criterion') =>
      all(whole, kind).map(({ id, body }): Option => ({
        value: id,
        label: say('title' in body ? body.title : body.text).text,
      }));
    return {
      members: members.map(({ id, name }): Option => ({ value: id, label: name })),
      candidates: about('candidate'),
      subjects: subjects.map(({ subject, said }): Option => ({ value: subject, label: said.text })),
      criteria: items('criterion'),
      meetings: items('meeting'),
      argumentsOn: (candidate: string) =>
        all(whole, 'argument')
          .filter(({ body }) => body.candidate === candidate)
          .map(({ id, body }): Option => ({ value: id, label: say(body.text).text })),
    };
  }, [whole, members, subjects, say]);
}

function optionsOf(terms: { readonly [value: string]: string }): readonly Option[] {
  return Object.entries(terms).map(([value, label]) => ({ value, label }));
}

function provenanceOf({ terms, people: { fields: said } }: Words): Fields {
  return [
    { type: 'day', name: 'learned', label: said.learned, required: true, hint: said.learnedHint },
    {
      ...{ type: 'choice', name: 'attribution', label: said.attribution },
      options: optionsOf(terms.attribution),
    },
    { type: 'line', name: 'address', label: said.address },
    { type: 'line', name: 'confidence', label: said.confidence, empty: 'omit' },
    {
      ...{ type: 'choice', name: 'handling', label: said.handling, required: true },
      options: optionsOf(terms.handling),
    },
  ];
}

function namesOf({ words, choices, provenance }: Parts) {
  const said = words.people.fields;
  const { factKind } = words.terms;
  const facts = Object.values(FACT_LINES)
    .flat()
    .map((value) => ({ value, label: factKind[value] }));
  return {
    name: [
      { type: 'line', name: 'name', label: said.name, required: true },
      { type: 'choice', name: 'country', label: said.country, options: choices.members },
      { type: 'text', name: 'office', label: said.office },
      ...provenance.filter(({ name }) => name !== 'learned' && name !== 'handling'),
    ],
    fact: [
      { type: 'choice', name: 'kind', label: said.factKind, options: facts, required: true },
      { type: 'dated', name: 'when', label: said.when, required: true },
      { type: 'line', name: 'by', label: said.by, hint: said.byHint },
      { type: 'text', name: 'condition', label: said.condition },
      { type: 'text', name: 'note', label: said.note, empty: 'plain' },
      ...provenance,
    ],
    argument: (candidate: string): Fields => [
      {
        ...{ type: 'choice', name: 'side', label: said.side, required: true },
        options: optionsOf(words.terms.side),
      },
      { type: 'text', name: 'text', label: said.argument, required: true },
      { type: 'choice', name: 'member', label: said.argumentMember, options: choices.members },
      { type: 'line', name: 'by', label: said.argumentBy },
      { type: 'dated', name: 'when', label: said.when },
      {
        ...{ type: 'choice', name: 'answers', label: said.answers },
        options: choices.argumentsOn(candidate),
      },
      ...provenance.map((field) =>
        field.name === 'attribution' ? { ...field, required: true } : field,
      ),
    ],
  } as const satisfies { readonly [kind: string]: Fields | ((candidate: string) => Fields) };
}

function criteriaOf({ words, choices, provenance }: Parts) {
  const said = words.people.fields;
  return {
    trade: [
      { type: 'choice', name: 'follower', label: said.asker, options: choices.members },
      { type: 'choice', name: 'leader', label: said.giver, options: choices.members },
      { type: 'line', name: 'leaderInWords', label: said.giverInWords },
      { type: 'dated', name: 'when', label: said.when, required: true },
      { type: 'text', name: 'note', label: said.traded, required: true },
      { type: 'text', name: 'outcome', label: said.outcome },
      ...provenance,
    ],
    criterion: [
      { type: 'text', name: 'text', label: said.criterion, required: true },
      { type: 'line', name: 'proposer', label: said.proposer, hint: said.byHint },
      { type: 'dated', name: 'proposed', label: said.proposed },
      { type: 'lines', name: 'supporters', label: said.supporters },
      { type: 'lines', name: 'opponents', label: said.opponents },
      {
        ...{ type: 'choices', name: 'favours', label: said.favours, empty: 'plain' },
        options: choices.candidates,
      },
      {
        ...{ type: 'choices', name: 'turnedAgainst', label: said.turnedAgainst, empty: 'plain' },
        options: choices.candidates,
      },
      { type: 'decimal', name: 'least', label: said.least, empty: 'omit' },
      { type: 'text', name: 'note', label: said.note },
      ...provenance,
    ],
    figure: [
      {
        type: 'choice',
        name: 'member',
        label: said.member,
        required: true,
        options: choices.members,
      },
      { type: 'year', name: 'year', label: said.year, required: true },
      { type: 'decimal', name: 'value', label: said.value, required: true },
      { type: 'line', name: 'unit', label: said.unit, required: true },
      { type: 'yes', name: 'estimate', label: said.estimate },
      { type: 'line', name: 'publication', label: said.publication, required: true },
      { type: 'dated', name: 'published', label: said.published, required: true },
      ...provenance.filter(({ name }) => name !== 'handling'),
    ],
  } as const satisfies { readonly [kind: string]: Fields };
}

function datesOf({ words, choices, provenance }: Parts) {
  const said = words.people.fields;
  return {
    event: [
      {
        ...{ type: 'choice', name: 'kind', label: said.eventKind, required: true },
        options: optionsOf(words.terms.event),
      },
      { type: 'text', name: 'what', label: said.what, required: true },
      { type: 'dated', name: 'when', label: said.when, required: true },
      { type: 'dated', name: 'until', label: said.until },
      { type: 'choice', name: 'member', label: said.eventMember, options: choices.members },
      {
        ...{ type: 'choices', name: 'bearsOn', label: said.bearsOn, empty: 'plain' },
        options: choices.candidates,
      },
      { type: 'text', name: 'effect', label: said.effect },
      ...provenance,
    ],
    race: [
      { type: 'text', name: 'title', label: said.race, required: true },
      { type: 'line', name: 'body', label: said.raceBody, required: true },
      { type: 'dated', name: 'when', label: said.when },
      {
        ...{ type: 'choices', name: 'candidates', label: said.raceNames, empty: 'plain' },
        options: choices.candidates,
      },
      { type: 'text', name: 'tie', label: said.tie, required: true },
      { type: 'text', name: 'keptApart', label: said.keptApart },
      ...provenance,
    ],
    timing: [
      { type: 'text', name: 'what', label: said.timing, required: true },
      { type: 'day', name: 'by', label: said.timingBy },
      { type: 'line', name: 'proposer', label: said.proposer, hint: said.byHint },
      ...provenance.filter(({ name }) => name !== 'handling'),
    ],
  } as const satisfies { readonly [kind: string]: Fields };
}

function meetingsOf({ words, choices, provenance }: Parts) {
  const said = words.people.fields;
  return {
    meeting: [
      { type: 'text', name: 'title', label: said.meeting, required: true },
      { type: 'text', name: 'place', label: said.place },
      { type: 'dated', name: 'from', label: said.from, required: true },
      { type: 'dated', name: 'to', label: said.until },
      {
        ...{ type: 'choices', name: 'members', label: said.members, hint: said.membersHint },
        options: choices.members,
      },
      { type: 'lines', name: 'others', label: said.others },
      { type: 'texts', name: 'agenda', label: said.agenda },
      { type: 'texts', name: 'margins', label: said.margins },
      ...provenance,
    ],
    contact: [
      { type: 'line', name: 'ours', label: said.ours, required: true },
      { type: 'choice', name: 'member', label: said.member, options: choices.members },
      { type: 'line', name: 'person', label: said.person },
      { type: 'line', name: 'office', label: said.officeOf },
      { type: 'dated', name: 'when', label: said.when, required: true },
      {
        ...{ type: 'choice', name: 'capacity', label: said.capacity, required: true },
        options: optionsOf(words.terms.capacity),
      },
      { type: 'choice', name: 'candidate', label: said.forName, options: choices.candidates },
      { type: 'text', name: 'cost', label: said.cost },
      { type: 'choice', name: 'meeting', label: said.atMeeting, options: choices.meetings },
      { type: 'text', name: 'said', label: said.said, required: true },
      { type: 'text', name: 'follows', label: said.follows },
      { type: 'day', name: 'due', label: said.due },
      { type: 'yes', name: 'done', label: said.done },
      ...provenance,
    ],
  } as const satisfies { readonly [kind: string]: Fields };
}
