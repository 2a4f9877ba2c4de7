/**
 * `witness ADDRESS`: this machine follows a selection's log and says that it is one log.
 *
 * Use      on a machine of one's own, without a seat; it learns sizes and hashes, not entries.
 * Shapes   a look each minute, until told to stop; `--once` for one look. Exit code 0: what was
 *          seen is one log; 1: two histories, and the evidence lies beside the state; 2: it could
 *          not be looked at.
 * Source   spec/record.md §10.
 */

import fs from 'node:fs';
import path from 'node:path';
import { toHex } from '../../basics/bytes.ts';
import type { JsonObject } from '../../basics/canonical.ts';
import { type Result, ok, refuse } from '../../basics/result.ts';
import { witnessLine } from '../../contract/witness-line.ts';
import { sha256 } from '../../crypto/digest.ts';
import type { messages } from '../../locales/en/witness.ts';
import type { Policy } from '../../record/witness-policy.ts';
import type { Invocation } from '../arguments.ts';
import { readAddress } from '../booth/address.ts';
import { type PolicyFileRefusal, policyAt, policySentence } from '../policy-file.ts';
import type { World } from '../world.ts';
import { type State, type StateRefusal, openState } from './state.ts';
import { type Visit, keyWord, visit } from './visit.ts';

export type WitnessPorts = Pick<
  World,
  'folder' | 'random' | 'fetch' | 'now' | 'wait' | 'out' | 'err'
> & {
  readonly words: typeof messages;
  /** Whether it is to stop, asked after each look; the wait ends early when it is. */
  readonly stopped: () => boolean;
};

type Refusal =
  | StateRefusal
  | PolicyFileRefusal
  | { readonly code: 'address_wrong' | 'address_of_no_selection'; readonly given: string }
  | { readonly code: 'every_wrong'; readonly given: string };

type Asked = Pick<Invocation, 'words' | 'flags' | 'options'>;

type Plan = {
  readonly server: string;
  readonly id: string;
  readonly every: number;
  readonly file: string;
  readonly policy: Policy | undefined;
};

export async function witnessCommand(given: Asked, ports: WitnessPorts): Promise<number> {
  const { words, err } = ports;
  const planned = plan(given, ports);
  if (!planned.ok) return complain(err, sentenceOf(planned.refusal, words));
  const { file } = planned.value;
  const state = openState(file, { name: given.options['name'], random: ports.random });
  if (!state.ok) return complain(err, sentenceOf(state.refusal, words));
  try {
    return await follow(given, planned.value, state.value, ports);
  } finally {
    state.value.close();
  }
}

function plan({ words, options }: Asked, ports: WitnessPorts): Result<Plan, Refusal> {
  const [given = ''] = words;
  const address = readAddress(given);
  if (!address.ok) return address;
  const [, id] = /^\/s\/([a-z0-9-]{1,64})(?:[/?]|$)/.exec(address.value.path) ?? [];
  if (id === undefined) return refuse({ code: 'address_of_no_selection', given });
  const every = Number(/^\d{1,5}$/.exec(options['every'] ?? '60')?.[0] ?? 0);
  if (every < 1) return refuse({ code: 'every_wrong', given: options['every'] ?? '' });
  const policy = policyAt(ports.folder, options['policy']);
  if (!policy.ok) return policy;
  const file = path.resolve(ports.folder, options['state'] ?? 'witness.json');
  return ok({ server: address.value.server, id, every, file, policy: policy.value });
}

async function follow(
  { flags }: Asked,
  { server, id, every, file, policy }: Plan,
  state: State,
  ports: WitnessPorts,
): Promise<number> {
  const { words, now, wait, fetch } = ports;
  const line = witnessLine({ base: server, fetch, wait }, id);
  const json = flags.includes('json');
  if (!json) ports.out(`${words.witness.begun(keyWord(state.memory()), server)}\n`);
  let last = '';
  for (;;) {
    const seen = await visit({ line, state, policy, now });
    const evidence = seen.kind === 'forked' ? keepEvidence(file, seen) : undefined;
    const told = json ? JSON.stringify(visitJson(seen, evidence)) : said(seen, words, evidence);
    // What has not changed is not said again.
    if (told !== last) (exitOf(seen) === 0 ? ports.out : ports.err)(`${told}\n`);
    last = told;
    if (seen.kind === 'forked' || flags.includes('once')) return exitOf(seen);
    if (ports.stopped()) return 0;
    await wait(every * 1000);
    if (ports.stopped()) return 0;
  }
}

/** Written once; where it lies already, only its name is said again. */
function keepEvidence(file: string, { origin, evidence }: Visit & { kind: 'forked' }): string {
  const name = `evidence-${origin.replaceAll(/[^a-z0-9.-]/gi, '-')}`;
  const folder = path.dirname(file);
  if (!evidence) {
    const there = fs.readdirSync(folder).find((one) => one.startsWith(name));
    return path.join(folder, there ?? `${name}.json`);
  }
  const at = path.join(folder, `${name}-${toHex(sha256(evidence)).slice(0, 8)}.json`);
  fs.writeFileSync(at, evidence);
  return at;
}

function exitOf({ kind }: Visit): number {
  if (kind === 'cosigned') return 0;
  return kind === 'forked' ? 1 : 2;
}

function said(seen: Visit, { witness }: typeof messages, evidence: string | undefined): string {
  switch (seen.kind) {
    case 'cosigned':
      return witness.cosigned(seen.origin, seen.head.size);
    case 'undelivered':
      return witness.undelivered(seen.origin, seen.code);
    case 'forked':
      return witness.forked(seen.origin, evidence ?? '');
    case 'shorter':
      return witness.shorter(seen.origin, seen.seen);
    case 'unproven':
      return witness.unproven(seen.origin, seen.seen);
    case 'unsigned':
      return witness.unsigned(seen.origin, seen.code);
    case 'other_clerk':
      return witness.otherClerk(seen.origin);
    case 'not_meant':
      return witness.notMeant(seen.origin);
    case 'declined':
      return witness.declined(seen.code);
    case 'unreachable':
      return witness.unreachable(seen.why);
  }
}

function visitJson(seen: Visit, evidence: string | undefined): JsonObject {
  const { kind, ...rest } = seen;
  const plain = Object.entries(rest).filter(([key]) => key !== 'evidence');
  return {
    format: 'doyen/visit/1',
    kind,
    ...Object.fromEntries(plain),
    ...(evidence && { evidence }),
  };
}

function sentenceOf(refusal: Refusal, words: typeof messages): string {
  switch (refusal.code) {
    case 'address_wrong':
      return words.witness.addressWrong(refusal.given);
    case 'address_of_no_selection':
      return words.witness.addressOfNoSelection(refusal.given);
    case 'every_wrong':
      return words.witness.everyWrong(refusal.given);
    case 'name_wrong':
      return words.witness.nameWrong(refusal.given);
    case 'state_locked':
      return words.witness.stateLocked(refusal.file, refusal.pid);
    case 'state_malformed':
      return words.witness.stateMalformed(refusal.file);
    case 'state_unwritable':
      return words.witness.stateUnwritable(refusal.file, refusal.why);
    case 'policy_unreadable':
    case 'policy_refused':
      return policySentence(refusal, words);
  }
}

function complain(err: WitnessPorts['err'], sentence: string): number {
  err(`${sentence}\n`);
  return 2;
}
