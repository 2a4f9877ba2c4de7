/**
 * All sections of the Corridor's words, in Dutch.
 */

import { messages as brief } from './brief.ts';
import { messages as count } from './count.ts';
import { messages as evidence } from './evidence.ts';
import { messages as frame } from './frame.ts';
import { messages as influence } from './influence.ts';
import { messages as keeping } from './keeping.ts';
import { messages as people } from './people.ts';
import { messages as refusals } from './refusals.ts';
import { messages as snapshots } from './snapshots.ts';
import { messages as terms } from './terms.ts';
import { messages as tour } from './tour.ts';
import { messages as yardstick } from './yardstick.ts';

export const messages = {
  brief,
  count,
  evidence,
  frame,
  influence,
  keeping,
  people,
  refusals,
  snapshots,
  terms,
  tour,
  yardstick,
};
