/**
 * What the chair is about to put under silence, as it is being filled in.
 *
 * Use      `draftOf(selection, names, now)`, then `subjectFrom(draft)`: null while something is
 *          missing; `proposedText` words it in three languages.
 * Shapes   rules to choose from are whole rules, read out in the page's language; the readings of
 *          answers stay those of the rule in force.
 */

import type { Instant } from '../../../basics/instant.ts';
import { spellDay } from '../../../locales/clock.ts';
import { type Language, messagesOf } from '../../../locales/index.ts';
import { type OutcomeSpeaker, sayProposal } from '../../../locales/say-outcome.ts';
import { type RuleNames, sayRule } from '../../../locales/say-rule.ts';
import type { Text } from '../../../table/definition/definition.ts';
import { amendedText } from '../../../table/silence/drafts.ts';
import { type CandidateId, parseCandidateId } from '../../../table/ids.ts';
import { ruleInForce, ruleRefusal, sameRule } from '../../../table/endings/rule-change.ts';
import { assemblyOf } from '../../../table/rules/assembly.ts';
import { type Choice, kindOf } from '../../../table/rules/choice/choice.ts';
import type { DecisionRule } from '../../../table/rules/expression.ts';
import { plainReading } from '../../../table/rules/index.ts';
import { consensusMinus } from '../../../table/rules/minus-k.ts';
import { typicalRules } from '../../../table/rules/what-if/typical.ts';
import type { Selection } from '../../../table/selection.ts';
import { dayOf } from '../../../table/seats/sitting.ts';
import { type Subject, postsOf } from '../../../table/silence/subject.ts';

export type SubjectDraft = {
  readonly kind: Subject['kind'];
  /** By post; of the definition's own post only, where it has no others. */
  readonly names: { readonly [post: string]: string };
  readonly rule: DecisionRule | null;
  readonly until: string;
  readonly acting: string;
  readonly from: string;
};

export type Three = { readonly [Tag in Language]: string };

/** A silence that an amendment broke comes back with its subject and the amended text. */
export function amendment(selection: Selection): { subject: Subject; text: Text } | null {
  const last = selection.silences.at(-1);
  const text = last?.stage === 'broken' ? amendedText(last) : undefined;
  return last && text ? { subject: last.subject, text } : null;
}

export function draftOf(
  selection: Selection,
  names: readonly CandidateId[],
  now: Instant,
): SubjectDraft {
  const posts = postsOf(selection.definition);
  const empty: SubjectDraft = {
    kind: names.length < posts.length ? 'extension' : posts.length > 1 ? 'package' : 'name',
    names: Object.fromEntries(posts.map(({ id }, nth) => [id, names[nth] ?? ''])),
    rule: null,
    until: '',
    acting: '',
    from: dayOf(now),
  };
  const amended = amendment(selection);
  return amended ? filledFrom(amended.subject, empty, selection) : empty;
}

function filledFrom(
  subject: Subject,
  empty: SubjectDraft,
  { definition }: Selection,
): SubjectDraft {
  const { kind } = subject;
  switch (subject.kind) {
    case 'name':
      return { ...empty, kind, names: { [definition.post.id]: subject.candidate } };
    case 'package': {
      const pairs = subject.names.map(({ post, candidate }) => [post, candidate] as const);
      return { ...empty, kind, names: Object.fromEntries(pairs) };
    }
    case 'rule':
      return { ...empty, kind, rule: subject.rule };
    case 'extension':
      return { ...empty, kind, until: subject.until };
    case 'vacancy': {
      const { acting, from, until } = subject;
      return { ...empty, kind, acting, from, until: until ?? '' };
    }
  }
}

/** Null while something is missing. */
export function subjectFrom(draft: SubjectDraft, { definition }: Selection): Subject | null {
  const { kind, rule, until, acting, from } = draft;
  switch (kind) {
    case 'name': {
      const candidate = parseCandidateId(draft.names[definition.post.id] ?? '');
      return candidate === undefined ? null : { kind, candidate };
    }
    case 'package': {
      const posts = postsOf(definition);
      const names = posts.flatMap(({ id: post }) => {
        const candidate = parseCandidateId(draft.names[post] ?? '');
        return candidate === undefined ? [] : [{ post, candidate }];
      });
      return names.length === posts.length ? { kind, names } : null;
    }
    case 'rule':
      return rule === null ? null : { kind, rule };
    case 'extension':
      return until === '' ? null : { kind, until };
    case 'vacancy':
      if (acting.trim() === '' || from === '') return null;
      return { kind, acting: acting.trim(), from, until: until === '' ? null : until };
  }
}

/**
 * Rules that this body could take now, with this way of choosing: what was agreed beforehand first,
 * then the common ones, by each weight that its members have too.
 */
export function rulesToChoose(selection: Selection, choose: Choice): readonly DecisionRule[] {
  const { fallback, body } = selection.definition;
  const rule = ruleInForce(selection);
  const common = typicalRules(assemblyOf(selection.members, body.groups));
  const passes = [rule.pass, ...common, consensusMinus(2)];
  const all = [
    ...(fallback === null ? [] : [fallback.rule]),
    ...passes.map((pass) => ({ ...rule, pass, choose })),
  ];
  return all.filter(
    (one, nth) =>
      ruleRefusal(selection, one) === undefined &&
      all.findIndex((other) => sameRule(one, other)) === nth,
  );
}

/** Ways of choosing that need no further number, after the one in force. */
export function waysToChoose(selection: Selection): readonly Choice[] {
  const { choose } = ruleInForce(selection);
  const simple: readonly Choice[] = [
    'single',
    { approval: true },
    { resistance: 'sum', zero: null },
  ];
  return [choose, ...simple.filter((one) => kindOf(one) !== kindOf(choose))];
}

export function proposedText(selection: Selection, subject: Subject): Three {
  const inTag = (tag: Language): string => {
    const { chair, outcomes, rules } = messagesOf(tag);
    const names = namesIn(selection, tag);
    const { body, post } = selection.definition;
    const decides = { body: textIn(body.name, tag), post: textIn(post.name, tag) };
    const words = { proposals: chair.proposals, outcomes };
    const reading =
      subject.kind === 'rule' ? sayRule(rules, plainReading(subject.rule), names) : [];
    return [sayProposal(words, subject, decides, names), ...reading].join(' ');
  };
  return { en: inTag('en'), nl: inTag('nl'), fr: inTag('fr') };
}

function namesIn(
  { definition, members, candidacies }: Selection,
  tag: Language,
): OutcomeSpeaker & RuleNames {
  const posts = postsOf(definition);
  const found = (text: Text | undefined, id: string) => (text ? textIn(text, tag) : id);
  return {
    candidate: (id) => candidacies.find((one) => one.id === id)?.name ?? id,
    post: (id) => found(posts.find((one) => one.id === id)?.name, id),
    member: (id) => found(members.find((one) => one.id === id)?.name, id),
    group: (id) => found(definition.body.groups[id]?.name, id),
    round: (id) => id,
    day: (date) => spellDay(date, tag),
  };
}

function textIn(text: Text, tag: Language): string {
  return text[tag] ?? text.en ?? text.nl ?? text.fr ?? '';
}
