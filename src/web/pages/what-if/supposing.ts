/**
 * What somebody supposes in front of the page: where it began, and what was tapped since.
 *
 * Use      `useSupposing(assembly, said)`; nothing of it is kept or sent.
 * Shapes   an objection that was signed in public stands as `against` until it is ticked as if met,
 *          or its member is tapped.
 */

import { useMemo, useState } from 'react';
import type { RuleNames } from '../../../locales/say-rule.ts';
import type { MemberId } from '../../../table/ids.ts';
import type { Outstanding } from '../../../table/distance/outstanding.ts';
import type { Assembly } from '../../../table/rules/assembly.ts';
import type { DecisionRule } from '../../../table/rules/expression.ts';
import { type Mark, type Marks, everybody, marked } from '../../../table/rules/what-if/marks.ts';

export type Beginning = 'favour' | 'nobody';

/** What the rule is tried on. */
export type Supposed = {
  readonly rule: DecisionRule;
  readonly assembly: Assembly;
  readonly names: RuleNames;
};

export type SaidInPublic = { readonly key: string; readonly about: Outstanding };

export type Supposing = {
  readonly marks: Marks;
  readonly beginning: Beginning;
  readonly brush: Mark;
  readonly met: readonly string[];
  begin(beginning: Beginning): void;
  take(brush: Mark): void;
  tap(member: MemberId): void;
  tapAll(members: readonly MemberId[]): void;
  meet(key: string, met: boolean): void;
};

const NONE: Marks = {};

export function useSupposing(assembly: Assembly, said: readonly SaidInPublic[]): Supposing {
  const [beginning, setBeginning] = useState<Beginning>('favour');
  const [brush, take] = useState<Mark>('against');
  const [own, setOwn] = useState<Marks>(NONE);
  const [met, setMet] = useState<readonly string[]>([]);
  const start: Mark = beginning === 'favour' ? 'favour' : 'neutral';
  const marks = useMemo(() => {
    const objecting = said
      .filter(({ key, about }) => !about.lifted && !met.includes(key))
      .flatMap(({ about }) => objectorOf(about) ?? []);
    return { ...marked(everybody(assembly, start), objecting, 'against'), ...own };
  }, [assembly, said, met, own, start]);
  const back: Mark = brush === start ? 'neutral' : start;
  return {
    ...{ marks, beginning, brush, met, take },
    begin: (next) => {
      setBeginning(next);
      take(next === 'favour' ? 'against' : 'favour');
      setOwn(NONE);
      setMet([]);
    },
    tap: (member) => setOwn(marked(own, [member], marks[member] === brush ? back : brush)),
    tapAll: (members) => setOwn(marked(own, members, brush)),
    meet: (key, yes) => {
      setMet(yes ? [...met, key] : met.filter((one) => one !== key));
      const found = said.find((one) => one.key === key);
      const member = found && objectorOf(found.about);
      if (member) setOwn(without(own, member));
    },
  };
}

/** Null: a condition of the name itself, or an objection through the facilitators. */
function objectorOf(about: Outstanding): MemberId | null {
  return about.from === 'objection' ? about.member : null;
}

function without(marks: Marks, member: MemberId): Marks {
  return Object.fromEntries(Object.entries(marks).filter(([one]) => one !== member));
}
