/**
 * A thread that checks parcels of ballots for `verify`.
 */

import { randomBytes } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { answerParcels } from '../checkers.ts';

answerParcels(parentPort, (length) => new Uint8Array(randomBytes(length)));
