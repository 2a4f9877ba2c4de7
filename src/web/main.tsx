/**
 * The door of the pages: reads the browser and hands everything else what it needs.
 */

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { must } from '../basics/bug.ts';
import { instantOf } from '../basics/instant.ts';
import { type Language, parseLanguage } from '../locales/index.ts';
import { App } from './app.tsx';
import { openClient } from './client.ts';
import { LanguageProvider } from './language.tsx';
import { OwnCopyProvider } from './own-copy.tsx';
import { type DraftKeeper, DraftKeeping } from './pages/new/draft-keeper.tsx';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/pages.css';
import './styles/furniture.css';
import { PowerProvider } from './power-worker/door.tsx';
import powerAddress from './power-worker/main.ts?worker&url';
import { DoorsProvider } from './view.tsx';
import { VerifierProvider } from './verify-worker/door.tsx';
import verifierAddress from './verify-worker/main.ts?worker&url';
import workerAddress from './worker/main.ts?worker&url';

const KEPT = 'doyen-language';
const DRAFT = 'doyen-draft';

const trusted = trustOf([workerAddress, verifierAddress, powerAddress]);
const client = openClient(new Worker(trusted(workerAddress), { type: 'module' }));
const verifier = () => new Worker(trusted(verifierAddress), { type: 'module' });
const power = () => new Worker(trusted(powerAddress), { type: 'module' });
const line = {
  base: '',
  fetch: (address: string, asked: RequestInit) => fetch(address, asked),
  wait: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds)),
};

// The browser tells the page, not the worker, and a stream that fell silent tells nobody.
for (const turn of ['offline', 'online']) {
  globalThis.addEventListener(turn, () => void client.ask({ kind: 'look' }).catch(() => {}));
}

const clock = () => instantOf(Date.now());
const drafts: DraftKeeper = {
  load: () => localStorage.getItem(DRAFT),
  save: (draft) => {
    try {
      if (draft === null) localStorage.removeItem(DRAFT);
      else localStorage.setItem(DRAFT, draft);
    } catch {
      // A browser that keeps nothing loses the form at a reload, and no more than that.
    }
  },
};

createRoot(must(document.getElementById('app'), 'the place of the app in index.html')).render(
  <StrictMode>
    <LanguageProvider first={firstLanguage()} remember={remember}>
      <DoorsProvider doors={{ client, line, clock }}>
        <DraftKeeping value={drafts}>
          <VerifierProvider start={verifier}>
            <PowerProvider start={power}>
              <OwnCopyProvider of={ownCopyOf()}>
                <App />
              </OwnCopyProvider>
            </PowerProvider>
          </VerifierProvider>
        </DraftKeeping>
      </DoorsProvider>
    </LanguageProvider>
  </StrictMode>,
);

/**
 * The mark of `doyen booth`, believed on a machine of one's own alone: a server that writes it into
 * its pages has another address.
 */
function ownCopyOf(): string | null {
  const mark = document.querySelector<HTMLMetaElement>('meta[name="doyen-own-copy"]');
  return location.hostname === '127.0.0.1' ? (mark?.content ?? null) : null;
}

function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  const tags = [asked, localStorage.getItem(KEPT), ...navigator.languages];
  return tags.map((tag) => parseLanguage(tag ?? '')).find((tag) => tag !== undefined) ?? 'en';
}

function remember(language: Language): void {
  localStorage.setItem(KEPT, language);
}

/** The only addresses of scripts that these pages may start, as Trusted Types want to hear them. */
function trustOf(addresses: readonly string[]): (address: string) => string {
  const { trustedTypes } = globalThis as typeof globalThis & { trustedTypes?: TrustedTypes };
  const createScriptURL = (address: string) =>
    must(
      addresses.find((known) => known === address),
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
