/** The pages and SECURITY.md say the same of what is not protected, in the same words. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messages } from './en/unprotected.ts';

const plain = (text: string) =>
  text.replaceAll('’', "'").replaceAll('*', '').replaceAll(/\s+/g, ' ').toLowerCase();

test('each sentence of the pages stands in SECURITY.md, under its heading', () => {
  const security = readFileSync('SECURITY.md', 'utf8');
  const [, after = ''] = security.split(/^## What is \*\*not\*\* protected$/m);
  const [section = ''] = after.split(/^## /m);
  const said = plain(section);
  const { title: _, ...sentences } = messages;
  for (const sentence of Object.values(sentences)) {
    // A full stop may be where the page goes on.
    expect(said).toContain(plain(sentence).replace(/\.$/, ''));
  }
});
