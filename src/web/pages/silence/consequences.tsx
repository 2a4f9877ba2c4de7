/**
 * What will happen by the rule: if nobody breaks it, if one does; and how many have seen the text.
 */

import { tolerance } from '../../../table/rules/tolerance.ts';
import type { Silence } from '../../../table/silence.ts';
import { useClocks } from '../../furniture/moment.tsx';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';

export function Consequences({ silence }: { readonly silence: Silence }) {
  const words = useWords().silence;
  const { body } = useClocks();
  const { rule } = useView().selection.definition;
  const tolerated = tolerance(rule)?.atMost ?? 0;
  return (
    <div className="facts">
      <div>
        <p>
          <b>{words.ifNobody}</b>
          <br />
          {words.ifNobodyText(body.both(silence.ends))}
        </p>
      </div>
      <div>
        <p>
          <b>{words.ifOne}</b>
          <br />
          {words.ifOneText} {tolerated > 0 && words.tolerated(tolerated)}
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
