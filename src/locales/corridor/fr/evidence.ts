/**
 * The Corridor, evidence, in French.
 */

import type { messages as en } from '../en/evidence.ts';

export const messages: typeof en = {};
