/**
 * Noting a talk: made for a telephone in one hand, right after the call.
 *
 * Use      without `line` a new one; with it, the line is revised and keeps what it said.
 */

import { type FormEvent, useState } from 'react';
import { writeInstant } from '../../../basics/instant.ts';
import type { Page, Step, Talk } from '../../../device/letter-kinds/page.ts';
import type { CandidateId, MemberId } from '../../../table/ids.ts';
import { useClocks } from '../../furniture/moment.tsx';
import { useRefusals } from '../../furniture/names.ts';
import { instantAt, localText } from '../../furniture/zoned-time.ts';
import { useWords } from '../../language.tsx';
import { useNow } from '../../view.tsx';
import { blankTalk, draftOf, talkOf } from './draft-talk.ts';
import { TalkBasics } from './talk-basics.tsx';
import { TalkDetails } from './talk-details.tsx';
import { TalkSteps } from './talk-steps.tsx';
import { useLineId, useMembers, useWriting } from './use-book.ts';

type Props = { readonly line?: Talk; readonly onDone?: () => void };

export function TalkForm({ line, onDone }: Props) {
  const words = useWords().notebook.said;
  const furniture = useWords().furniture;
  const { zone } = useClocks().body;
  const id = useLineId();
  const now = useNow();
  const members = useMembers();
  const write = useWriting();
  const refusal = useRefusals();
  const first = () => (line ? draftOf(line, zone) : blankTalk(members[0], localText(now, zone)));
  const [draft, setDraft] = useState(first);
  const [steps, setSteps] = useState<ReadonlyMap<CandidateId, Step>>(new Map());
  const [said, setSaid] = useState<Said | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { member } = draft;
    if (!member) return;
    setBusy(true);
    const when = (text: string) => writeInstant(instantAt(text, zone) ?? now);
    const counts = [...steps].map(([of, step]) => countPage(member, of, step));
    const pages: readonly Page[] = [talkOf({ ...draft, member }, line?.id ?? id, when), ...counts];
    const done = await write(pages).catch(() => null);
    setBusy(false);
    if (!done?.ok) {
      return setSaid({ refused: done ? refusal(done.refusal) : furniture.unreachable });
    }
    setSaid('noted');
    setSteps(new Map());
    if (!line) setDraft({ ...blankTalk(member, localText(now, zone)), how: draft.how });
    onDone?.();
  };
  return (
    <form className="column book-form" onSubmit={(event) => void save(event)}>
      <TalkBasics draft={draft} onChange={setDraft} fixed={line !== undefined} />
      {draft.member && <TalkSteps member={draft.member} steps={steps} onChange={setSteps} />}
      <TalkDetails draft={draft} onChange={setDraft} open={line !== undefined} />
      {said && <WhatCame said={said} />}
      <p>
        <button type="submit" className="btn" disabled={busy || !draft.member}>
          {busy ? furniture.sending : words.save}
        </button>
      </p>
    </form>
  );
}

type Said = 'noted' | { readonly refused: string };

function WhatCame({ said }: { readonly said: Said }) {
  const words = useWords().notebook.said;
  return said === 'noted' ? (
    <p role="status" className="good">
      {words.noted}
    </p>
  ) : (
    <p role="alert" className="refusal">
      {said.refused}
    </p>
  );
}

function countPage(member: MemberId, candidate: CandidateId, step: Step): Page {
  return { kind: 'page', line: 'count', member, candidate, step };
}
