/**
 * Several names in one sentence: A, B and C, in the page's language.
 */

import { useLanguage } from '../../language.tsx';

export function useList(): (items: readonly string[]) => string {
  const { language } = useLanguage();
  const locale = language === 'en' ? 'en-GB' : language;
  return (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
