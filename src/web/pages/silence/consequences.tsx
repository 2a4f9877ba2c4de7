/**
 * What will happen by the rule: if nobody breaks it, if one does; and how many have seen the text.
 */

import type { Silence } from '../../../table/silence/silence.ts';
import { toleranceOf } from '../../../table/silence/silence-answers.ts';
import { useClocks } from '../../furniture/moment.tsx';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';

export function Consequences({ silence }: { readonly silence: Silence }) {
  const words = useWords().silence;
  const { body } = useClocks();
  const { selection } = useView();
  const tolerated = toleranceOf(selection, silence.subject)?.atMost ?? 0;
  const { objection } = selection.definition.silence;
  return (
    <div className="facts">
      <div>
        <p>
          <b>{words.ifNobody}</b>
          <br />
          {words.ifNobodyText(body.written(silence.ends))}
        </p>
      </div>
      <div>
        <p>
          <b>{words.ifOne}</b>
          <br />
          {words.ifOneText} {tolerated > 0 && words.tolerated(tolerated)}{' '}
          {words.settings[objection]}
        </p>
      </div>
      <div>
        <p>
          <b>{words.seenBy(silence.seen.length, silence.entitled.length)}</b>
          <br />
          {words.seenWhy}
        </p>
      </div>
    </div>
  );
}
