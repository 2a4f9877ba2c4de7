/**
 * The criteria that somebody brought up, for whom and against whom, with their figures by member.
 */

import { all } from '../../../../corridor/corridor.ts';
import { isContested } from '../../../../corridor/criteria.ts';
import { parseItemId } from '../../../../corridor/fields.ts';
import { idsFor } from '../../../furniture/ids-for.ts';
import { CorridorPage } from '../../furniture/frame.tsx';
import { Withdrawn } from '../../furniture/history.tsx';
import { AddItem } from '../../furniture/item-form.tsx';
import { PageHead } from '../../furniture/page-head.tsx';
import { usePeopleFields } from '../../furniture/people-fields.ts';
import { usePeopleSays } from '../../furniture/people-says.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import './criteria.css';
import { CriterionItem } from './criterion-item.tsx';

export function CriteriaPage() {
  const words = useCorridorWords();
  const { shown } = useWorkspace();
  const says = usePeopleSays();
  const criteria = all(shown, 'criterion');
  const contested = criteria.filter(({ body }) => isContested(body)).length;
  return (
    <CorridorPage title={words.frame.ways.criteria}>
      <PageHead title={words.people.criteria.head(criteria.length, contested)}>
        <p>{words.people.criteria.lede}</p>
        <p>
          <AddCriterion />
        </p>
      </PageHead>
      {criteria.map((criterion) => (
        <CriterionItem key={criterion.id} criterion={criterion} />
      ))}
      <Withdrawn kind="criterion" say={says.criterion} />
      <Withdrawn kind="figure" say={says.figure} />
    </CorridorPage>
  );
}

function AddCriterion() {
  const words = useCorridorWords().people.criteria;
  const { whole } = useWorkspace();
  const fields = usePeopleFields();
  const taken = [...whole.items.criterion.keys()];
  return (
    <AddItem
      kind="criterion"
      title={words.addTitle}
      verb={words.addTitle}
      fields={fields.criterion}
      start={{ ...fields.start, id: 'new' }}
      finish={(body) => {
        const text = body.text.en ?? body.text.nl ?? body.text.fr ?? '';
        const [made] = idsFor([text], taken);
        return { ...body, id: parseItemId(made?.id ?? '') ?? body.id };
      }}
      idOf={({ id }) => id}
    />
  );
}
