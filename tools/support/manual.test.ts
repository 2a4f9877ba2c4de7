/**
 * Whoever follows the manual finds in the pages what it names: each label that it sets in italics
 * stands in the English words.
 */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const MANUAL = 'docs/manual';
const OF_THE_TABLE = ['chair', 'facilitator', 'member', 'auditor', 'operator'];
/** Emphasis, and no label. */
const NO_LABELS = [
  'in which words it may be passed on, and to whom',
  'Official, informal, named, withdrawn',
];

const words = plain(
  fs
    .readdirSync('src/locales', { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:^|\/)en\/|^bodies\//.test(name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => fs.readFileSync(path.join('src/locales', name), 'utf8'))
    .join(' '),
);

test.each(OF_THE_TABLE)('what the manual of the %s names is there', (who) => {
  const manual = fs.readFileSync(`${MANUAL}/${who}.md`, 'utf8').replaceAll(/\s+/g, ' ');
  const labels = [...manual.matchAll(/(?<!\*)\*(?!\*)([^*]{3,90})\*(?!\*)/g)]
    .map(([, label = '']) => label)
    .filter((label) => !NO_LABELS.includes(label));
  const missing = labels.filter((label) => !words.includes(plain(label.replace(/(?: …|\.)$/, ''))));
  expect(missing).toEqual([]);
});

/** Sentences that the source breaks over lines are one again. */
function plain(text: string): string {
  return text
    .replaceAll(/'\s*\+\s*'/g, '')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();
}
