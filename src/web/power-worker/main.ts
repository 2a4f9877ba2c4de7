/**
 * Voting power in a worker of its own: long sums that would hold up the page.
 *
 * Use      working.ts asks one question at a time and ends it to stop it; it asks nobody itself.
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
