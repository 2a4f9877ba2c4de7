/**
 * One number, the right form of its noun.
 *
 * Use      `plural('fr', 2, { one: '# membre', other: '# membres' })`; `#` is the number as
 *          written there.
 * Source   Unicode CLDR plural rules, as the runtime knows them.
 */

type Forms = { readonly other: string } & {
  readonly [Rule in Intl.LDMLPluralRule]?: string;
};

type Spelled = { readonly rule: Intl.LDMLPluralRule; readonly number: string };

/** Rules are dear to make and to ask, and a page of the count asks for thousands of words. */
const SPELLED = new Map<string, (count: number) => Spelled>();

export function plural(language: string, count: number, forms: Forms): string {
  const spell = SPELLED.get(language) ?? spellerOf(language);
  const { rule, number } = spell(count);
  return (forms[rule] ?? forms.other).replace('#', number);
}

const MOST_KEPT = 1_000;

function spellerOf(language: string): (count: number) => Spelled {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const kept = new Map<number, Spelled>();
  const spell = (count: number) => {
    const known = kept.get(count);
    if (known) return known;
    const spelled = { rule: rules.select(count), number: numbers.format(count) };
    if (kept.size < MOST_KEPT) kept.set(count, spelled);
    return spelled;
  };
  SPELLED.set(language, spell);
  return spell;
}
