/**
 * What the definition at hand would mean, in sentences: what results give away, who could open.
 *
 * Use      `DefinitionProvider` holds the definition that the form or a file makes, as soon as it
 *          can be read; the hooks are empty before that.
 */

import { type ReactNode, createContext, useContext, useState } from 'react';
import {
  sayBoard,
  sayGivingAway,
  sayOpeners,
  sayResistance,
  sayTalks,
  sayTested,
  sayVerdict,
  sayWeighed,
} from '../../../locales/say-outlook.ts';
import type { Definition } from '../../../table/definition/definition.ts';
import { trusteesFirst } from '../../../table/definition/definition-checks.ts';
import { givingAway } from '../../../table/foresight/giving-away.ts';
import { differencesOf } from '../../../table/foresight/leakage.ts';
import { openers } from '../../../table/foresight/openers.ts';
import { fewestCast } from '../../../table/soundings/floors.ts';
import { askedBy } from '../../../table/soundings/one-bit.ts';
import { isTested } from '../../../table/soundings/index.ts';
import { type Told, toldFully } from '../../../table/foresight/told-over.ts';
import { isSitting } from '../../../table/seats/sitting.ts';
import { useText, useWords } from '../../language.tsx';

const DefinitionContext = createContext<Definition | null>(null);

export function DefinitionProvider(props: {
  readonly definition: Definition | null;
  readonly children: ReactNode;
}) {
  return <DefinitionContext value={props.definition}>{props.children}</DefinitionContext>;
}

export function useDefinition(): Definition | null {
  return useContext(DefinitionContext);
}

/** Names of a definition that has no selection yet. */
export function useDefinedNames(definition: Definition | null) {
  const say = useText();
  return {
    member: (id: string) => {
      const found = definition?.members.find((one) => one.id === id);
      return found ? say(found.name) : id;
    },
    group: (id: string) => {
      const found = definition?.body.groups[id];
      return found ? say(found.name) : id;
    },
  };
}

export function useGivingAway(nr: number): readonly string[] {
  const definition = useDefinition();
  const { outlook: words, resistance, weights } = useWords();
  const names = useDefinedNames(definition);
  const plan = definition?.rounds[nr];
  const told = useToldPlanned(definition, plan);
  if (!definition || !plan) return [];
  if (plan.kind === 'confessional') {
    const { trace } = definition.facilitation;
    const { acceptsSmallCounts } = definition.body;
    const check = checkNumber(definition, plan);
    return sayTalks(words, { trace, check, fewest: fewestCast(definition), acceptsSmallCounts });
  }
  const entitled = definition.members.filter((member) => isSitting(member, plan.opens));
  if (isTested(plan)) {
    const poll = plan.kind === 'straw-poll' && askedBy(definition.rule) === undefined;
    const say = poll ? sayVerdict : sayTested;
    return say(words, fewestCast(definition), entitled.length);
  }
  const found = givingAway(
    definition,
    plan,
    entitled.map(({ id }) => id),
  );
  const differences = differencesOf(definition)
    .filter(({ later }) => later === nr + 1)
    .map(({ earlier, members }) => words.difference(earlier, members.map(names.member).join(', ')));
  if (plan.weighed) {
    return [...differences, ...sayWeighed(weights, told, names)];
  }
  if (plan.kind === 'resistance-poll') return sayResistance(words, resistance, found);
  return [...differences, ...sayGivingAway(words, found, names)];
}

type Plan = Definition['rounds'][number];

/**
 * Undefined where somebody's weight cannot be counted; then the form shows that fault. Reckoned for
 * up to a second where the body is large, and so only anew where something it rests on has changed.
 */
function useToldPlanned(definition: Definition | null, plan: Plan | undefined) {
  const asked = definition && plan?.weighed ? restOf(definition, plan) : null;
  const [kept, keep] = useState<Reckoned>({ key: '', told: undefined });
  const key = JSON.stringify(asked);
  if (asked === null || key === kept.key) return kept.key === key ? kept.told : undefined;
  const told = toldFully(asked, asked.plan, asked.members);
  keep({ key, told });
  return told;
}

type Reckoned = { readonly key: string; readonly told: Told | undefined };

function restOf({ rule, body, members }: Definition, plan: Plan) {
  const sitting = members.filter((member) => isSitting(member, plan.opens));
  return {
    ...{
      rule,
      body,
      plan: { reveal: plan.reveal, classes: plan.classes, weighed: plan.weighed ?? null },
    },
    members: sitting.map(({ id, weights }) => ({ id, weights })),
  };
}

/** Which sounding checks a confessional, as the form counts them. */
export function checkNumber(
  { rounds }: Definition,
  { checkedBy }: Definition['rounds'][number],
): number | null {
  const at = rounds.findIndex(({ id }) => id === checkedBy);
  return at < 0 ? null : at + 1;
}

export function useOpeners(): readonly string[] {
  const definition = useDefinition();
  const words = useWords().outlook;
  const names = useDefinedNames(definition);
  if (!definition) return [];
  const { body, trustees } = definition;
  const found = openers(body, trustees, trusteesFirst(definition));
  return [...sayBoard(words, trustees, names), ...sayOpeners(words, found, names)];
}
