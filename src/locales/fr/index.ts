/**
 * All sections of the pages' words, in French.
 */

import { messages as acts } from './acts.ts';
import { messages as booth } from './booth.ts';
import { messages as candidate } from './candidate.ts';
import { messages as chair } from './chair.ts';
import { messages as delegate } from './delegate.ts';
import { messages as enrol } from './enrol.ts';
import { messages as faults } from './faults.ts';
import { messages as founding } from './founding.ts';
import { messages as furniture } from './furniture.ts';
import { messages as outcomes } from './outcomes.ts';
import { messages as record } from './record.ts';
import { messages as refusals } from './refusals.ts';
import { messages as rules } from './rules.ts';
import { messages as silence } from './silence.ts';
import { messages as start } from './start.ts';
import { messages as trustee } from './trustee.ts';
import { messages as verdict } from './verdict.ts';

export const messages = {
  acts,
  booth,
  candidate,
  chair,
  delegate,
  enrol,
  faults,
  founding,
  furniture,
  outcomes,
  record,
  refusals,
  rules,
  silence,
  start,
  trustee,
  verdict,
};
