/**
 * Signals and counts as sentences: whose word, on what, and what it says.
 *
 * Use      `useSignalSentence()`, `useCountSentence()`; `useWritten()` for searches.
 * Shapes   a count says what it binds: at least so many of so many, and who is named as not among
 *          them; never where one member stands.
 */

import { useCallback, useMemo } from 'react';
import { type Named, writtenBy } from '../../../../corridor/evidence-filter.ts';
import type { Count } from '../../../../corridor/kinds/count.ts';
import type { Signal } from '../../../../corridor/kinds/signal.ts';
import { membersOn } from '../../../../corridor/roster.ts';
import { saidDay } from '../../../../corridor/weighing.ts';
import { useLanguage, useText } from '../../../language.tsx';
import { useMemberName } from '../../furniture/member-name.tsx';
import { useSubjectName } from '../../furniture/subject-name.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';

export function useNamed(): Named {
  const member = useMemberName();
  const subject = useSubjectName();
  return useMemo(() => ({ member, subject: (id) => subject(id).text }), [member, subject]);
}

/** What is searched of signals and counts, names as the page shows them. */
export function useWritten(): ReturnType<typeof writtenBy> {
  const named = useNamed();
  return useMemo(() => writtenBy(named), [named]);
}

/** `Hungary (Péter Szijjártó, foreign minister)`. */
export function useHolder(): (holder: Signal['holder']) => string {
  const named = useNamed();
  const { unknown } = useCorridorWords().terms;
  return useCallback(
    ({ member, body, person, office }) => {
      const whose = member === null ? body : named.member(member);
      const who = [person, office].filter((part) => part !== null).join(', ');
      if (whose === null) return who === '' ? unknown : who;
      return who === '' ? whose : `${whose} (${who})`;
    },
    [named, unknown],
  );
}

export function useSignalSentence(): (body: Signal) => string {
  const { evidence, terms } = useCorridorWords();
  const named = useNamed();
  const holder = useHolder();
  const say = useText();
  return useCallback(
    (body) => {
      const said = evidence.says(
        holder(body.holder),
        named.subject(body.subject),
        terms.stance[body.stance],
      );
      return body.condition === null ? said : `${said}, ${evidence.if(say(body.condition))}`;
    },
    [evidence, terms, named, holder, say],
  );
}

export function useCountSentence(): (body: Count) => string {
  const { semicolon, count: words } = useCorridorWords().evidence;
  const { language } = useLanguage();
  const { ground } = useWorkspace();
  const named = useNamed();
  return useCallback(
    (body) => {
      const of = body.among?.length ?? membersOn(ground, saidDay(body)).length;
      const list = new Intl.ListFormat(language);
      const holdOuts = list.format(body.holdOuts.map(named.member));
      const subject = named.subject(body.subject);
      const parts = [
        words.who(body.who),
        words.bound({ least: body.least, most: body.most, of, trend: body.trend }),
        words[body.from](subject),
      ];
      const said = parts.join(' ');
      return holdOuts === '' ? `${said}.` : `${said}${semicolon} ${words.holdOuts(holdOuts)}.`;
    },
    [words, semicolon, language, ground, named],
  );
}
