/**
 * What stands across, in which groups and order, and what is filtered: all of it in the address.
 */

import { memo } from 'react';
import { useText } from '../../../language.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import type { Layout } from './layout.ts';
import {
  ACROSS,
  type Change,
  GROUPINGS,
  ORDERS,
  SIEVES,
  type Settings,
  type Sieve,
} from './settings.ts';

type ControlsProps = {
  readonly settings: Settings;
  readonly change: Change;
  readonly columns: number;
  readonly folded: Layout['folded'];
  readonly shown: number;
};

/** What stands across, in which groups and order. */
export const Choices = memo(function DrawnChoices({ settings, change }: Set) {
  const words = useCorridorWords().count.controls;
  return (
    <div className="count-choices" role="group" aria-label={words.title}>
      <Choose
        label={words.across}
        options={ACROSS}
        say={(one) => words.acrossOf[one]}
        value={settings.across}
        onChange={(across) => change({ across, lead: null })}
      />
      <Choose
        label={words.by}
        options={GROUPINGS}
        say={(one) => words.byOf[one]}
        value={settings.by}
        onChange={(by) => change({ by })}
      />
      <Choose
        label={words.order}
        options={ORDERS}
        say={(one) => words.orderOf[one]}
        value={settings.order}
        onChange={(order) => change({ order })}
      />
      <GroupFilter settings={settings} change={change} />
    </div>
  );
});

/** Which rows and columns are left, and how many. */
export const Narrowing = memo(function DrawnNarrowing(props: ControlsProps) {
  const { settings, change, columns, folded, shown } = props;
  const words = useCorridorWords().count.controls;
  return (
    <div className="controls">
      <Filters settings={settings} change={change} />
      <p className="label" role="status">
        {words.shown(shown, columns)}{' '}
        {(folded > 0 || settings.all) && (
          <button type="button" className="link" onClick={() => change({ all: !settings.all })}>
            {settings.all ? words.fold : words.unfold(folded)}
          </button>
        )}
      </p>
    </div>
  );
});

type ChooseProps<T extends string> = {
  readonly label: string;
  readonly options: readonly T[];
  readonly say: (option: T) => string;
  readonly value: T;
  readonly onChange: (value: T) => void;
};

function Choose<T extends string>({ label, options, say, value, onChange }: ChooseProps<T>) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find((one) => one === event.target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {say(option)}
          </option>
        ))}
      </select>
    </label>
  );
}

type Set = Pick<ControlsProps, 'settings' | 'change'>;

function GroupFilter({ settings, change }: Set) {
  const words = useCorridorWords().count.controls;
  const { ground } = useWorkspace();
  const say = useText();
  if (ground.groups.length === 0) return null;
  const names = new Map<string, string>(ground.groups.map(({ id, name }) => [id, say(name)]));
  return (
    <Choose
      label={words.group}
      options={['', ...names.keys()]}
      say={(id) => names.get(id) ?? words.everybody}
      value={settings.group ?? ''}
      onChange={(group) => change({ group: group === '' ? null : group })}
    />
  );
}

function Filters({ settings, change }: Set) {
  const words = useCorridorWords().count.controls;
  const { sieves, older } = settings;
  const turn = (sieve: Sieve) =>
    change({
      sieves: sieves.includes(sieve) ? sieves.filter((one) => one !== sieve) : [...sieves, sieve],
    });
  return (
    <fieldset className="count-filters">
      <legend>{words.only}</legend>
      {SIEVES.map((sieve) => (
        <button
          key={sieve}
          type="button"
          className="chip"
          aria-pressed={sieves.includes(sieve)}
          onClick={() => turn(sieve)}
        >
          {words.sieves[sieve]}
        </button>
      ))}
      <label className="older">
        <span>{words.older}</span>
        <input
          type="number"
          min={1}
          max={9999}
          value={older ?? ''}
          onChange={(event) => {
            const days = Number(event.target.value);
            change({ older: Number.isInteger(days) && days > 0 ? days : null });
          }}
        />
        <span>{words.days}</span>
      </label>
      {(sieves.length > 0 || older !== null || settings.group !== null) && (
        <button
          type="button"
          className="link"
          onClick={() => change({ sieves: [], older: null, group: null })}
        >
          {words.clear}
        </button>
      )}
    </fieldset>
  );
}
