/**
 * What may be asked about rounds, act by act.
 *
 * Source   spec/process.md §6.
 */

import type { Asked, Verdict } from '../asked.ts';
import { abandonRound, callRound, provePossession } from './round-calling.ts';
import { castBallot } from './round-casting.ts';
import { closeRound } from './round-closing.ts';
import { blindTargets, signBlinding } from './round-blinding.ts';
import { decryptTargets, signClosing } from './round-counting.ts';
import type { RoundWish } from './rounds.ts';

export function decideRound(asked: Asked, act: RoundWish): Verdict {
  switch (act.type) {
    case 'CallRound':
      return callRound(asked, act);
    case 'ProvePossession':
      return provePossession(asked, act);
    case 'CastBallot':
      return castBallot(asked, act);
    case 'CloseRound':
      return closeRound(asked, act);
    case 'SignClosing':
      return signClosing(asked, act);
    case 'BlindTargets':
      return blindTargets(asked, act);
    case 'SignBlinding':
      return signBlinding(asked, act);
    case 'DecryptTargets':
      return decryptTargets(asked, act);
    case 'AbandonRound':
      return abandonRound(asked, act);
  }
}
