/**
 * One letter: to whom, the code in groups, the address to type, and how to take the seat.
 *
 * Shapes   an A4 page in one language or in all three; each in the body's own words. There is no
 *          picture to scan: an address only ever shows a page.
 */

import { bodyKind } from '../../../locales/bodies/index.ts';
import { messagesFor } from '../../../locales/everyday.ts';
import { type Language, languages } from '../../../locales/index.ts';
import type { Text } from '../../../table/definition/definition.ts';
import { memberOf, officerSeat } from '../../../table/ids.ts';
import { useOwnCopy } from '../../own-copy.tsx';
import { useView } from '../../view.tsx';
import type { SeatCode } from '../../worker/messages.ts';

type Props = { readonly code: SeatCode; readonly tongues: readonly Language[] };

export function Sheet({ code, tongues }: Props) {
  const { id, selection } = useView();
  const { body, post } = selection.definition;
  const [first = 'en'] = tongues;
  // The letter leads to the body's server, also where it is printed from a copy of one's own.
  const server = useOwnCopy() ?? globalThis.location.origin;
  const address = `${server}/s/${id}/enrol/${code.seat}`;
  return (
    <div className={tongues.length > 1 ? 'sheet several' : 'sheet'}>
      <p className="sheet-head">
        <b>{inTongue(body.name, first)}</b>
        <span>{inTongue(post.name, first)}</span>
      </p>
      {selection.mode === 'rehearsal' && <OfRehearsal tongues={tongues} />}
      {tongues.map((tag) => (
        <Opening key={tag} code={code} tag={tag} />
      ))}
      <div className="sheet-facts">
        <p className="label">{labels(tongues, 'code')}</p>
        <p className="sheet-code" translate="no">
          {code.code}
        </p>
        <p className="label">{labels(tongues, 'address')}</p>
        <p className="sheet-address" translate="no">
          {address}
        </p>
      </div>
      {tongues.map((tag) => (
        <How key={tag} tag={tag} />
      ))}
    </div>
  );
}

/** On the letter itself: on paper there is no slip above it. */
function OfRehearsal({ tongues }: Pick<Props, 'tongues'>) {
  return (
    <div className="sheet-rehearsal">
      {tongues.map((tag) => {
        const { furniture, rehearse } = messagesFor(tag, undefined);
        return (
          <p lang={tag} key={tag}>
            <b>{furniture.rehearsal.name}</b> {rehearse.letter}
          </p>
        );
      })}
    </div>
  );
}

function labels(tongues: readonly Language[], of: 'code' | 'address'): string {
  return tongues.map((tag) => messagesFor(tag, undefined).sheets[of]).join(' · ');
}

function Opening({ code, tag }: { readonly code: SeatCode; readonly tag: Language }) {
  const { definition, members } = useView().selection;
  const { sheets, furniture } = messagesFor(tag, definition.words);
  const member = members.find((one) => one.id === memberOf(code.seat));
  const { facilitators } = definition.facilitation;
  const officer = facilitators.find(({ id }) => officerSeat(id) === code.seat);
  const [known, delegate] = [member ?? officer, bodyKind(definition.words)?.words[tag].salutation];
  const name = known ? inTongue(known.name, tag) : furniture.chair;
  const salutation = member ? (delegate ?? sheets.salutation) : sheets.toOfficer;
  return (
    <section lang={tag} className="sheet-letter">
      <h2>{salutation(name)}</h2>
      <p>{sheets.intro(inTongue(definition.body.name, tag), name)}</p>
    </section>
  );
}

function How({ tag }: { readonly tag: Language }) {
  const { definition } = useView().selection;
  const { sheets, furniture } = messagesFor(tag, definition.words);
  return (
    <section lang={tag} className="sheet-letter">
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
