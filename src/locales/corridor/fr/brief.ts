/**
 * The Corridor, brief, in French.
 */

import type { messages as en } from '../en/brief.ts';

export const messages: typeof en = {};
