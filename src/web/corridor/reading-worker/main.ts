/**
 * Reads a file of 20 MB away from the page: it goes on answering, and ends this worker to stop it.
 *
 * Use      starting.ts starts one for each file and ends it; it asks nobody and sends nothing.
 */

import { answerTo } from './answering.ts';
import type { FromReader, ReadAsk } from './messages.ts';

self.onmessage = ({ data }: MessageEvent<ReadAsk>) => void answerTo(data, tell);

function tell(message: FromReader): void {
  self.postMessage(message);
}
