/** The picture of a code: as the page draws it, so that a camera can read it. */

import decodeQR from 'qr/decode.js';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { codeOfBallot, codeScanned } from '../../table/rounds/ballot-code.ts';
import { LanguageProvider } from '../language.tsx';
import { ScanCode } from './scan-code.tsx';

const code = codeOfBallot('0123456789abcdef'.repeat(4));
const SCALE = 4;

/** What a camera would see of the drawing: the squares of its path, dark on white. */
function photographed(smear: number) {
  const page = renderToStaticMarkup(
    <LanguageProvider first="en" remember={() => undefined}>
      <ScanCode code={code} />
    </LanguageProvider>,
  );
  const width = Number(/viewBox="0 0 (\d+)/.exec(page)?.[1]);
  const size = width * SCALE;
  const data = new Uint8Array(size * size * 4).fill(255);
  const square = (left: number, top: number, side: number) => {
    for (let y = top; y < top + side; y++) {
      for (let x = left; x < left + side; x++)
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  };
  for (const [, x, y] of page.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    square(Number(x) * SCALE, Number(y) * SCALE, SCALE);
  }
  if (smear > 0) square(size - smear, size - smear, smear);
  return { page, image: { width: size, height: size, data } };
}

test('what is drawn is read back by a camera, also where an edge of it is smeared', () => {
  const { page, image } = photographed(0);
  expect(page).toContain(`which says ${code}`);
  expect(codeScanned(decodeQR(image))).toBe(code);
  expect(codeScanned(decodeQR(photographed(28).image))).toBe(code);
});
