/**
 * The verifier in a worker of its own: the checks of `verify/`, away from page and keys.
 *
 * Use      checking.ts starts one for each bundle and ends it; it asks nobody and sends nothing.
 */

import { verifyBundle } from '../../verify/verify.ts';
import { lightSelection } from '../worker/picture.ts';
import type { Check, FromVerifier } from './messages.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** So often at most does the page hear how far it is. */
const STEPS = 200;

self.onmessage = ({ data }: MessageEvent<Check>) => {
  const { bytes, fingerprint, held } = data;
  const progress = (done: number, of: number) => {
    if (done === of || done % Math.ceil(of / STEPS) === 0) tell({ kind: 'step', done, of });
  };
  const anchor = fingerprint === undefined ? {} : { fingerprint };
  const read = verifyBundle(bytes, { random, progress, ...anchor, ...held });
  if (!read.ok) return tell({ kind: 'refused', refusal: read.refusal });
  const { selection } = read.value;
  const light = selection && lightSelection(selection);
  tell({ kind: 'report', report: { ...read.value, selection: light } });
};

function tell(message: FromVerifier): void {
  self.postMessage(message);
}
