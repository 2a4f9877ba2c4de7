/**
 * The Corridor, keeping, in French.
 */

import type { messages as en } from '../en/keeping.ts';

export const messages: typeof en = {};
