/**
 * The door of the Corridor's pages: reads the browser and hands everything else what it needs.
 */

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
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
import { CorridorDoors } from './workspace.tsx';

const KEPT = 'doyen-language';

const keepers = keepersOf((address) => fetch(address));
const doors = {
  keepers,
  now: () => instantOf(Date.now()),
  today: () => writeInstant(instantOf(Date.now())).slice(0, 10),
  random: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
};

createRoot(must(document.getElementById('app'), 'the place of the app')).render(
  <StrictMode>
    <LanguageProvider first={firstLanguage()} remember={remember}>
      <CorridorDoors value={doors}>
        <CorridorApp />
      </CorridorDoors>
    </LanguageProvider>
  </StrictMode>,
);

function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  const tags = [asked, localStorage.getItem(KEPT), ...navigator.languages];
  return tags.map((tag) => parseLanguage(tag ?? '')).find((tag) => tag !== undefined) ?? 'en';
}

function remember(language: Language): void {
  localStorage.setItem(KEPT, language);
}
