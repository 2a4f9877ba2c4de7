/**
 * Standing aside, in French.
 */

import type { Reading } from '../../table/rules/expression.ts';
import type { messages as en } from '../en/recusal.ts';

const COUNTS: { readonly [R in Reading]: string } = {
  for: 'compte comme favorable',
  against: 'compte comme contraire',
  neutral: 'ne compte ni pour ni contre',
  out: 'sort du nombre des membres',
};

export const messages: typeof en = {
  title: 'Participation',
  part: 'Votre délégation participe aux consultations et aux procédures de silence.',
  aside: 'Votre délégation s’est récusée.',
  since: 'depuis le',
  offer: 'Se récuser',
  ask: 'Votre délégation n’est plus consultée et ne peut faire objection sous silence ; tous le lisent, avec le motif. Elle garde sa part des clés. Jusqu’à la prochaine convocation ou au prochain texte soumis au silence, vous pouvez participer de nouveau.',
  counts: (reading) => `D’après la règle, un membre récusé ${COUNTS[reading]}.`,
  again: 'Participer de nouveau',
  againAsk:
    'Votre délégation est consultée de nouveau dès la prochaine consultation. Sa récusation reste au registre.',
  busy: 'Pendant une consultation, ou tant qu’un texte est soumis au silence, cela ne peut changer.',
  seat: 'récusé',
  who: (names) => `Se sont récusés : ${names}.`,
};
