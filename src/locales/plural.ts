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

/** Each is dear to make, and a page of the count asks for thousands of words. */
const SPELLED = new Map<
  string,
  { readonly rules: Intl.PluralRules; readonly number: Intl.NumberFormat }
>();

export function plural(language: string, count: number, forms: Forms): string {
  const { rules, number } = spelledIn(language);
  const form = forms[rules.select(count)] ?? forms.other;
  return form.replace('#', number.format(count));
}

function spelledIn(language: string) {
  const known = SPELLED.get(language);
  if (known) return known;
  const rules = new Intl.PluralRules(language);
  const made = { rules, number: new Intl.NumberFormat(language) };
  SPELLED.set(language, made);
  return made;
}
