/**
 * One letter: to whom, the code in groups, the address to type, and how to take the seat.
 *
 * Shapes   an A4 page in one language or in all three; each in the body's own words. There is no
 *          picture to scan: an address only ever shows a page.
 */

import { bodyKind } from '../../../locales/bodies/index.ts';
import { messagesFor } from '../../../locales/everyday.ts';
import { type Language, languages } from '../../../locales/index.ts';
import type { Text } from '../../../table/definition.ts';
import { memberOf } from '../../../table/ids.ts';
import { useView } from '../../view.tsx';
import type { SeatCode } from '../../worker/messages.ts';

type Props = { readonly code: SeatCode; readonly tongues: readonly Language[] };

export function Sheet({ code, tongues }: Props) {
  const { id } = useView();
  const labels = (of: 'code' | 'address') =>
    tongues.map((tag) => messagesFor(tag, undefined).sheets[of]).join(' · ');
  const address = `${globalThis.location.origin}/s/${id}/enrol/${code.seat}`;
  return (
    <div className={tongues.length > 1 ? 'sheet several' : 'sheet'}>
      <div className="sheet-facts">
        <p className="label">{labels('code')}</p>
        <p className="sheet-code" translate="no">
          {code.code}
        </p>
        <p className="label">{labels('address')}</p>
        <p className="sheet-address" translate="no">
          {address}
        </p>
      </div>
      {tongues.map((tag) => (
        <Letter key={tag} code={code} tag={tag} />
      ))}
    </div>
  );
}

function Letter({ code, tag }: { readonly code: SeatCode; readonly tag: Language }) {
  const { selection } = useView();
  const { definition, members } = selection;
  const { sheets, furniture } = messagesFor(tag, definition.words);
  const member = members.find((one) => one.id === memberOf(code.seat));
  const everyday = bodyKind(definition.words)?.words[tag];
  const salutation = everyday?.salutation ?? sheets.salutation;
  const name = member ? inTongue(member.name, tag) : furniture.chair;
  return (
    <section lang={tag} className="sheet-letter">
      <p className="sheet-head">
        <b>{inTongue(definition.body.name, tag)}</b>
        <span>{sheets.subject(inTongue(definition.post.name, tag))}</span>
      </p>
      <h2>{salutation(name)}</h2>
      <p>{sheets.intro(inTongue(definition.body.name, tag), name)}</p>
      <h3>{sheets.how}</h3>
      <ol>
        <li>{sheets.device}</li>
        <li>{sheets.typing}</li>
        <li>{sheets.compare(furniture.chair)}</li>
        <li>{sheets.after}</li>
      </ol>
      <p>{sheets.care(furniture.chair)}</p>
    </section>
  );
}

function inTongue(text: Text, tag: Language): string {
  return text[tag] ?? languages.map((one) => text[one]).find((one) => one !== undefined) ?? '';
}
