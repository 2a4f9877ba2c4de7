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

export function plural(language: string, count: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace('#', new Intl.NumberFormat(language).format(count));
}
