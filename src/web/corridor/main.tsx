/**
 * The door of the Corridor's pages: reads the browser and hands everything else what it needs.
 */

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { must } from '../../basics/bug.ts';
import { writeInstant, instantOf } from '../../basics/instant.ts';
import { type Language, parseLanguage } from '../../locales/index.ts';
import { LanguageProvider } from '../language.tsx';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/pages.css';
import '../styles/furniture.css';
import './styles/corridor.css';
import { CorridorApp } from './app.tsx';
import { keepersOf } from './keepers/keepers.ts';
import { openSideClient } from './keepers/side-client.ts';
import { beginAt, hrefOfPlace, searchNow, usePlace, usePlaceSearch } from './place.ts';
import readerAddress from './reading-worker/main.ts?worker&url';
import workerAddress from './worker/main.ts?worker&url';
import { CorridorDoors } from './workspace.tsx';

const KEPT = 'doyen-language';

beginAt();

const trusted = trustOf([workerAddress, readerAddress]);
const client = openSideClient(new Worker(trusted(workerAddress), { type: 'module' }));
const keepers = keepersOf((address) => fetch(address), client);

// The browser tells the page, not the worker, and a stream that fell silent tells nobody.
for (const turn of ['offline', 'online']) {
  globalThis.addEventListener(turn, () => void client.ask({ kind: 'look' }).catch(() => {}));
}

const doors = {
  keepers,
  now: () => instantOf(Date.now()),
  today: () => writeInstant(instantOf(Date.now())).slice(0, 10),
  random: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
  reader: () => new Worker(trusted(readerAddress), { type: 'module' }),
};

createRoot(must(document.getElementById('app'), 'the place of the app')).render(
  <StrictMode>
    <LanguageProvider first={firstLanguage()} remember={remember}>
      <CorridorDoors value={doors}>
        <Router hook={usePlace} searchHook={usePlaceSearch} hrefs={hrefOfPlace}>
          <CorridorApp />
        </Router>
      </CorridorDoors>
    </LanguageProvider>
  </StrictMode>,
);

function firstLanguage(): Language {
  const asked = new URLSearchParams(searchNow()).get('lang');
  const tags = [asked, localStorage.getItem(KEPT), ...navigator.languages];
  return tags.map((tag) => parseLanguage(tag ?? '')).find((tag) => tag !== undefined) ?? 'en';
}

function remember(language: Language): void {
  localStorage.setItem(KEPT, language);
}

/** The only addresses of scripts that these pages may start, as Trusted Types want to hear them. */
function trustOf(addresses: readonly string[]): (address: string) => string {
  const { trustedTypes } = globalThis as typeof globalThis & { trustedTypes?: TrustedTypes };
  const createScriptURL = (given: string) =>
    must(
      addresses.find((known) => known === given),
      'the address of one of our workers',
    );
  const policy = trustedTypes?.createPolicy('doyen', { createScriptURL });
  return (address) => policy?.createScriptURL(address) ?? address;
}

type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(given: string): string },
  ): { createScriptURL(given: string): string };
};
