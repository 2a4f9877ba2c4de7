/**
 * Sponsors first: each is told in a sealed letter before the communique; the record has the time.
 */

import { useState } from 'react';
import type { Confessional } from '../../../table/confessional/confessional.ts';
import { sponsorsOf } from '../../../table/confessional/confessional-lookup.ts';
import { dayOf } from '../../../table/seats/sitting.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { Moment } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useActs, useNow, useView } from '../../view.tsx';

type Sponsor = ReturnType<typeof sponsorsOf>[number];

export function Sponsors({ talks }: { readonly talks: Confessional }) {
  const words = useWords().talks.hearing;
  const { selection } = useView();
  const { facilitation } = selection.definition;
  const now = useNow();
  const [telling, setTelling] = useState<Sponsor | null>(null);
  const asked = facilitation.disclosure === 'sponsors-first' && facilitation.trace === 'count';
  if (!asked || (talks.stage !== 'closed' && talks.stage !== 'reported')) return null;
  const sponsors = sponsorsOf(selection, talks, dayOf(now));
  return (
    <section className="sec">
      <h2>{words.sponsors}</h2>
      <p>{words.sponsorsText}</p>
      {sponsors.length === 0 && <p className="hint">{words.noSponsors}</p>}
      <ul className="plainlist">
        {sponsors.map((sponsor) => (
          <Row
            key={sponsor.candidate}
            talks={talks}
            sponsor={sponsor}
            onTell={() => setTelling(sponsor)}
          />
        ))}
      </ul>
      {telling && <TellDialog talks={talks} sponsor={telling} onClose={() => setTelling(null)} />}
    </section>
  );
}

function Row(props: {
  readonly talks: Confessional;
  readonly sponsor: Sponsor;
  readonly onTell: () => void;
}) {
  const words = useWords().talks.hearing;
  const names = useNames();
  const { talks, sponsor, onTell } = props;
  const told = talks.told.find(({ candidate }) => candidate === sponsor.candidate);
  return (
    <li>
      <span>
        <b>{names.member(sponsor.member)}</b>, {names.candidate(sponsor.candidate)}
        {told && (
          <>
            <br />
            {words.toldAt} <Moment at={told.at} short />
          </>
        )}
      </span>
      {!told && talks.stage === 'closed' && (
        <button type="button" className="btn plain" onClick={onTell}>
          {words.tell}
        </button>
      )}
    </li>
  );
}

function TellDialog(props: {
  readonly talks: Confessional;
  readonly sponsor: Sponsor;
  readonly onClose: () => void;
}) {
  const words = useWords().talks.hearing;
  const names = useNames();
  const { confide } = useActs();
  const { talks, sponsor, onClose } = props;
  const { candidate, member } = sponsor;
  return (
    <ActDialog
      title={words.tellTitle(names.member(member), names.candidate(candidate))}
      verb={words.tellSend}
      asks={{ label: words.tellWords, rows: 3, most: 4000 }}
      act={(said) =>
        confide({ kind: 'tell', round: talks.plan.id, candidate, member, words: said })
      }
      onClose={onClose}
    />
  );
}
