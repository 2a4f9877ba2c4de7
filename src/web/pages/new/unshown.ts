/**
 * What a definition says and the form has no field for: it stays in the file as it was.
 *
 * Use      `unshownIn(file)`; the form says it where it was filled from one.
 * Shapes   each kind of thing once; `fields` are those that no version of the form knows, by their
 *          names.
 */

import { type Json, type JsonObject, canonicalJson } from '../../../basics/canonical.ts';
import { parseInstant } from '../../../basics/instant.ts';
import { isObject } from '../../../basics/shape.ts';
import { draftOf } from './draft-of.ts';
import { plainDefinition } from './plain-definition.ts';

const PLACES = {
  continues: /^\/continues/,
  choices: /^\/fallback\/rule\/choose/,
  words: /^\/words/,
  readings: /^\/(?:fallback\/)?rule\/(?:ballot|read)/,
  notes: /^\/candidates\/\d+\/facts\/\d+\/note/,
  conditions: /^\/candidates\/\d+\/facts\/\d+\/condition/,
  sources: /\/confidence$|^\/posts?(?:\/\d+)?\/source$/,
  times: /^\/rounds\/\d+\/(?:opens|closes)$/,
  languages: /\/(?:title|name|text|what|question)\/[^/]+$/,
} as const;

/** The same in another order, or a member by its name: a field shows it. */
const SHOWN = /^\/silence\/brokenBy|\/by$|^\/rule\/choose|^\/rounds\/\d+\/names/;

export type UnshownKind = keyof typeof PLACES | 'rule' | 'fallback' | 'fields';
export type Unshown = {
  readonly kind: UnshownKind;
  /** The names of fields; else empty. */
  readonly about: readonly string[];
};

export function unshownIn(file: JsonObject): readonly Unshown[] {
  const draft = draftOf(file);
  if (!draft) return [];
  const places = differences(file, plainDefinition(draft), '').filter((at) => !SHOWN.test(at));
  const kinds = new Map(places.map((at) => [at, kindOf(at)]));
  const own: readonly UnshownKind[] = [
    ...(draft.rule.kind === 'own' ? (['rule'] as const) : []),
    ...(draft.fallback?.kind === 'own' ? (['fallback'] as const) : []),
  ];
  const fields = places.filter((at) => kinds.get(at) === 'fields').map(nameOf);
  return [...new Set([...own, ...kinds.values()])].map((kind) => ({
    kind,
    about: kind === 'fields' ? [...new Set(fields)] : [],
  }));
}

function kindOf(at: string): UnshownKind {
  const names = Object.keys(PLACES) as readonly (keyof typeof PLACES)[];
  return names.find((name) => PLACES[name].test(at)) ?? 'fields';
}

/** Without the numbers of rows: `criteria.heardFrom`. */
function nameOf(at: string): string {
  return at
    .split('/')
    .filter((name) => name !== '' && !/^\d+$/.test(name))
    .join('.');
}

/** Where the file says something else than the form would of it. */
function differences(file: Json, form: Json | undefined, at: string): readonly string[] {
  if (file === null || alike(file, form)) return [];
  if (isObject(file) && isObject(form)) {
    return Object.entries(file).flatMap(([name, part]) =>
      differences(part, form[name], `${at}/${name}`),
    );
  }
  if (!Array.isArray(file) || !Array.isArray(form) || file.length !== form.length) return [at];
  return file.flatMap((part: Json, nr) => differences(part, form[nr] as Json, `${at}/${nr}`));
}

/** In whichever way it is spelled. */
function alike(file: Json, form: Json | undefined): boolean {
  if (form === undefined) return false;
  if (typeof file === 'string' && typeof form === 'string') {
    const [one, other] = [parseInstant(file), parseInstant(form)];
    return one === undefined ? file.trim() === form : one === other;
  }
  return canonicalJson(file) === canonicalJson(form);
}
