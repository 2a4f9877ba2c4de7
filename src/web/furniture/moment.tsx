/**
 * Times as a person reads them: with the place whose clock it is, and what is left.
 *
 * Use      `<Moment at={…} />` for the body's clock with the reader's beside it; `<LeftOver
 *          until={…} />`.
 * Shapes   every time says its zone.
 */

import type { Instant } from '../../basics/instant.ts';
import { type Clock, clockOf } from '../../locales/clock.ts';
import { useLanguage, useWords } from '../language.tsx';
import { useNow, useSubject } from '../view.tsx';

const READER = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** The body's clock and the reader's; one and the same where they live in one zone. */
export function useClocks(): { readonly body: Clock; readonly reader: Clock | null } {
  const { language } = useLanguage();
  const zone = useSubject()?.definition.body.timeZone ?? READER;
  const reader = READER === zone ? null : clockOf(language, READER);
  return { body: clockOf(language, zone), reader };
}

/** `Wed 6 March 2024, 10:48 CET`, with the reader's own time where it differs. */
export function Moment({ at, short = false }: { readonly at: Instant; readonly short?: boolean }) {
  const { body, reader } = useClocks();
  const words = useWords().furniture;
  return (
    <time dateTime={new Date(at).toISOString()}>
      {body.both(at)}
      {reader && !short && <span className="quiet"> ({words.forYou(reader.time(at))})</span>}
    </time>
  );
}

/** What is left until then, in whole units; `over` afterwards. */
export function useLeftOver(until: Instant): string {
  const words = useWords().furniture;
  const seconds = Math.floor((until - useNow()) / 1000);
  if (seconds <= 0) return words.over;
  const [minutes, hours, days] = [60, 3600, 86_400].map((unit) => Math.floor(seconds / unit));
  return words.in(words.left(days ?? 0, (hours ?? 0) % 24, (minutes ?? 0) % 60, seconds));
}

export function LeftOver({ until }: { readonly until: Instant }) {
  return <span>{useLeftOver(until)}</span>;
}
