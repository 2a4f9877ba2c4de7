/**
 * What the server answers about corridors: numbers and sealed bytes, never a word of one.
 *
 * Use      as replies.ts, of which `CorridorSent` is a part.
 * Source   docs/http.md.
 */

import { z } from 'zod';
import * as field from './fields.ts';

/** Whether somebody may begin a corridor here, and by what. */
export const CorridorsOpen = z.object({ leave: z.enum(['anyone', 'code', 'nobody']) });
export const CorridorInvited = z.object({ id: z.string(), sealed: field.bytes });
export const CorridorSession = z.object({ token: z.string() });
export const SheetKept = z.object({ nr: z.int() });
export const Sheets = z.object({
  size: z.int(),
  epoch: z.int(),
  sheets: z.array(z.object({ nr: z.int(), at: field.instant, sheet: field.bytes })),
});
export const CorridorGone = z.object({ gone: z.int() });

/** As they are sent: bytes still spelled out. */
export type CorridorSent = {
  readonly corridorsOpen: z.input<typeof CorridorsOpen>;
  readonly corridorInvited: z.input<typeof CorridorInvited>;
  readonly corridorSession: z.input<typeof CorridorSession>;
  readonly sheetKept: z.input<typeof SheetKept>;
  readonly sheets: z.input<typeof Sheets>;
  readonly corridorGone: z.input<typeof CorridorGone>;
};
