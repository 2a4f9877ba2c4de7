/**
 * Proposals on when it is to be settled, each with who wants what, and whether it went by.
 */

import type { Entry } from '../../../../corridor/calendar.ts';
import { type Standing, all } from '../../../../corridor/corridor.ts';
import { idsFor } from '../../../furniture/ids-for.ts';
import { Withdrawn } from '../../furniture/history.tsx';
import { AddItem, ItemActs } from '../../furniture/item-form.tsx';
import { ItemFoot, ItemLine } from '../../furniture/item-line.tsx';
import { usePeopleFields } from '../../furniture/people-fields.ts';
import { usePeopleSays } from '../../furniture/people-says.tsx';
import { anchorOf } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';

export function Timings({ missed }: { readonly missed: readonly Entry[] }) {
  const words = useCorridorWords();
  const { shown } = useWorkspace();
  const says = usePeopleSays();
  const timings = all(shown, 'timing').toSorted((one, other) =>
    (one.body.by ?? '9').localeCompare(other.body.by ?? '9'),
  );
  const gone = new Set(missed.map(({ id }) => id));
  return (
    <section className="sec">
      <header>
        <h2>{words.people.surroundings.timingTitle}</h2>
        <AddTiming />
      </header>
      {timings.length === 0 && <p className="quiet">{words.frame.nothingYet}</p>}
      <ul className="items">
        {timings.map((timing) => (
          <TimingItem key={timing.id} timing={timing} missed={gone.has(timing.id)} />
        ))}
      </ul>
      <Withdrawn kind="timing" say={says.timing} />
    </section>
  );
}

function TimingItem(props: { readonly timing: Standing<'timing'>; readonly missed: boolean }) {
  const words = useCorridorWords().people.surroundings;
  const { shown } = useWorkspace();
  const says = usePeopleSays();
  const fields = usePeopleFields();
  const { id, body } = props.timing;
  const subject = `timing:${body.id}`;
  const heard = all(shown, 'signal').filter((signal) => signal.body.subject === subject);
  const acts = <ItemActs kind="timing" id={id} fields={fields.timing} />;
  return (
    <li id={anchorOf(id)} className="item">
      <div className="item-says">{says.timing(body)}</div>
      {props.missed && <p className="missed">{words.wentBy}</p>}
      <ItemFoot {...{ kind: 'timing', id, say: says.timing, acts }} />
      {heard.length > 0 && (
        <details className="heard">
          <summary>{words.whoWants(heard.length)}</summary>
          <ul className="items">
            {heard.map((signal) => (
              <ItemLine key={signal.id} kind="signal" id={signal.id} say={says.signal} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function AddTiming() {
  const words = useCorridorWords().people.surroundings;
  const { whole } = useWorkspace();
  const fields = usePeopleFields();
  const taken = [...whole.items.timing.keys()];
  return (
    <AddItem
      kind="timing"
      title={words.addTiming}
      verb={words.addTiming}
      fields={fields.timing}
      start={{ learned: fields.start.learned, id: 'new' }}
      finish={(body) => {
        const text = body.what.en ?? body.what.nl ?? body.what.fr ?? '';
        const [made] = idsFor([text], taken);
        return { ...body, id: made?.id ?? body.id };
      }}
      idOf={({ id }) => id}
    />
  );
}
