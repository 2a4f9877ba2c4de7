/**
 * What a page of a selection can see and do, as hooks.
 *
 * Use      pages under `/s/:id` call `useView()`; `useActs()` for what a person asks; `useNow()`
 *          for clocks.
 * Shapes   `View` is what this device has verified; its selection is replayed, never the server's
 *          word.
 */

import {
  type ReactNode,
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { must } from '../basics/bug.ts';
import type { Json } from '../basics/canonical.ts';
import { type Instant, later } from '../basics/instant.ts';
import type { Result } from '../basics/result.ts';
import { type Line } from '../contract/line.ts';
import type { Pace } from '../contract/requests.ts';
import type { Declined, Logged } from '../device/board.ts';
import type { Answers } from '../device/booth.ts';
import type { LetterContent } from '../device/letter-kinds/index.ts';
import type { Mail } from '../device/postbag.ts';
import type { TalksStep } from '../device/talks.ts';
import type { RoundId, SeatId } from '../table/ids.ts';
import type { Act, Selection } from '../table/selection.ts';
import type { Client, Watched } from './client.ts';
import type { DeviceView, KeptReceipt, SeatCode } from './worker/messages.ts';

/** A selection that this device may read: it holds a seat in it. */
export type View = DeviceView & {
  readonly selection: Selection;
  /** The seat in which this page acts. */
  readonly seat: SeatId;
};

export type Acts = {
  act(act: Act): Promise<Result<Logged, Declined>>;
  vote(round: RoundId, answers: Answers): Promise<Result<KeptReceipt, Declined>>;
  /** Seals on this device, before the answer is sent or opened. */
  seal(round: RoundId, answers: Answers): Promise<Result<{ readonly code: string }, Declined>>;
  challenge(round: RoundId): Promise<Result<Uint8Array, Declined>>;
  /** What this seat says against the sealed list, signed, with the proof that it holds. */
  dispute(
    round: RoundId,
    code: string | null,
    reason: string,
  ): Promise<Result<Uint8Array, Declined>>;
  invite(seat: SeatId): Promise<Result<SeatCode, Declined>>;
  replaceDevice(seat: SeatId, reason: string): Promise<Result<SeatCode, Declined>>;
  takeSeat(seat: SeatId, code: string): Promise<Result<null, Declined>>;
  bundle(): Promise<Result<Uint8Array, Declined>>;
  waive(rid: string): Promise<null>;
  /** Sealed, to these seats only, beside the record. */
  write(
    topic: string,
    to: readonly SeatId[],
    content: LetterContent,
  ): Promise<Result<{ readonly nr: number }, Declined>>;
  /** A step in a confessional: an answer, a note, a signature. */
  confide(step: TalksStep): Promise<Result<null, Declined>>;
  burn(topic: string): Promise<Result<{ readonly gone: number }, Declined>>;
  codes(): Promise<readonly SeatCode[]>;
  /** This seat as a file for a second device. */
  exportSeat(passphrase: string): Promise<Result<Uint8Array, Declined>>;
  beTrustee(): Promise<null>;
  forget(): Promise<null>;
  /** Only in a rehearsal. */
  moveClock(to: Instant): Promise<Result<object, Declined>>;
  setPace(pace: Pace): Promise<Result<object, Declined>>;
  standIn(answers: Json | null): Promise<Result<object, Declined>>;
  endRehearsal(): Promise<Result<object, Declined>>;
};

type Doors = {
  readonly client: Client;
  readonly line: Line;
  /** This device's clock. */
  readonly clock: () => Instant;
};

const DoorsContext = createContext<Doors | null>(null);
const ViewContext = createContext<View | null>(null);
const SubjectContext = createContext<Selection | null>(null);
type Place = { readonly id: string; readonly rehearsal: boolean };

const IdContext = createContext<Place>({ id: '', rehearsal: false });

export function DoorsProvider({ doors, children }: { doors: Doors; children: ReactNode }) {
  return <DoorsContext value={doors}>{children}</DoorsContext>;
}

export function useDoors(): Doors {
  return must(useContext(DoorsContext), 'a DoorsProvider around every page');
}

export function ViewProvider({ view, children }: { view: View; children: ReactNode }) {
  return <ViewContext value={view}>{children}</ViewContext>;
}

export function SelectionId({ id, rehearsal, children }: Place & { children: ReactNode }) {
  const place = useMemo(() => ({ id, rehearsal }), [id, rehearsal]);
  return <IdContext value={place}>{children}</IdContext>;
}

/** Whether this is a page of a rehearsal, also before a seat is taken. */
export function useIsRehearsal(): boolean {
  return useContext(IdContext).rehearsal;
}

export function useView(): View {
  return must(useContext(ViewContext), 'a ViewProvider around pages that need one');
}

/** The same, on pages that are shown before a seat is taken. */
export function useMaybeView(): View | null {
  return useContext(ViewContext);
}

/** Names and times below are those of this selection: of a bundle that is read without a seat. */
export function SubjectProvider(props: { readonly of: Selection; readonly children: ReactNode }) {
  return <SubjectContext value={props.of}>{props.children}</SubjectContext>;
}

/** The selection that a page or a part of it speaks of. */
export function useSubject(): Selection | undefined {
  const given = useContext(SubjectContext);
  const view = useContext(ViewContext);
  return given ?? view?.selection;
}

export function useWatched(id: string): Watched {
  const { client } = useDoors();
  const watch = useCallback((changed: () => void) => client.watch(id, changed), [client, id]);
  return useSyncExternalStore(watch, () => client.latest(id));
}

/** Letters of the seat in which this page acts, and of no other. */
export function useMail(): Mail {
  const { client } = useDoors();
  const { id, seat } = useView();
  const watch = useCallback((changed: () => void) => client.watch(id, changed), [client, id]);
  const mail = () => client.mail(id, seat);
  return useSyncExternalStore(watch, mail, mail);
}

/** The selection's clock, ticking every second; before it is known, the device's. */
export function useNow(offset_ms = useMaybeView()?.offset_ms ?? 0): Instant {
  const { clock } = useDoors();
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const ticking = setInterval(() => setNow(clock()), 1000);
    return () => clearInterval(ticking);
  }, [clock]);
  return later(now, offset_ms);
}

