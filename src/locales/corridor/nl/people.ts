/**
 * The Corridor, people, in Dutch.
 */

import type { messages as en } from '../en/people.ts';

export const messages: typeof en = {};
