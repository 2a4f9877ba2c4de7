/**
 * What a silence is about, and how a selection ended, in words: the one place where they are said.
 *
 * Use      `saySubject(messages, subject, speaker)`, `sayOutcome(messages, outcome, speaker)` with
 *          the `outcomes` messages of a language; pages, the walk and the command line alike.
 * Source   spec/process.md §§7, 8.
 */

import { never } from '../basics/bug.ts';
import type { Outcome } from '../table/selection.ts';
import type { Pairing, Subject } from '../table/silence/subject.ts';

/** How names, posts and days are spelled where the sentence stands. */
export type OutcomeSpeaker = {
  readonly candidate: (id: string) => string;
  readonly post: (id: string) => string;
  readonly round: (id: string) => string;
  readonly day: (date: string) => string;
};

type Acting = { readonly acting: string; readonly from: string; readonly until: string | null };
type Figures = {
  readonly encourage: number;
  readonly discourage: number;
  readonly noOpinion: number;
};

/** The wording proposed for a text under silence; the chair changes it as the body needs. */
export type ProposalWords = {
  readonly name: (body: string, name: string, post: string) => string;
  readonly package: (body: string, pairs: string) => string;
  readonly rule: (body: string) => string;
  readonly extension: (body: string, until: string) => string;
  readonly vacancy: (body: string, acting: Acting) => string;
};

export type OutcomeWords = {
  /** Before the last of several. */
  readonly and: string;
  /** As it follows “silence on”. */
  readonly subjects: {
    readonly package: (pairs: string) => string;
    readonly rule: string;
    readonly extension: (until: string) => string;
    readonly vacancy: (acting: Acting) => string;
  };
  readonly pair: (name: string, post: string) => string;
  readonly appointed: (name: string) => string;
  readonly package: (pairs: string) => string;
  readonly 'silence-broken': (subject: string) => string;
  readonly extended: (until: string) => string;
  readonly vacant: (acting: Acting) => string;
  readonly tie: (names: string, round: string, figures: Figures) => string;
  readonly deadlock: (round: string | null, silence: number | null) => string;
  readonly stopped: string;
  /** In a column, where a sentence is too much. */
  readonly kinds: { readonly [Kind in Outcome['kind']]: string };
};

export function saySubject(words: OutcomeWords, subject: Subject, say: OutcomeSpeaker): string {
  switch (subject.kind) {
    case 'name':
      return say.candidate(subject.candidate);
    case 'package':
      return words.subjects.package(sayPairs(words, subject.names, say));
    case 'rule':
      return words.subjects.rule;
    case 'extension':
      return words.subjects.extension(say.day(subject.until));
    case 'vacancy':
      return words.subjects.vacancy(spelled(subject, say));
  }
  return never(subject);
}

/** Who is the body that decides, and which post it fills, as the text's language has them. */
export type Decides = { readonly body: string; readonly post: string };

export function sayProposal(
  words: { readonly proposals: ProposalWords; readonly outcomes: OutcomeWords },
  subject: Subject,
  { body, post }: Decides,
  say: OutcomeSpeaker,
): string {
  const { proposals, outcomes } = words;
  switch (subject.kind) {
    case 'name':
      return proposals.name(body, say.candidate(subject.candidate), post);
    case 'package':
      return proposals.package(body, sayPairs(outcomes, subject.names, say));
    case 'rule':
      return proposals.rule(body);
    case 'extension':
      return proposals.extension(body, say.day(subject.until));
    case 'vacancy':
      return proposals.vacancy(body, spelled(subject, say));
  }
  return never(subject);
}

export function sayOutcome(words: OutcomeWords, outcome: Outcome, say: OutcomeSpeaker): string {
  switch (outcome.kind) {
    case 'appointed':
      return outcome.names === undefined
        ? words.appointed(say.candidate(outcome.candidate))
        : words.package(sayPairs(words, outcome.names, say));
    case 'silence-broken':
      return words['silence-broken'](saySubject(words, outcome.subject, say));
    case 'extended':
      return words.extended(say.day(outcome.until));
    case 'vacant':
      return words.vacant(spelled(outcome, say));
    case 'tie': {
      const names = sayAll(words, outcome.names.map(say.candidate));
      return words.tie(names, say.round(outcome.round), outcome.counts);
    }
    case 'deadlock': {
      const { round, silence } = outcome;
      return words.deadlock(round === null ? null : say.round(round), silence);
    }
    case 'stopped':
      return words.stopped;
  }
  return never(outcome);
}

function sayPairs(words: OutcomeWords, names: readonly Pairing[], say: OutcomeSpeaker): string {
  return sayAll(
    words,
    names.map((one) => words.pair(say.candidate(one.candidate), say.post(one.post))),
  );
}

function sayAll({ and }: OutcomeWords, all: readonly string[]): string {
  const [last, ...before] = all.toReversed();
  if (last === undefined || before.length === 0) return last ?? '';
  return `${before.toReversed().join(', ')} ${and} ${last}`;
}

function spelled({ acting, from, until }: Acting, { day }: OutcomeSpeaker): Acting {
  return { acting, from: day(from), until: until === null ? null : day(until) };
}
