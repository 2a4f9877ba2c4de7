/**
 * When a name passes, as the form has it: read from an expression, and back.
 *
 * Use      `passDraftOf(pass, keys)` fills the fields, `expressionOf(kind, pass, ids)` gives the
 *          part of the rule.
 * Shapes   an expression that no kind of the form says is `own`, and stays in the file.
 * Source   spec/rules.md §5.
 */

import { classVeto } from '../../../table/rules/class-veto.ts';
import { consensus } from '../../../table/rules/consensus.ts';
import { doubleMajority } from '../../../table/rules/double-majority.ts';
import type { Expression } from '../../../table/rules/expression.ts';
import { type NamedRule, nameRule } from '../../../table/rules/index.ts';
import { majority } from '../../../table/rules/majority.ts';
import { consensusMinus } from '../../../table/rules/minus-k.ts';
import { consensusWithout } from '../../../table/rules/minus-named.ts';
import { unanimity } from '../../../table/rules/unanimity.ts';
import { weightedMajority } from '../../../table/rules/weighted-majority.ts';
import type { GroupId, MemberId } from '../../../table/ids.ts';
import { CONSENSUS, type FormKind, type PassDraft } from './draft.ts';

type Keys = {
  readonly member: (id: string) => string;
  readonly group: (id: string) => string;
};

const OWN: PassDraft = { ...CONSENSUS, kind: 'own' };

export function passDraftOf(pass: Expression, keys: Keys): PassDraft {
  const named = nameRule(pass);
  return named === undefined ? OWN : drafted(named, keys);
}

function drafted(named: NamedRule, keys: Keys): PassDraft {
  switch (named.kind) {
    case 'consensus':
    case 'minus-k':
    case 'unanimity':
      return { ...CONSENSUS, ...named };
    case 'minus-named':
      return { ...CONSENSUS, kind: named.kind, except: named.except.map(keys.member) };
    case 'majority':
      return { ...CONSENSUS, kind: named.kind, ...named.share };
    case 'class-veto':
      return { ...CONSENSUS, ...named, group: keys.group(named.group) };
    case 'weighted-majority': {
      const { kind, weight, quota } = named;
      return typeof quota === 'number' ? OWN : { ...CONSENSUS, kind, weight, ...quota };
    }
    case 'double-majority': {
      const { kind, heads, weight, share, blockers } = named;
      const alike = heads.of === share.of && heads.strict === share.strict;
      const parts = { weight, weightShare: share.share, blockers };
      return alike ? { ...CONSENSUS, kind, ...heads, ...parts } : OWN;
    }
  }
  // A kind that the form has no fields for yet stays as the file has it.
  return OWN;
}

type Ids = { readonly [of in 'members' | 'groups']: { readonly [key: string]: string } };

export function expressionOf(kind: FormKind, rule: PassDraft, ids: Ids): Expression {
  const { of, strict, weight, blockers } = rule;
  const heads = { share: rule.share, of, strict };
  switch (kind) {
    case 'consensus':
      return consensus();
    case 'unanimity':
      return unanimity(of);
    case 'minus-k':
      return consensusMinus(rule.tolerated);
    case 'minus-named':
      return consensusWithout(rule.except.map((key) => (ids.members[key] ?? key) as MemberId));
    case 'majority':
      return majority(heads);
    case 'weighted-majority':
      return weightedMajority(weight, heads);
    case 'class-veto':
      return classVeto(rule.atLeast, (ids.groups[rule.group] ?? '') as GroupId);
    case 'double-majority': {
      const share = { ...heads, share: rule.weightShare };
      return doubleMajority({ heads, weight, share, blockers });
    }
  }
}
