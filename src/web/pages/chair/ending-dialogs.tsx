/**
 * Endings that need more than a reason, and the rule changed by the chair.
 */

import { useState } from 'react';
import { refuse } from '../../../basics/result.ts';
import type { DecisionRule } from '../../../table/rules/expression.ts';
import { dayOf } from '../../../table/seats/sitting.ts';
import { useWords } from '../../language.tsx';
import { useActs, useNow } from '../../view.tsx';
import { TextLine } from './fields.tsx';
import { RuleChoice, VacancyFields } from './subject-fields.tsx';
import { OfferedDialog } from './offered-dialog.tsx';

type Props = { readonly onClose: () => void };

export function ExtendedDialog({ onClose }: Props) {
  const words = useWords().chair;
  const { act } = useActs();
  const [until, setUntil] = useState('');
  return (
    <OfferedDialog
      kind="extended"
      grave
      act={(reason) => act({ type: 'Conclude', kind: 'extended', until, reason })}
      onClose={onClose}
    >
      <TextLine label={words.fields.until} type="date" required value={until} onChange={setUntil} />
    </OfferedDialog>
  );
}

export function VacantDialog({ onClose }: Props) {
  const { act } = useActs();
  const now = useNow();
  const [value, change] = useState(() => ({ acting: '', from: dayOf(now), until: '' }));
  const { acting, from, until } = value;
  return (
    <OfferedDialog
      kind="vacant"
      grave
      act={(reason) => {
        const open = until === '' ? {} : { until };
        return act({ type: 'Conclude', kind: 'vacant', acting, from, ...open, reason });
      }}
      onClose={onClose}
    >
      <VacancyFields value={value} onChange={change} />
    </OfferedDialog>
  );
}

export function RuleDialog({ onClose }: Props) {
  const { act } = useActs();
  const [rule, choose] = useState<DecisionRule | null>(null);
  return (
    <OfferedDialog
      kind="rule"
      grave
      act={async (reason) =>
        rule === null
          ? refuse({ code: 'rule_unchanged' })
          : act({ type: 'ChangeRule', rule, reason })
      }
      onClose={onClose}
    >
      <RuleChoice rule={rule} onChange={choose} />
    </OfferedDialog>
  );
}
