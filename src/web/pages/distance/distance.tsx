/**
 * Distance and seats: how far each name is from being acceptable to all, and the table itself.
 *
 * Use      for every seat, the chair's and a member's alike; used on a projector in a meeting.
 * Shapes   figures come from published sums only, participation in batches; nothing says who.
 */

import { Page } from '../../furniture/masthead.tsx';
import { useDistances } from '../../furniture/use-distances.ts';
import { useWords } from '../../language.tsx';
import { WhatIfSection } from '../what-if/on-distance.tsx';
import { Banner } from './banner.tsx';
import { NameRow } from './name-row.tsx';
import { Seats } from './seats.tsx';
import './distance.css';

export function DistancePage() {
  const words = useWords().distance;
  const { sight } = words;
  return (
    <Page
      title={words.title}
      sight={[
        { sees: 'full', who: sight.all },
        { sees: 'part', who: sight.part },
        { sees: 'not', who: sight.operator },
      ]}
    >
      <Banner />
      <Names />
      <WhatIfSection />
      <Seats />
    </Page>
  );
}

function Names() {
  const words = useWords().distance;
  const all = useDistances();
  return (
    <section className="sec">
      <header>
        <h2>{words.rows.title}</h2>
        <span className="label">{words.rows.hint}</span>
      </header>
      {all.length === 0 && <p className="hint">{words.rows.noNames}</p>}
      <ul>
        {all.map((distance) => (
          <NameRow key={distance.candidate} distance={distance} />
        ))}
      </ul>
      {all.some(({ counted }) => counted?.leaves.some(({ track }) => track)) && <Key />}
    </section>
  );
}

function Key() {
  const words = useWords().distance.track.key;
  return (
    <ul className="keyline track-key">
      {(['good', 'bad', 'unheard', 'aside', 'needed'] as const).map((mark) => (
        <li key={mark}>
          <i className={`mark mark-${mark}`} aria-hidden="true" />
          {words[mark]}
        </li>
      ))}
    </ul>
  );
}
