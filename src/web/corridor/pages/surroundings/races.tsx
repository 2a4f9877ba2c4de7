/**
 * Other races of the same months: each an object of its own, with the names that are in both.
 */

import { all } from '../../../../corridor/corridor.ts';
import { Withdrawn } from '../../furniture/history.tsx';
import { AddItem, ItemActs } from '../../furniture/item-form.tsx';
import { ItemLine } from '../../furniture/item-line.tsx';
import { usePeopleFields } from '../../furniture/people-fields.ts';
import { usePeopleSays } from '../../furniture/people-says.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';

export function Races() {
  const words = useCorridorWords();
  const { shown } = useWorkspace();
  const says = usePeopleSays();
  const fields = usePeopleFields();
  const races = all(shown, 'race');
  const title = words.people.surroundings.addRace;
  return (
    <section className="sec">
      <header>
        <h2>{words.people.surroundings.racesTitle}</h2>
        <AddItem
          kind="race"
          {...{ title, verb: title, start: fields.start }}
          fields={fields.race}
        />
      </header>
      {races.length === 0 && <p className="quiet">{words.frame.nothingYet}</p>}
      <ul className="items">
        {races.map(({ id }) => (
          <ItemLine
            key={id}
            {...{ kind: 'race', id, say: says.race }}
            acts={<ItemActs kind="race" id={id} fields={fields.race} />}
          />
        ))}
      </ul>
      <Withdrawn kind="race" say={says.race} />
    </section>
  );
}
