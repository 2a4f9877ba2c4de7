/**
 * Server-sent events out of a reply's bytes.
 *
 * Use      `for await (const event of events(reader))`; ends when the server hangs up.
 * Shapes   only the fields `event` and `data`, in ASCII: all that our server sends.
 * Source   https://html.spec.whatwg.org/multipage/server-sent-events.html
 */

import { fromUtf8 } from '../basics/bytes.ts';
import type { Reader } from './line.ts';

export type StreamEvent = { readonly event: string; readonly data: string };

export async function* events(reader: Reader): AsyncGenerator<StreamEvent> {
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += fromUtf8(value ?? new Uint8Array()) ?? '';
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) yield eventOf(block);
  }
}

function eventOf(block: string): StreamEvent {
  let event = 'message';
  let data = '';
  for (const line of block.split('\n')) {
    if (line.startsWith('event:')) event = line.slice(6).trim();
    if (line.startsWith('data:')) data += line.slice(5).trim();
  }
  return { event, data };
}
