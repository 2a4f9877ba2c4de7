/**
 * The Corridor, tour, in Dutch.
 */

import type { messages as en } from '../en/tour.ts';

export const messages: typeof en = {};
