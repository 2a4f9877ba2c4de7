/**
 * What a text under silence is about: a name, a package of posts, the rule, or an ending without a
 * successor.
 *
 * Use      `OpenSilence` names a candidate, or one of the other subjects; `subjectRefusal` says why
 *          one cannot be put; `outcomeOf` what its adoption brings.
 * Shapes   a package pairs each post of the definition with one name: adopted together or not at
 *          all. A change of rule brings no ending: the selection goes on under the new rule.
 * Source   spec/process.md §7.
 */

import { never } from '../../basics/bug.ts';
import { type Instant, parseDate } from '../../basics/instant.ts';
import { type Reader, array, isObject, literal, object, parsed, text } from '../../basics/shape.ts';
import { isRunning } from '../candidacies/candidacy.ts';
import { zeroOption } from '../rounds/field.ts';
import type { Definition } from '../definition/definition.ts';
import { idReader } from '../definition/definition-readers.ts';
import { type CandidateId, parseCandidateId } from '../ids.ts';
import type { DecisionRule } from '../rules/expression.ts';
import { readRule } from '../rules/rule-parser.ts';
import { ruleRefusal } from '../endings/rule-change.ts';
import type { Outcome, Refusal, Selection } from '../selection.ts';
import { dayOf } from '../seats/sitting.ts';

/** One post of a package and the name for it. */
export type Pairing = { readonly post: string; readonly candidate: CandidateId };

/** Who keeps the post meanwhile; `until` is null where only a successor ends it. */
export type Acting = {
  readonly acting: string;
  /** Days, `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string | null;
};

export type OtherSubject =
  | { readonly kind: 'package'; readonly names: readonly Pairing[] }
  | { readonly kind: 'rule'; readonly rule: DecisionRule }
  | { readonly kind: 'extension'; readonly until: string }
  | ({ readonly kind: 'vacancy' } & Acting);

export type Subject = { readonly kind: 'name'; readonly candidate: CandidateId } | OtherSubject;

export type SubjectRefusal =
  | { readonly code: 'subject_missing' }
  | { readonly code: 'package_not_whole'; readonly posts: number }
  | { readonly code: 'name_on_two_posts'; readonly candidate: CandidateId }
  | { readonly code: 'acting_missing' }
  | { readonly code: 'until_before_from'; readonly from: string; readonly until: string };

const dayReader = parsed((day) => (parseDate(day) === undefined ? undefined : day), 'not_a_date');
const untilReader: Reader<string | null> = (given, at) =>
  given === null ? { ok: true, value: null } : dayReader(given, at);
const pairingReader: Reader<Pairing> = object(
  { post: idReader, candidate: parsed(parseCandidateId, 'not_an_id') },
  true,
);
const MOST_POSTS = 20;

const READERS: { readonly [Kind in OtherSubject['kind']]: Reader<OtherSubject> } = {
  package: object({ kind: literal('package'), names: array(pairingReader, MOST_POSTS) }, true),
  rule: object({ kind: literal('rule'), rule: readRule }, true),
  extension: object({ kind: literal('extension'), until: dayReader }, true),
  vacancy: object(
    { kind: literal('vacancy'), acting: text(200), from: dayReader, until: untilReader },
    true,
  ),
};

const kindReader = literal('package', 'rule', 'extension', 'vacancy');

export const subjectReader: Reader<OtherSubject> = (given, at) => {
  const kind = kindReader(isObject(given) ? given['kind'] : undefined, `${at}/kind`);
  return kind.ok ? READERS[kind.value](given, at) : kind;
};

/** The subject of an act, which names a candidate or another subject and not both. */
export function subjectOf(act: {
  readonly candidate?: CandidateId;
  readonly subject?: OtherSubject;
}): Subject | undefined {
  const { candidate, subject } = act;
  if (candidate === undefined) return subject;
  return subject === undefined ? { kind: 'name', candidate } : undefined;
}

/** The names that a subject is about, in the order of the posts. */
export function candidatesOf(subject: Subject): readonly CandidateId[] {
  if (subject.kind === 'name') return [subject.candidate];
  return subject.kind === 'package' ? subject.names.map(({ candidate }) => candidate) : [];
}

/** All posts that are to be filled, the first one first. */
export function postsOf({ post, posts }: Pick<Definition, 'post' | 'posts'>) {
  return [post, ...posts];
}

/** Why this cannot be put under silence at `at`. */
export function subjectRefusal(
  selection: Selection,
  subject: Subject,
  at: Instant,
): Refusal | undefined {
  switch (subject.kind) {
    case 'name':
      return nameRefusal(selection, subject.candidate, at) ?? wholeRefusal(selection, [{}]);
    case 'package':
      return packageRefusal(selection, subject.names, at);
    case 'rule':
      return ruleRefusal(selection, subject.rule);
    case 'extension':
      return undefined;
    case 'vacancy':
      return vacancyRefusal(subject);
  }
  return never(subject);
}

/** What the adoption of a subject ends the selection with; null where it goes on. */
export function outcomeOf(
  subject: Subject,
  at: Instant,
  { reason, post }: { readonly reason: string; readonly post: string },
): Outcome | null {
  switch (subject.kind) {
    case 'name':
      return { kind: 'appointed', candidate: subject.candidate, at };
    case 'package': {
      const { names } = subject;
      const candidate = names.find((one) => one.post === post)?.candidate;
      return candidate === undefined ? null : { kind: 'appointed', candidate, names, at };
    }
    case 'rule':
      return null;
    case 'extension':
      return { kind: 'extended', at, reason, until: subject.until };
    case 'vacancy': {
      const { acting, from, until } = subject;
      return { kind: 'vacant', at, reason, acting, from, until };
    }
  }
  return never(subject);
}

export function vacancyRefusal({ acting, from, until }: Acting): Refusal | undefined {
  if (acting.trim() === '') return { code: 'acting_missing' };
  const backwards = until !== null && until < from;
  return backwards ? { code: 'until_before_from', from, until } : undefined;
}

function nameRefusal(
  selection: Selection,
  candidate: CandidateId,
  at: Instant,
): Refusal | undefined {
  const { candidacies } = selection;
  if (candidate === zeroOption(selection)) return { code: 'zero_not_a_name', candidate };
  const candidacy = candidacies.find(({ id }) => id === candidate);
  if (candidacy === undefined) return { code: 'candidate_unknown', candidate };
  const running = isRunning(candidacy.facts, dayOf(at));
  return running ? undefined : { code: 'candidate_not_running', candidate };
}

function packageRefusal(
  selection: Selection,
  names: readonly Pairing[],
  at: Instant,
): Refusal | undefined {
  for (const [place, { candidate }] of names.entries()) {
    const refusal = nameRefusal(selection, candidate, at);
    if (refusal !== undefined) return refusal;
    const first = names.findIndex((one) => one.candidate === candidate);
    if (first !== place) return { code: 'name_on_two_posts', candidate };
  }
  return wholeRefusal(selection, names);
}

/** Posts that fall together are put together: each once, and no other. */
function wholeRefusal(
  { definition }: Selection,
  names: readonly { readonly post?: string }[],
): Refusal | undefined {
  const posts = postsOf(definition).map(({ id }) => id);
  // A name alone is for the one post there is.
  const given = names.map(({ post }) => post ?? definition.post.id);
  const whole = given.length === posts.length && posts.every((post) => given.includes(post));
  return whole ? undefined : { code: 'package_not_whole', posts: posts.length };
}
