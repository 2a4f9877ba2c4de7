/**
 * One line of the stream: a signal with the reports that repeat it and the words tied to it, or a
 * count; each with what can be done about it.
 */

import { memo, useState } from 'react';
import { Link } from 'wouter';
import type { CountEntry, Linking, SignalEntry } from '../../../../corridor/evidence-list.ts';
import type { ItemId } from '../../../../corridor/fields.ts';
import { useDates } from '../../furniture/dated.tsx';
import { ItemFoot } from '../../furniture/item-line.tsx';
import { anchorOf } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { SignalSaid } from '../add/signal-picker.tsx';
import { useAddress } from './evidence-ways.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { CountTold, SignalTold, useCountSay, useSignalSay } from './told.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

type Marked = { readonly item: string | null };

export const SignalLine = memo(function SignalLine(
  props: Marked & { readonly entry: SignalEntry },
) {
  const { entry, item } = props;
  const [first, ...repeats] = entry.reports;
  const words = useCorridorWords().evidence;
  if (first === undefined) return null;
  return (
    <li id={anchorOf(first.id)} className={`item entry ${marksOf(entry, first.id, item)}`}>
      <EntryDay day={entry.day} />
      <div>
        <Report entry={entry} report={first} item={item} />
        {repeats.length > 0 && (
          <details className="repeats" open={repeats.some((report) => report.id === item)}>
            <summary>{words.repeats(repeats.length)}</summary>
            <ul>
              {repeats.map((report) => (
                <li
                  key={report.id}
                  id={anchorOf(report.id)}
                  className={`item ${marksOf(entry, report.id, item)}`}
                >
                  <Report entry={entry} report={report} item={item} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
});

function marksOf({ retracted }: SignalEntry, id: ItemId, item: string | null): string {
  return `${item === id ? 'marked ' : ''}${retracted.includes(id) ? 'retracted' : ''}`;
}

type ReportProps = Marked & {
  readonly entry: SignalEntry;
  readonly report: SignalEntry['reports'][number];
};

function Report({ entry, report, item }: ReportProps) {
  const words = useCorridorWords().evidence;
  const say = useSignalSay();
  const { id, body } = report;
  return (
    <>
      {entry.retracted.includes(id) && <p className="apart">{words.retracted}</p>}
      <SignalTold body={body} />
      <Links links={entry.links.filter(({ own }) => own === id)} item={item} />
      <ItemFoot kind="signal" id={id} say={say} acts={<Acts kind="signal" id={id} />} />
    </>
  );
}

export const CountLine = memo(function CountLine(props: Marked & { readonly entry: CountEntry }) {
  const { entry, item } = props;
  const { id, body, day } = entry;
  const say = useCountSay();
  return (
    <li id={anchorOf(id)} className={`item entry counted${item === id ? ' marked' : ''}`}>
      <EntryDay day={day} />
      <div>
        <CountTold body={body} />
        <ItemFoot kind="count" id={id} say={say} acts={<Acts kind="count" id={id} />} />
      </div>
    </li>
  );
});

function EntryDay({ day }: { readonly day: string }) {
  return <p className="entry-day">{useDates().short(day)}</p>;
}

/** The words that contradict, confirm or retract it, or that it does so to. */
function Links({ links, item }: Marked & { readonly links: readonly Linking[] }) {
  const words = useCorridorWords().evidence.links;
  const address = useAddress();
  if (links.length === 0) return null;
  return (
    <ul className="linked">
      {links.map(({ id, how, other, later }) => (
        <li
          key={id}
          id={later ? anchorOf(id) : undefined}
          className={id === item ? 'item marked' : undefined}
        >
          {later ? words.later[how] : words.earlier[how]}{' '}
          <Link href={address(`evidence?item=${other}`)}>
            <SignalSaid id={other} />
          </Link>
          {later && <UnlinkAct id={id} />}
        </li>
      ))}
    </ul>
  );
}

function UnlinkAct({ id }: { readonly id: ItemId }) {
  const words = useCorridorWords().evidence.links;
  const [isOpen, open] = useState(false);
  return (
    <>
      {' '}
      <button type="button" className="link" onClick={() => open(true)}>
        {words.untie}
      </button>
      {isOpen && <WithdrawDialog kind="link" id={id} onClose={() => open(false)} />}
    </>
  );
}

function Acts({ kind, id }: { readonly kind: 'signal' | 'count'; readonly id: ItemId }) {
  const words = useCorridorWords();
  const address = useAddress();
  const [opened, open] = useState<'link' | 'withdraw' | null>(null);
  return (
    <>
      <Link href={address(`add/${kind}?item=${id}`)}>{words.evidence.revise}</Link>
      {kind === 'signal' && (
        <button type="button" className="link" onClick={() => open('link')}>
          {words.evidence.links.tie}
        </button>
      )}
      <button type="button" className="link" onClick={() => open('withdraw')}>
        {words.frame.withdraw}
      </button>
      {opened === 'link' && <LinkDialog from={id} onClose={() => open(null)} />}
      {opened === 'withdraw' && <WithdrawDialog kind={kind} id={id} onClose={() => open(null)} />}
    </>
  );
}