export function useActs(): Acts {
  const { client } = useDoors();
  const { id } = useContext(IdContext);
  const seat = useContext(ViewContext)?.seat ?? 'officer:chair';
  return useMemo<Acts>(
    () => ({
      act: (act) => client.ask({ kind: 'act', id, seat, act }),
      vote: (round, answers) => client.ask({ kind: 'vote', id, seat, round, answers }),
      seal: (round, answers) => client.ask({ kind: 'seal', id, seat, round, answers }),
      challenge: (round) => client.ask({ kind: 'challenge', id, seat, round }),
      dispute: (round, code, reason) =>
        client.ask({ kind: 'dispute', id, seat, round, code, reason }),
      invite: (of) => client.ask({ kind: 'invite', id, seat: of }),
      replaceDevice: (of, reason) => client.ask({ kind: 'replace', id, seat: of, reason }),
      takeSeat: (of, code) => client.ask({ kind: 'take-seat', id, seat: of, code }),
      bundle: () => client.ask({ kind: 'bundle', id, seat }),
      waive: (rid) => client.ask({ kind: 'waive', id, seat, rid }),
      write: (topic, to, content) => client.ask({ kind: 'write', id, seat, topic, to, content }),
      confide: (step) => client.ask({ kind: 'confide', id, seat, step }),
      burn: (topic) => client.ask({ kind: 'burn', id, seat, topic }),
      codes: () => client.ask({ kind: 'codes', id }),
      exportSeat: (passphrase) => client.ask({ kind: 'export', id, seat, passphrase }),
      beTrustee: () => client.ask({ kind: 'be-trustee', id, seat }),
      forget: () => client.ask({ kind: 'forget', id }),
      moveClock: (to) => client.ask({ kind: 'clock', id, to }),
      setPace: (pace) => client.ask({ kind: 'pace', id, pace }),
      standIn: (answers) => client.ask({ kind: 'stand-in', id, answers }),
      endRehearsal: () => client.ask({ kind: 'end-rehearsal', id }),
    }),
    [client, id, seat],
  );
}
