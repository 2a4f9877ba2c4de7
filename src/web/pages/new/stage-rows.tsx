/**
 * The rounds of a successive elimination: what each member is asked for, and how many go on.
 */

import { useWords } from '../../language.tsx';
import { type StageRow, stageAfter } from './choice-draft.ts';
import type { ChoiceProps } from './choice-part.tsx';
import { freshKey, replaceRow } from './draft.ts';
import { AddButton, ManyField, RowBox, SelectField } from './form.tsx';
import { NumberField } from './number-field.tsx';
import { useChoices } from './members-step.tsx';

export function StageRows({ choose, set }: ChoiceProps) {
  const words = useWords().choosing;
  const { stages } = choose;
  const add = () => set({ stages: [...stages, { ...stageAfter(stages), key: freshKey(stages) }] });
  return (
    <section id="/rule/choose/stages" className="sub">
      <h4>{words.stages}</h4>
      {stages.map((row, nr) => (
        <Stage
          key={row.key}
          row={row}
          nr={nr}
          set={(part) => set({ stages: replaceRow(stages, row.key, part) })}
          onRemove={() => set({ stages: stages.filter(({ key }) => key !== row.key) })}
        />
      ))}
      <AddButton name={words.add} onAdd={add} />
    </section>
  );
}

type Props = {
  readonly row: StageRow;
  readonly nr: number;
  readonly set: (part: Partial<StageRow>) => void;
};

function Stage({ onRemove, ...props }: Props & { readonly onRemove: () => void }) {
  const words = useWords().choosing;
  const { row, nr, set } = props;
  const at = `/rule/choose/stages/${nr}`;
  const asks = row.preferences === null ? 'scale' : 'exactly';
  return (
    <RowBox at={at} name={words.stage(nr + 1)} onRemove={onRemove}>
      <div className="fields pair">
        <SelectField
          at={`${at}/asked`}
          label={words.asked}
          value={asks}
          options={(['exactly', 'scale'] as const).map((way) => [way, words.answers[way]])}
          onChange={(way) => set({ preferences: way === 'scale' ? null : 1 })}
        />
        {row.preferences !== null && (
          <NumberField
            at={`${at}/preferences`}
            label={words.preferences}
            least={1}
            most={100}
            value={row.preferences}
            onChange={(preferences) => set({ preferences })}
          />
        )}
        <NumberField
          at={`${at}/keep`}
          label={words.keep}
          least={1}
          most={100}
          value={row.keep}
          onChange={(keep) => set({ keep })}
        />
      </div>
      <Breadth {...props} />
    </RowBox>
  );
}

/** What breaks a tie in number; only a body with groups has any breadth. */
function Breadth({ row, nr, set }: Props) {
  const words = useWords().choosing;
  const { groups } = useChoices();
  const at = `/rule/choose/stages/${nr}`;
  if (groups.length === 0) return null;
  return (
    <>
      <ManyField
        at={`${at}/groups`}
        label={words.breadth}
        options={groups}
        chosen={row.groups}
        onChange={(chosen) => set({ groups: chosen })}
      />
      {row.groups.length > 0 && (
        <NumberField
          at={`${at}/least`}
          label={words.least}
          least={1}
          most={100}
          value={row.least}
          onChange={(least) => set({ least })}
        />
      )}
    </>
  );
}
