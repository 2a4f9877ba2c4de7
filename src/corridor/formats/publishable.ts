/**
 * What a side may show to the world: what is cleared, without whom it has it from.
 *
 * Use      `published(corridor)`: the view as JSON, and how much was left out of it.
 * Shapes   only items handled as `clear`, and of each only the fields that are listed here. Own
 *          conversations, contacts, judgements, ties, arguments, kept texts and snapshots are never
 *          in it, nor anything about a name that only this side knows. A text in which a name (one
 *          word of it will do), a teller, a quotation or an address of this side's evidence occurs,
 *          however it is spelled, is left out as a whole, and counted. Of a body that this side
 *          typed itself, a candidate is named once something cleared is about it.
 * Secrets  everything that is not in the view.
 */

import type { Json, JsonObject } from '../../basics/canonical.ts';
import { isObject } from '../../basics/shape.ts';
import { type Corridor, all } from '../corridor.ts';
import type { Ground } from '../kinds/ground.ts';
import { type Kind, kinds } from '../kinds/index.ts';
import { groundOf } from '../roster.ts';

export type Publishable = {
  readonly view: Json;
  readonly leftOut: {
    readonly items: { readonly [K in Kind]?: number };
    /** Texts of items that are in it. */
    readonly texts: number;
  };
};

/** Fields without prose, and fields of prose. */
type Shown = { readonly plain: readonly string[]; readonly prose: readonly string[] };
const SHOWN: { readonly [K in Kind]?: Shown } = {
  signal: {
    plain: ['subject', 'stance', 'said', 'published', 'attribution'],
    prose: ['condition', 'note'],
  },
  count: {
    plain: ['subject', 'from', 'least', 'most', 'among', 'holdOuts', 'trend', 'said'],
    prose: ['note'],
  },
  fact: { plain: ['candidate', 'kind', 'when'], prose: ['condition', 'note'] },
  event: { plain: ['kind', 'when', 'until', 'member', 'bearsOn'], prose: ['what', 'effect'] },
  race: { plain: ['when', 'candidates'], prose: ['title'] },
  criterion: {
    plain: ['id', 'proposed', 'favours', 'turnedAgainst', 'least'],
    prose: ['text', 'note'],
  },
  figure: {
    plain: ['criterion', 'member', 'year', 'value', 'unit', 'estimate', 'publication', 'published'],
    prose: [],
  },
  meeting: { plain: ['from', 'to', 'members'], prose: ['title', 'place'] },
  timing: { plain: ['id', 'by'], prose: ['what'] },
};

/** Fields, of whatever kind, that say from whom something is or where it can be read. */
const REVEALING = [
  ...['person', 'office', 'body', 'teller', 'exact', 'translation', 'address', 'hash', 'who'],
  ...['ours', 'by', 'proposer', 'supporters', 'opponents', 'others', 'leaderInWords', 'outlet'],
  ...['confidence', 'tags'],
];
const LEAST_LENGTH = 3;
/** Of a name, a single word gives it away already. */
const NAMES = ['person', 'ours', 'name'];
const LEAST_WORD = 4;

type Secrets = { readonly texts: Set<string>; readonly words: Set<string> };

export function published(corridor: Corridor): Publishable {
  const secret = secretsOf(corridor);
  const isTelling = (text: string) => tells(secret, text);
  const left: { [K in Kind]?: number } = {};
  let texts = 0;
  const cleanText = (given: Json | undefined): Json => {
    if (!isObject(given)) return null;
    const clean = Object.values(given).every((one) => typeof one === 'string' && !isTelling(one));
    if (!clean) texts += 1;
    return clean ? given : null;
  };
  const cited = (body: object): JsonObject => {
    const { publication = null, ...rest } = body as JsonObject;
    const isClean = typeof publication === 'string' && !isTelling(publication);
    return { ...rest, publication: isClean ? publication : null };
  };
  const isKnown = knownBy(corridor);
  const items = kinds.flatMap((kind): [string, Json][] => {
    const shown = SHOWN[kind];
    const standing = kind === 'ground' ? [] : all(corridor, kind);
    const cleared = shown
      ? standing.filter(({ body }) => isCleared(kind, body) && isKnown(body as JsonObject))
      : [];
    if (standing.length > cleared.length) left[kind] = standing.length - cleared.length;
    if (!shown) return [];
    const views = cleared.map(({ body }) => viewOf(shown, cited(body), cleanText));
    return [[kind, views]];
  });
  const view = { format: 'doyen/corridor-published/1', ...groundView(corridor) };
  return { view: { ...view, ...Object.fromEntries(items) }, leftOut: { items: left, texts } };
}

/** Figures and timing have no handling of their own: others publish the one, and the other is out
 * once it is known on whose word. */
function isCleared(kind: Kind, body: object): boolean {
  if ('attribution' in body && body.attribution === 'own-conversation') return false;
  if ('handling' in body) return body.handling === 'clear';
  return kind === 'figure' || (kind === 'timing' && 'attribution' in body && !!body.attribution);
}

