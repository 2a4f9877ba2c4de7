/**
 * Voting power in a worker of its own: long sums that would hold up the page.
 *
 * Use      working.ts starts one for each question and ends it; it asks nobody and sends nothing.
 */

import { answerOf } from './answering.ts';
import type { FromPower, PowerAsk } from './messages.ts';

self.onmessage = ({ data }: MessageEvent<PowerAsk>) => {
  const answer = answerOf(data, (done, of) => tell({ kind: 'step', done, of }));
  tell({ kind: 'answer', answer });
};

function tell(message: FromPower): void {
  self.postMessage(message);
}
