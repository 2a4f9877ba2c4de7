/** Nothing of the specification hangs loose, and the lists in it are those of the code. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACTS } from '../src/table/rights.ts';
import { REFUSAL_CODES } from '../src/table/refusal-codes.ts';
import { orphans, papers } from './spec-orphans.ts';
import { citationsIn } from './support/spec-citations.ts';
import { sectionsOf } from './support/spec-sections.ts';

const namesIn = (file: string): readonly string[] =>
  readFileSync(`spec/${file}`, 'utf8')
    .split('\n')
    .flatMap(
      (line) =>
        /^\| (`[^|]+`) \|/
          .exec(line)?.[1]
          ?.split('`')
          .filter((_, at) => at % 2 === 1) ?? [],
    );

/** The fields of a type, in the file that has it. */
const fieldsOf = (file: string, type: string): readonly string[] => {
  const text = readFileSync(file, 'utf8');
  const body = text.slice(text.indexOf(`export type ${type} = {`));
  const whole = body.slice(0, body.indexOf('\n};'));
  return [...whole.matchAll(/^ {2}readonly (\w+):/gm)].map(([, name]) => name ?? '');
};

test('no section, citation, folder of vectors or number is an orphan', () => {
  expect(orphans(papers())).toEqual([]);
});

test('every refusal stands in refusals.md, and no other', () => {
  const ledger = ['signature_wrong', 'seen_differs', 'entry_malformed', 'entry_out_of_place'];
  expect(namesIn('refusals.md').toSorted()).toEqual([...REFUSAL_CODES, ...ledger].toSorted());
});

test('every act stands in acts.md, and no other', () => {
  expect(namesIn('acts.md').toSorted()).toEqual([...ACTS].toSorted());
});

test('every check of the verifier stands in verify.md, and no other', () => {
  const checks = fieldsOf('src/verify/findings.ts', 'Checks');
  expect(namesIn('verify.md').toSorted()).toEqual(checks.toSorted());
});

test('the details of every check stand in verify.md as the code has them', () => {
  const told = readFileSync('spec/verify.md', 'utf8').matchAll(
    /^- `(\w+)`: ((?:`\w+`(?:, )?)+|–)$/gm,
  );
  const listed = [...told].map(([, check = '', words = '']) => {
    const fields = [...words.matchAll(/`(\w+)`/g)].map(([, field]) => field);
    return [check, ...fields].join(' ');
  });
  const text = readFileSync('src/verify/findings.ts', 'utf8');
  const [body = ''] = /(?<=export type Checks = \{)[^]*?(?=\n\};)/.exec(text) ?? [];
  const checks = body.split(/\n {2}readonly /).slice(1);
  expect(listed).toEqual(
    checks.map((check) => {
      const fields = [...check.matchAll(/readonly (\w+):/g)].map(([, field]) => field);
      return [check.slice(0, check.indexOf(':')), ...fields].join(' ');
    }),
  );
});

/** In a word of its own, so that nothing planted here is a citation of this file. */
const FOLDER = 'spec';
const PLANTED = `# X\n\n## 1. One\n1.1 a ‖ b\n1.3 as §2\n\n## 3. Three (told)\n`;

test('what hangs loose is found', () => {
  const sections = sectionsOf('x.md', PLANTED);
  const text = ['/**', ' * Source   SPEC/x.md §§1.1, 7;', ' *          SPEC/x.md §§2-3.', ' */']
    .join('\n')
    .replaceAll('SPEC', FOLDER);
  const citations = citationsIn({ file: 'a.ts', text });
  expect(orphans({ sections, citations, vectors: ['loose'] })).toEqual([
    'a.ts: there is no x.md §7',
    'a.ts: there is no x.md §2',
    `${FOLDER}/x.md §1: there is no x.md §2`,
    'x.md §1 One: fixes bytes, names no vectors',
    `${FOLDER}/vectors/loose: no section names it`,
    'x.md §1.3: out of order',
    'x.md §3: a gap',
  ]);
  expect(orphans({ sections, citations: [], vectors: [] })[0]).toBe(
    'x.md §1 One: no code cites it',
  );
});
