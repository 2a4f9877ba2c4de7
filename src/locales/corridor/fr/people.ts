/**
 * The Corridor, people, in French.
 */

import type { messages as en } from '../en/people.ts';

export const messages: typeof en = {};
