/**
 * How the course reads: the silence procedure, what may change, the soundings one by one.
 */

import type { Definition, RoundPlan } from '../../../table/definition/definition.ts';
import { plainReading } from '../../../table/rules/index.ts';
import type { Messages } from '../../../locales/index.ts';
import { clockOf } from '../../../locales/clock.ts';
import { sayNeed } from '../../../locales/say-rule.ts';
import { useLanguage, useText, useWords } from '../../language.tsx';
import { checkNumber, useDefinedNames } from './outlook.tsx';

type Props = { readonly definition: Definition };

export function SilenceReading({ definition }: Props) {
  const words = useWords();
  const names = useDefinedNames(definition);
  const { says } = words.founding;
  const { silence, fallback, ruleChange } = definition;
  return (
    <>
      <li>{says.silence(silence.hours, silence.extensions)}</li>
      <li>{says.shortened(silence.shortestHours)}</li>
      <li>{says.amendment(silence.brokenBy.includes('amendment'))}</li>
      <li>{words.silence.settings[silence.objection]}</li>
      <li>{says.statements(silence.statementHours)}</li>
      <li>{says.ruleChange(words.furniture.chair, ruleChange === 'chair')}</li>
      {fallback && (
        <li>
          {words.chair.acts.fallbackIs(
            fallback.afterRounds,
            sayNeed(words.rules, plainReading(fallback.rule).needs, names),
          )}
        </li>
      )}
    </>
  );
}

export function RoundsReading({ definition }: Props) {
  const words = useWords();
  const { says } = words.founding;
  const { language } = useLanguage();
  const { both } = clockOf(language, definition.body.timeZone);
  return definition.rounds.map((plan, at) => {
    const [opens, closes] = [both(plan.opens), both(plan.closes)];
    if (plan.kind !== 'confessional') {
      return (
        <li key={plan.id}>
          {says.sounding(at + 1, opens, closes)} {sayNames(words, plan)}
        </li>
      );
    }
    return (
      <li key={plan.id}>
        {says.talks(at + 1, opens, closes)} <Talks definition={definition} plan={plan} />
      </li>
    );
  });
}

/** Of a poll: what each answers with, where it is not a word for every name. */
function sayNames({ founding, choosing }: Messages, { names }: RoundPlan): string {
  if (!names) return '';
  return names.orFewer === true
    ? choosing.upTo(names.exactly)
    : founding.says.answers(names.exactly);
}

function Talks({ definition, plan }: Props & { readonly plan: RoundPlan }) {
  const { founding, furniture } = useWords();
  const { says } = founding;
  const say = useText();
  const { facilitators, disclosure, trace } = definition.facilitation;
  const check = checkNumber(definition, plan);
  const told = disclosure === 'sponsors-first' && trace === 'count';
  return [
    ...(plan.question ? [says.asked(say(plan.question))] : []),
    says.answers(plan.names?.exactly ?? null),
    says.hearers(furniture.chair, facilitators.map(({ name }) => say(name)).join(', ')),
    ...(check === null ? [] : [says.checked(check)]),
    ...(told ? [says.sponsorsFirst] : []),
  ].join(' ');
}
