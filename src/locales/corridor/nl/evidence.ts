/**
 * The Corridor, evidence, in Dutch.
 */

import type { messages as en } from '../en/evidence.ts';

export const messages: typeof en = {};
