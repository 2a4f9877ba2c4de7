/**
 * The Corridor, tour, in French.
 */

import type { messages as en } from '../en/tour.ts';

export const messages: typeof en = {};
