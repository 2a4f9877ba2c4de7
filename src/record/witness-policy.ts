/**
 * A policy: the text file in which somebody writes down which witnesses are to have seen a log.
 *
 * Use      `readPolicy` at the door of `verify` and `booth`, then `judge` each cosigned head.
 * Shapes   lines of `log KEY [URL]`, `witness NAME KEY [URL]`, `group NAME all|any|K NAME...`
 *          and one `quorum NAME|none`; names are of lines above. Empty lines and `#` lines say
 *          nothing.
 * Errors   a `PolicyRefusal`: a code for each fault, the line and the word it is about.
 * Source   c2sp.org/tlog-policy; spec/record.md §10.
 */

import { toBase64url } from '../basics/bytes.ts';
import { ok, refuse, type Result } from '../basics/result.ts';
import { cosignedBy, type Cosigned } from './cosignature.ts';
import { readVerifierKey, type KeyKind, type Signatory } from './verifier-key.ts';

/** A witness, or so many of a group. */
export type Quorum =
  | { readonly kind: 'none' }
  | { readonly kind: 'witness'; readonly name: string; readonly key: Signatory }
  | {
      readonly kind: 'group';
      readonly name: string;
      readonly least: number;
      readonly members: readonly Quorum[];
    };

export type Policy = {
  /** Logs that are meant; where none is named, any. */
  readonly logs: readonly Signatory[];
  readonly witnesses: readonly { readonly name: string; readonly key: Signatory }[];
  readonly quorum: Quorum;
};

export type PolicyRefusal = {
  readonly code:
    | 'policy_too_long'
    | 'policy_character'
    | 'policy_line_unknown'
    | 'policy_words'
    | 'policy_key_malformed'
    | 'policy_key_kind'
    | 'policy_key_twice'
    | 'policy_name_taken'
    | 'policy_name_unknown'
    | 'policy_member_twice'
    | 'policy_threshold'
    | 'policy_quorum_twice'
    | 'policy_quorum_missing';
  /** Counted from 1. */
  readonly line: number;
  readonly word: string;
};

/** Whether the quorum has cosigned, and which witnesses of the policy did. */
export type Judgement = {
  readonly holds: boolean;
  readonly by: readonly string[];
  readonly without: readonly string[];
};

type Draft = {
  readonly logs: readonly Signatory[];
  readonly witnesses: Policy['witnesses'];
  readonly names: ReadonlyMap<string, Quorum>;
  /** Those that stand in a group already. */
  readonly grouped: ReadonlySet<string>;
  readonly quorum: Quorum | undefined;
};

type Step = Result<Draft, { readonly code: PolicyRefusal['code']; readonly word: string }>;

const MOST_LETTERS = 100_000;

export function readPolicy(text: string): Result<Policy, PolicyRefusal> {
  const lines = text.split('\n');
  if (text.length > MOST_LETTERS) return refuse({ code: 'policy_too_long', line: 1, word: '' });
  let draft: Draft = {
    ...{ logs: [], witnesses: [], names: new Map(), grouped: new Set(), quorum: undefined },
  };
  for (const [at, line] of lines.entries()) {
    const next = readLine(draft, line);
    if (!next.ok) return refuse({ ...next.refusal, line: at + 1 });
    draft = next.value;
  }
  const { logs, witnesses, quorum } = draft;
  if (!quorum) return refuse({ code: 'policy_quorum_missing', line: lines.length, word: '' });
  return ok({ logs, witnesses, quorum });
}

export function judge(policy: Policy, cosigned: Pick<Cosigned, 'note' | 'lines'>): Judgement {
  const by = policy.witnesses.filter(({ key }) => cosignedBy(cosigned, key).ok);
  const names = by.map(({ name }) => name);
  const without = policy.witnesses.map(({ name }) => name).filter((one) => !names.includes(one));
  return { holds: isMet(policy.quorum, new Set(names)), by: names, without };
}

/** Whether a policy that names logs names this one. */
export function namesLog(policy: Policy, { name, publicKey }: Signatory): boolean {
  const key = toBase64url(publicKey);
  const named = policy.logs.some((one) => one.name === name && toBase64url(one.publicKey) === key);
  return policy.logs.length === 0 || named;
}

