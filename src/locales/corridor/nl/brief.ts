/**
 * The Corridor, brief, in Dutch.
 */

import type { messages as en } from '../en/brief.ts';

export const messages: typeof en = {};