/** Whether all that an item is about is public itself. */
function knownBy(corridor: Corridor): (body: JsonObject) => boolean {
  const names: readonly string[] = candidatesIn(corridor).map(({ id }) => id);
  const criteria = all(corridor, 'criterion').filter(({ body }) => isCleared('criterion', body));
  const timings = all(corridor, 'timing').filter(({ body }) => isCleared('timing', body));
  const about = new Set([
    ...names.map((id) => `candidate:${id}`),
    ...criteria.map(({ body }) => `criterion:${body.id}`),
    ...timings.map(({ body }) => `timing:${body.id}`),
  ]);
  return (body) => {
    const named = [body['candidate'], body['candidates'], body['bearsOn'], body['favours']];
    const subjects = [
      ...[...named, body['turnedAgainst']].flat().map((id) => id && `candidate:${textOf(id)}`),
      body['criterion'] && `criterion:${textOf(body['criterion'])}`,
      body['subject'],
    ];
    return subjects.every((subject) => !subject || about.has(textOf(subject)));
  };
}

function textOf(given: Json): string {
  return typeof given === 'string' ? given : '';
}

function viewOf(
  { plain, prose }: Shown,
  body: JsonObject,
  cleanText: (given: Json | undefined) => Json,
): Json {
  const holder = body['holder'];
  const member = isObject(holder) ? { member: holder['member'], voice: holder['voice'] } : {};
  const fields = plain.map((name) => [name, body[name] ?? null] as const);
  const texts = prose.map((name) => [name, cleanText(body[name])] as const);
  return { ...member, ...Object.fromEntries([...fields, ...texts]) } as Json;
}

function groundView(corridor: Corridor): JsonObject {
  const ground = groundOf(corridor);
  if (!ground) return {};
  const { title, body, post } = ground;
  const candidates = candidatesIn(corridor);
  const members = ground.members.map(({ id, name, from, to }) => ({ id, name, from, to }));
  return { title, body, post, members, candidates };
}

/** Whoever follows a Table or a definition has its names from there; others have typed them. */
function candidatesIn(corridor: Corridor): Ground['candidates'] {
  const { follows, candidates = [] } = groundOf(corridor) ?? {};
  if (follows?.what !== 'nothing') return candidates;
  const about = new Set<string>([
    ...all(corridor, 'signal').flatMap(({ body }) => clearedAs('signal', body, body.subject)),
    ...all(corridor, 'count').flatMap(({ body }) => clearedAs('count', body, body.subject)),
    ...all(corridor, 'fact').flatMap(({ body }) =>
      clearedAs('fact', body, `candidate:${body.candidate}`),
    ),
  ]);
  return candidates.filter(({ id }) => about.has(`candidate:${id}`));
}

function clearedAs(kind: Kind, body: object, subject: string): readonly string[] {
  return isCleared(kind, body) ? [subject] : [];
}

/** Everything that a revealing field has ever said, withdrawn items included. */
function secretsOf(corridor: Corridor): Secrets {
  const found: Secrets = { texts: new Set(), words: new Set() };
  for (const kind of kinds.filter((one) => one !== 'ground')) {
    for (const { revisions } of corridor.items[kind].values()) {
      for (const { body } of revisions) collect(body as Json, kind === 'name' ? 'all' : '', found);
    }
  }
  const shown = new Set(candidatesIn(corridor));
  for (const one of groundOf(corridor)?.candidates ?? []) {
    if (!shown.has(one)) collect({ name: one.name }, 'all', found);
  }
  for (const name of publicNames(corridor)) {
    found.texts.delete(plain(name));
    for (const word of wordsOf(name)) found.words.delete(plain(word));
  }
  return found;
}

/** `field` in which it stands; `all` where every text is a secret. */
function collect(given: Json | undefined, field: string, found: Secrets): void {
  if (typeof given === 'string') {
    const text = plain(given);
    const isSecret = field === 'all' || REVEALING.includes(field);
    if (isSecret && text.length >= LEAST_LENGTH) found.texts.add(text);
    return;
  }
  if (typeof given !== 'object' || given === null) return;
  for (const [name, value] of Object.entries(given)) {
    if (NAMES.includes(name) && typeof value === 'string') addWords(value, found);
    const isInside = field === 'all' || REVEALING.includes(field);
    collect(value as Json, isInside ? field : Array.isArray(given) ? field : name, found);
  }
}

function addWords(name: string, { words }: Secrets): void {
  for (const word of wordsOf(name)) {
    if (/^\p{Lu}/u.test(word) && plain(word).length >= LEAST_WORD) words.add(plain(word));
  }
}

function tells({ texts, words }: Secrets, given: string): boolean {
  const text = plain(given);
  return (
    wordsOf(text).some((word) => words.has(word)) || [...texts].some((one) => text.includes(one))
  );
}

/** Without accents, case, signs that nobody sees, and kinds of spaces and quotation marks. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/[\u2018\u2019\u02BC]/g, "'")
    .replaceAll(/[\u201C\u201D\u00AB\u00BB]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The names on the ballot and of the members are no secret. */
function publicNames(corridor: Corridor): readonly string[] {
  const ground = groundOf(corridor);
  const members = ground?.members ?? [];
  const names = [
    ...candidatesIn(corridor).flatMap(({ id, name }) => [id, name]),
    ...members.flatMap(({ id, name }) => [id, name.en, name.nl, name.fr]),
    ground?.post.incumbent,
  ];
  return names.flatMap((name) => name ?? []);
}
