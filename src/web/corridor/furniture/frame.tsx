/**
 * The letterhead of every page of a corridor: whose it is, the ways, who can see it.
 *
 * Use      `<CorridorPage title>` frames a page of a corridor; `<PlainCorridorPage>` one without.
 */

import { type ReactNode, memo, useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { Languages } from '../../furniture/languages.tsx';
import { Sight, type SightLine } from '../../furniture/sight.tsx';
import { useText, useWords } from '../../language.tsx';
import { WAYS } from '../ways.ts';
import { useCorridorWords } from '../words.ts';
import { useWorkspace } from '../workspace.tsx';
import { FactBar } from '../tour/fact-bar.tsx';
import { DaySlider } from './day-slider.tsx';
import { Later } from './later.tsx';
import { Troubled } from './troubled.tsx';

type Frame = { readonly title: string; readonly children: ReactNode };

export function CorridorPage({ title, children }: Frame) {
  const words = useCorridorWords().frame;
  const { where, title: name, ground, trouble } = useWorkspace();
  const say = useText();
  const first = where === 'window' ? words.sight.window : words.sight.side;
  return (
    <Framed
      title={title}
      where={
        <>
          <b>{say(ground.body.name)}</b>
          <span>{where === 'window' ? words.example : words.side(say(name))}</span>
        </>
      }
      ways={
        <>
          <Ways />
          <FactBar />
          <Days />
        </>
      }
      sight={[
        { sees: 'full', who: first },
        { sees: 'not', who: words.sight.table },
        { sees: 'not', who: words.sight.operator },
      ]}
    >
      {trouble !== null && <Troubled trouble={trouble} />}
      {children}
    </Framed>
  );
}

const Days = memo(function LaterDays() {
  return (
    <Later>
      <DaySlider />
    </Later>
  );
});

export function PlainCorridorPage({
  title,
  sight = [],
  children,
}: Frame & { readonly sight?: readonly SightLine[] }) {
  return (
    <Framed title={title} where={null} ways={null} sight={sight}>
      {children}
    </Framed>
  );
}

type FramedProps = Frame & {
  readonly where: ReactNode;
  readonly ways: ReactNode;
  readonly sight: readonly SightLine[];
};

function Framed({ title, where, ways, sight, children }: FramedProps) {
  const words = useWords().furniture;
  const { toTable } = useCorridorWords().frame;
  useEffect(() => {
    document.title = `${title} · Doyen`;
  }, [title]);
  return (
    <div>
      <a className="vh skip" href="#page">
        {words.skip}
      </a>
      <header className="mast">
        <div className="wrap">
          <Link className="brand" href="/corridor">
            Doyen
          </Link>
          <p className="where">{where}</p>
          <div className="right">
            <a className="to-table" href="/">
              {toTable}
            </a>
            <Languages />
          </div>
        </div>
      </header>
      {ways}
      <Sight lines={sight} />
      <main id="page">
        <div className="wrap">{children}</div>
      </main>
    </div>
  );
}

function Ways() {
  const words = useCorridorWords().frame;
  const { id, day } = useWorkspace();
  const [place] = useLocation();
  const asOf = day === null ? '' : `?day=${day}`;
  return (
    <nav className="ways" aria-label={words.corridor}>
      <div className="wrap">
        <div className="side">
          <span>{words.corridor}</span>
        </div>
        <ul>
          {WAYS.map((way) => {
            const href = `/c/${id}/${way}`;
            return (
              <li key={way}>
                <Link href={`${href}${asOf}`} aria-current={place === href ? 'page' : undefined}>
                  {words.ways[way]}
                </Link>
              </li>
            );
          })}
        </ul>
      </div>
    </nav>
  );
}
