/**
 * The code of a sealed ballot as a picture that a second device scans.
 *
 * Shapes   dark squares on white, with the four quiet ones around that readers ask for; it says
 *          what `scanText` (table/rounds/ballot-code.ts) does, and nothing of the answer.
 * Source   spec/device.md §11.1; ISO/IEC 18004.
 */

import encodeQR from 'qr';
import { scanText } from '../../table/rounds/ballot-code.ts';
import { useWords } from '../language.tsx';

const QUIET = 4;

export function ScanCode({ code }: { readonly code: string }) {
  const words = useWords().booth.testing;
  const rows = encodeQR(scanText(code), 'raw', { ecc: 'medium', border: QUIET });
  const dark = rows.flatMap((row, y) =>
    row.flatMap((filled, x) => (filled ? `M${x} ${y}h1v1h-1z` : [])),
  );
  return (
    <svg
      className="scan-code"
      role="img"
      aria-label={words.picture(code)}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
    >
      <path className="light" d={`M0 0h${rows.length}v${rows.length}h-${rows.length}z`} />
      <path className="dark" d={dark.join('')} />
    </svg>
  );
}
