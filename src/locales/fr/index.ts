/**
 * All sections of the pages' words, in French.
 */

import { messages as acts } from './acts.ts';
import { messages as booth } from './booth.ts';
import { messages as candidate } from './candidate.ts';
import { messages as chair } from './chair.ts';
import { messages as choice } from './choice.ts';
import { messages as choosing } from './choosing.ts';
import { messages as recusal } from './recusal.ts';
import { messages as resistance } from './resistance.ts';
import { messages as delegate } from './delegate.ts';
import { messages as dispute } from './dispute.ts';
import { messages as device } from './device.ts';
import { messages as distance } from './distance.ts';
import { messages as enrol } from './enrol.ts';
import { messages as faults } from './faults.ts';
import { messages as findings } from './findings.ts';
import { messages as founding } from './founding.ts';
import { messages as furniture } from './furniture.ts';
import { messages as knots } from './knots.ts';
import { messages as minute } from './minute.ts';
import { messages as letters } from './letters.ts';
import { messages as outlook } from './outlook.ts';
import { messages as outcomes } from './outcomes.ts';
import { messages as notebook } from './notebook.ts';
import { messages as record } from './record.ts';
import { messages as refusals } from './refusals.ts';
import { messages as rehearse } from './rehearse.ts';
import { messages as rules } from './rules.ts';
import { messages as sheets } from './sheets.ts';
import { messages as silence } from './silence.ts';
import { messages as start } from './start.ts';
import { messages as talks } from './talks.ts';
import { messages as tour } from './tour.ts';
import { messages as trustee } from './trustee.ts';
import { messages as unprotected } from './unprotected.ts';
import { messages as verdict } from './verdict.ts';
import { messages as verifying } from './verifying.ts';
import { messages as weights } from './weights.ts';
import { messages as whatIf } from './what-if.ts';

export const messages = {
  acts,
  booth,
  candidate,
  chair,
  choice,
  choosing,
  recusal,
  resistance,
  delegate,
  device,
  dispute,
  distance,
  enrol,
  faults,
  findings,
  founding,
  furniture,
  knots,
  minute,
  letters,
  outlook,
  outcomes,
  notebook,
  record,
  refusals,
  rehearse,
  rules,
  sheets,
  silence,
  start,
  talks,
  tour,
  trustee,
  unprotected,
  verdict,
  verifying,
  weights,
  whatIf,
};
