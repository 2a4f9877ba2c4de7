/**
 * Where in the form a place in the definition is: the step that shows it, and the field.
 *
 * Use      `placeOf(draft, fault.at)`; a field has its place as its DOM id, and shows the fault
 *          that has this place. `focusOn` goes there once the step is shown.
 * Shapes   a place is the JSON pointer with a group's number for its id, cut to the last part that
 *          is a field: `/members/3/name`.
 * Source   RFC 6901.
 */

import { groupIds } from './plain-definition.ts';
import type { Draft } from './draft.ts';
import { rulePlace } from './rule-places.ts';

export const STEPS = [
  'body',
  'members',
  'names',
  'rule',
  'rounds',
  'trustees',
  'agenda',
  'found',
] as const;

export type Step = (typeof STEPS)[number];
export type Place = { readonly step: Step; readonly at: string };

/** What there is to fill in, by step. */
const FIELDS: readonly (readonly [step: Step, field: RegExp])[] = [
  ['body', /^\/(?:title|body\/name|body\/timeZone|post\/name|post\/incumbent|post\/vacantFrom)/],
  ['body', /^\/posts\/\d+(?:\/(?:name|incumbent|vacantFrom))?/],
  ['body', /^\/posts/],
  ['members', /^\/members\/\d+(?:\/(?:id|name|from|to|weights))?/],
  ['members', /^\/members/],
  ['members', /^\/body\/groups\/\d+(?:\/(?:name|members|actsTogether))?/],
  ['members', /^\/body\/groups/],
  ['names', /^\/candidates\/\d+\/facts\/\d+(?:\/(?:date|kind|by|condition|source))?/],
  ['names', /^\/candidates\/\d+(?:\/(?:name|country))?/],
  ['names', /^\/candidates/],
  ['rule', /^\/rule\/choose/],
  ['rule', /^\/rule/],
  ['rule', /^\/silence\/(?:hours|brokenBy|extensions|objection|shortestHours|statementHours)/],
  ['rule', /^\/fallback\/afterRounds/],
  ['rule', /^\/(?:ruleChange|fallback)/],
  ['rounds', /^\/rounds\/\d+\/(?:reveal|classes)/],
  ['rounds', /^\/rounds\/\d+(?:\/(?:kind|opens|closes|candidates|question|names|checkedBy))?/],
  ['rounds', /^\/rounds/],
  ['rounds', /^\/body\/acceptsSmallCounts/],
  ['trustees', /^\/trustees\/(?:threshold|closingQuorum|reserveRounds|phaseMinutes)/],
  ['trustees', /^\/body\/assumedCorrupt/],
  ['trustees', /^\/trustees/],
  ['agenda', /^\/criteria\/\d+(?:\/(?:text|proposer|source))?/],
  ['agenda', /^\/calendar\/\d+(?:\/(?:date|end|what|source))?/],
  ['members', /^\/facilitation\/facilitators\/\d+(?:\/name)?/],
  ['members', /^\/facilitation\/(?:trace|disclosure)/],
  ['body', /^\/id/],
];

export function placeOf(draft: Draft, pointer: string): Place {
  const ruled = inRule(draft, pointer);
  if (ruled !== undefined) return { step: 'rule', at: ruled };
  const numbered = byNumber(draft, pointer);
  for (const [step, field] of FIELDS) {
    const [at] = field.exec(numbered) ?? [];
    if (at !== undefined) return { step, at };
  }
  return { step: 'found', at: '' };
}

function inRule({ rule, fallback }: Draft, pointer: string): string | undefined {
  const [, at, within, rest = ''] = /^(\/rule|\/fallback)(\/rule)?(\/.*)$/.exec(pointer) ?? [];
  if (at === '/rule' && within === undefined) return rulePlace(at, rule, rest);
  // Answers are read as under the rule: what is wrong with that stands there.
  const agreed = at === '/fallback' && within !== undefined && rest.startsWith('/pass');
  return agreed && fallback ? rulePlace(at, fallback, rest) : undefined;
}

/** A group stands by its id in a definition, and by its row in the form. */
function byNumber(draft: Draft, pointer: string): string {
  const [, id, rest = ''] = /^\/body\/groups\/([^/]+)(.*)$/.exec(pointer) ?? [];
  if (id === undefined) return pointer;
  const ids = groupIds(draft);
  const row = draft.groups.findIndex(({ key }) => ids[key] === id);
  return row < 0 ? '/body/groups' : `/body/groups/${row}${rest}`;
}

/** The field itself, else what stands around it; what is folded over it opens. */
export function focusOn(at: string): void {
  for (const place of around(at)) {
    const found = document.getElementById(place);
    if (found === null) continue;
    unfold(found);
    const inside = found.matches(FOCUSABLE) ? found : found.querySelector<HTMLElement>(FOCUSABLE);
    (inside ?? found).focus();
    found.scrollIntoView({ block: inside === null ? 'start' : 'center' });
    return;
  }
}

function unfold(inside: HTMLElement): void {
  const fold = inside.parentElement?.closest('details');
  if (!fold) return;
  fold.open = true;
  unfold(fold);
}

/** The place and what encloses it, from inside out. */
function around(at: string): readonly string[] {
  const parts = at.split('/');
  return parts.map((_, left) => parts.slice(0, parts.length - left).join('/'));
}

const FOCUSABLE = 'input, select, textarea, summary, button';
