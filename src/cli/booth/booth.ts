/**
 * `booth ADDRESS`: a member's own copy of booth, desk and trustee's page, at the body's server.
 *
 * Use      from one's own clone; the browser then runs no line of code that the operator served.
 * Shapes   serves until told to stop. `--json` prints one line once it can be opened.
 * Errors   one sentence on standard error and exit code 2 where it cannot start.
 * Source   spec/device.md §6.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Result, ok, refuse } from '../../basics/result.ts';
import { PROTOCOL } from '../../contract/replies.ts';
import type { messages } from '../../locales/en/cli.ts';
import type { messages as witnessMessages } from '../../locales/en/witness.ts';
import type { PortRefusal } from '../../server/listen.ts';
import { type Ask, openOwnCopy } from '../../server/own-copy.ts';
import type { Invocation } from '../arguments.ts';
import { type AddressRefusal, portOf, readAddress } from './address.ts';
import { type GreetingRefusal, greet } from './greeting.ts';
import { witnessedBy } from './witnessed.ts';

export type BoothPorts = {
  readonly words: Pick<typeof messages, 'booth'>;
  readonly others: typeof witnessMessages;
  /** Where a policy is looked for. */
  readonly folder: string;
  /** Where the built pages lie. */
  readonly web: string;
  readonly version: string;
  readonly ask: Ask;
  /** Resolves when it is to stop. */
  readonly stopped: Promise<void>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

export type BoothRefusal =
  | AddressRefusal
  | GreetingRefusal
  | PortRefusal
  | { readonly code: 'port_wrong'; readonly given: string }
  | { readonly code: 'pages_missing'; readonly folder: string }
  /** In words already. */
  | { readonly code: 'not_witnessed'; readonly sentence: string };

type Asked = Pick<Invocation, 'words' | 'flags' | 'options'>;

export async function boothCommand(given: Asked, ports: BoothPorts): Promise<number> {
  const { words, out, err } = ports;
  const opened = await open(given, ports);
  if (!opened.ok) {
    err(`${sentenceOf(opened.refusal, words.booth)}\n`);
    return 2;
  }
  const { address, server, version, insecure, witnessed, close } = opened.value;
  if (witnessed !== undefined) err(`${witnessed}\n`);
  if (insecure) err(`${words.booth.insecure(server)}\n`);
  if (version !== ports.version) err(`${words.booth.otherBuild(version, ports.version)}\n`);
  const told = { address, server, version, protocol: PROTOCOL };
  out(
    given.flags.includes('json')
      ? `${JSON.stringify(told)}\n`
      : `${words.booth.ready(server, address)}\n`,
  );
  await ports.stopped;
  await close();
  return 0;
}

type Opened = {
  readonly address: string;
  readonly server: string;
  readonly version: string;
  readonly insecure: boolean;
  readonly witnessed: string | undefined;
  close(): Promise<void>;
};

async function open(given: Asked, ports: BoothPorts): Promise<Result<Opened, BoothRefusal>> {
  const { ask, web: webFolder } = ports;
  const read = readAddress(given.words[0] ?? '');
  if (!read.ok) return read;
  const { server, path: first, open: insecure } = read.value;
  const port = portFrom(given.options['port'], server);
  if (port === undefined) {
    return refuse({ code: 'port_wrong', given: given.options['port'] ?? '' });
  }
  if (!existsSync(path.join(webFolder, 'index.html'))) {
    return refuse({ code: 'pages_missing', folder: webFolder });
  }
  const version = await greet(server, ask);
  if (!version.ok) return version;
  const { others: words, folder } = ports;
  const watched = { words, folder, file: given.options['policy'], ask };
  const witnessed = await witnessedBy(read.value, watched);
  if (!witnessed.ok) return refuse({ code: 'not_witnessed', sentence: witnessed.refusal });
  const copy = openOwnCopy({ server, port, webFolder, ask });
  const listening = await copy.listen();
  if (!listening.ok) return listening;
  const address = `${listening.value}${first}`;
  return ok({
    ...{ address, server, version: version.value, insecure, close: copy.close },
    witnessed: witnessed.value,
  });
}

function portFrom(given: string | undefined, server: string): number | undefined {
  if (given === undefined) return portOf(server);
  const port = /^\d{1,5}$/.test(given) ? Number(given) : NaN;
  return port >= 1 && port <= 65_535 ? port : undefined;
}

function sentenceOf(refusal: BoothRefusal, words: BoothPorts['words']['booth']): string {
  switch (refusal.code) {
    case 'address_wrong':
      return words.address_wrong(refusal.given);
    case 'port_wrong':
      return words.port_wrong(refusal.given);
    case 'pages_missing':
      return words.pages_missing(refusal.folder);
    case 'server_unreachable':
      return words.server_unreachable(refusal.server, refusal.why);
    case 'certificate_wrong':
      return words.certificate_wrong(refusal.server, refusal.why);
    case 'server_moved':
      return words.server_moved(refusal.server, refusal.to);
    case 'not_a_doyen':
      return words.not_a_doyen(refusal.server);
    case 'protocol_differs':
      return words.protocol_differs(refusal.theirs, refusal.ours);
    case 'port_busy':
      return words.port_busy(refusal.port);
    case 'not_witnessed':
      return refusal.sentence;
    case 'port_forbidden':
      return words.port_forbidden(refusal.port, refusal.why);
  }
}
