/**
 * A body without a Table, typed: its name, the post, members and names line by line.
 */

import { LineField, LinesField } from '../../furniture/form-fields.tsx';
import { useCorridorWords } from '../../words.ts';
import type { ByHand } from './ground-by-hand.ts';

export function ByHandFields(props: {
  readonly given: ByHand;
  readonly onChange: (given: ByHand) => void;
}) {
  const words = useCorridorWords().keeping.begin;
  const { given, onChange } = props;
  const set = (part: keyof ByHand) => (value: string) => onChange({ ...given, [part]: value });
  return (
    <>
      <div className="fields pair">
        <LineField label={words.body} value={given.body} onChange={set('body')} />
        <LineField label={words.post} value={given.post} onChange={set('post')} />
      </div>
      <div className="fields pair">
        <LinesField
          label={words.members}
          hint={words.membersHint}
          value={given.members}
          onChange={set('members')}
        />
        <LinesField
          label={words.names}
          hint={words.namesHint}
          value={given.names}
          onChange={set('names')}
        />
      </div>
    </>
  );
}
