/**
 * A moment of this side's own work, by the reader's clock and in the reader's language.
 */

import type { Instant } from '../../../basics/instant.ts';
import { useLanguage } from '../../language.tsx';

export function useMoment(): (at: Instant) => string {
  const { language } = useLanguage();
  return (at) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      ...{ day: 'numeric', month: 'long', year: 'numeric' },
      ...{ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
    }).format(at);
}