function isMet(quorum: Quorum, by: ReadonlySet<string>): boolean {
  switch (quorum.kind) {
    case 'none':
      return true;
    case 'witness':
      return by.has(quorum.name);
    case 'group':
      return quorum.members.filter((member) => isMet(member, by)).length >= quorum.least;
  }
}

function readLine(draft: Draft, line: string): Step {
  if (Array.from(line).some(isForbidden)) return no('policy_character', '');
  const words = line.split(/[ \t]+/).filter((word) => word !== '');
  const [first, ...rest] = words;
  if (first === undefined || first.startsWith('#')) return ok(draft);
  if (first === 'log') return readLog(draft, rest);
  if (first === 'witness') return readWitness(draft, rest);
  if (first === 'group') return readGroup(draft, rest);
  if (first === 'quorum') return readQuorum(draft, rest);
  return no('policy_line_unknown', first);
}

function readLog(draft: Draft, words: readonly string[]): Step {
  const [word] = words;
  if (word === undefined || words.length > 2) return no('policy_words', 'log');
  const key = keyOf(word, 'log', draft.logs);
  return key.ok ? ok({ ...draft, logs: [...draft.logs, key.value] }) : key;
}

function readWitness(draft: Draft, words: readonly string[]): Step {
  const [name, word] = words;
  if (name === undefined || word === undefined || words.length > 3) {
    return no('policy_words', 'witness');
  }
  if (isTaken(draft, name)) return no('policy_name_taken', name);
  const known = draft.witnesses.map(({ key }) => key);
  const key = keyOf(word, 'witness', known);
  if (!key.ok) return key;
  const witness = { name, key: key.value };
  const names = new Map([...draft.names, [name, { kind: 'witness', ...witness } as const]]);
  return ok({ ...draft, witnesses: [...draft.witnesses, witness], names });
}

function readGroup(draft: Draft, words: readonly string[]): Step {
  const [name, threshold = '', ...rest] = words;
  if (name === undefined || rest.length === 0) return no('policy_words', 'group');
  if (isTaken(draft, name)) return no('policy_name_taken', name);
  const members: Quorum[] = [];
  const grouped = new Set(draft.grouped);
  for (const word of rest) {
    const member = draft.names.get(word);
    if (!member) return no('policy_name_unknown', word);
    if (grouped.has(word)) return no('policy_member_twice', word);
    grouped.add(word);
    members.push(member);
  }
  const least = leastOf(threshold, members.length);
  if (least === undefined) return no('policy_threshold', threshold);
  const group: Quorum = { kind: 'group', name, least, members };
  return ok({ ...draft, names: new Map([...draft.names, [name, group]]), grouped });
}

function readQuorum(draft: Draft, words: readonly string[]): Step {
  const [word] = words;
  if (word === undefined || words.length > 1) return no('policy_words', 'quorum');
  if (draft.quorum) return no('policy_quorum_twice', word);
  const quorum: Quorum | undefined = word === 'none' ? { kind: 'none' } : draft.names.get(word);
  return quorum ? ok({ ...draft, quorum }) : no('policy_name_unknown', word);
}

function keyOf(word: string, kind: KeyKind, known: readonly Signatory[]) {
  const key = readVerifierKey(word);
  if (!key) return no('policy_key_malformed', word);
  if (key.kind !== kind) return no('policy_key_kind', word);
  const same = toBase64url(key.publicKey);
  const twice = known.some(({ publicKey }) => toBase64url(publicKey) === same);
  return twice ? no('policy_key_twice', word) : ok(key);
}

function leastOf(word: string, members: number): number | undefined {
  if (word === 'all') return members;
  const least = word === 'any' ? 1 : /^[1-9]\d{0,3}$/.test(word) ? Number(word) : 0;
  return least >= 1 && least <= members ? least : undefined;
}

/** Control characters other than a tab. */
function isForbidden(character: string): boolean {
  return (character < ' ' && character !== '\t') || character === '\u007f';
}

function isTaken({ names }: Draft, name: string): boolean {
  return name === 'none' || names.has(name);
}

function no(code: PolicyRefusal['code'], word: string) {
  return refuse({ code, word });
}
