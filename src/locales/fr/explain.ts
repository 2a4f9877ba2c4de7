/**
 * Le parcours d’un registre, en français : une phrase par sorte d’étape.
 */

import type { messages as English } from '../en/explain.ts';
import type { Steps } from '../../verify/explain.ts';
import { sayCourse, sayNarrowing } from '../say-choice.ts';
import { sayMoves, spokenMoves } from '../say-knot.ts';
import { sayOutcome, saySubject } from '../say-outcome.ts';
import { sayRule } from '../say-rule.ts';
import { messages as choosing } from './choice.ts';
import { messages as knots } from './knots.ts';
import { messages as outcomes } from './outcomes.ts';
import { messages as rules } from './rules.ts';

export const messages: typeof English = {
  rehearsal: () =>
    'CECI EST UNE RÉPÉTITION. Rien de ce qui suit n’a été décidé par qui que ce soit.',
  set_up: ({ title, body, post }) => `${title}. Organe : ${body}. Poste : ${post}.`,
  rule: ({ reading, choice, names }) =>
    `La règle, arrêtée avant l’ouverture : ${[...sayRule(rules, reading, names), sayCourse(choosing, choice)].join(' ').trim()}`,
  narrowed: ({ step, names }) => sayNarrowing(choosing, step, names.candidate),
  field_set: ({ at, candidates, reason }) =>
    `Le ${at} : ${choosing.decided(choosing.list(candidates), reason)}`,
  seats: ({ taken, members, entries }) =>
    `${taken} sièges ont été pris par des appareils ayant leurs propres clés, pour ${members} ` +
    `membres et la présidence ; le registre compte ${entries} inscriptions signées.`,
  opened: ({ at, words }) =>
    `La présidence a ouvert le ${at} ; voici l’empreinte à comparer : ${words}.`,
  keys: ({ attempt, trustees, invited, threshold, closingQuorum, keys }) =>
    `Cérémonie des clés ${attempt} : ${trustees} détenteurs sur ${invited} ont fait ensemble ` +
    `${keys} clés. Il en faut ${threshold} pour ouvrir une somme ; ${closingQuorum} doivent ` +
    'd’abord signer ce qui est compté.',
  keys_failed: ({ attempt, why, named }) =>
    `La cérémonie des clés ${attempt} n’a rien donné : ${FAILED[why]}${named === '' ? '.' : ` : ${named}.`}`,
  share_fault: ({ attempt, kind, dealer, by, keys }) =>
    (kind === 'bad-share'
      ? `Cérémonie des clés ${attempt} : ${by} a prouvé que le fragment reçu de ${dealer} ne convient pas`
      : `Cérémonie des clés ${attempt} : ${by} s’est plaint d’un fragment de ${dealer} qui convient`) +
    ' ; quiconque a ce registre peut le constater. ' +
    (keys === 'anew'
      ? `La tentative suivante a commencé aussitôt, sans ${kind === 'bad-share' ? dealer : by}.`
      : `Les clés étaient déjà établies et restent valables ; avec le même appareil, ${kind === 'bad-share' ? dealer : by} ne participe plus à en créer d’autres.`),
  keys_erased: ({ attempt, stated, silent }) =>
    (stated === ''
      ? `Personne n’a déclaré effacés ses fragments des clés de la cérémonie ${attempt}`
      : `Ont déclaré effacés leurs fragments des clés de la cérémonie ${attempt} : ${stated}`) +
    (silent === '' || stated === '' ? '' : ` ; ne l’ont pas déclaré : ${silent}`) +
    '. C’est une parole signée : nul ne peut vérifier que rien n’a été gardé.',
  round: ({ round, opened, closed, cast, entitled }) =>
    opened === ''
      ? `${round} a été convoqué et n’est pas encore ouvert.`
      : `${round} : ouverture le ${opened}${closed === '' ? '' : `, clôture le ${closed}`} ; ` +
        `participation : ${cast} membres sur ${entitled}.`,
  round_closing: ({ round, signed, needed, opening, bad }) =>
    `${round} : ${signed} détenteurs de clé ont signé la même liste de réponses (il en fallait ` +
    `${needed}) ; puis ceux-ci ont ouvert les sommes, et rien que les sommes : ${opening}.` +
    (bad === '' ? '' : ` Non valables et écartés : ${bad}.`),
  count: ({ name, encourage, discourage, noOpinion, passes }) =>
    `  ${name} : ${encourage} encourager, ${discourage} décourager, ${noOpinion} sans opinion` +
    { yes: ' ; satisfait à la règle.', no: ' ; ne satisfait pas à la règle.', open: '.' }[passes],
  recused: ({ member, at, until, reason }) =>
    `${member} s’est récusé le ${at}${until === '' ? '' : ` et participe de nouveau depuis le ${until}`}. ` +
    `Motif : « ${reason} »`,
  disputed: ({ member, at, round, reason, relayed, withdrawn }) =>
    `${member} a contesté la liste scellée de ${round} le ${at}${relayed ? ', par un facilitateur' : ''}` +
    `${withdrawn === '' ? '' : `, puis a retiré sa contestation le ${withdrawn}`}. Motif : « ${reason} »`,
  resisted: ({ name, sum, most, groups }) =>
    `  ${name} : résistance ${sum} sur ${most} au plus` +
    `${groups.map((one) => ` ; dans ${one.group} ${one.sum}`).join('')}.`,
  weighed: ({ name, unit, by, counts: { encourage, discourage, noOpinion }, groups, passes }) =>
    `  ${name} : pondération « ${by} » ${encourage} pour, ${discourage} contre, ${noOpinion} sans opinion` +
    `${unit === 1 ? '' : `, en unités de ${unit}`}` +
    groups.map((one) => ` ; ${one.group} : ${one.figures}`).join('') +
    { yes: ' ; satisfait à la règle.', no: ' ; ne satisfait pas à la règle.', open: '.' }[passes],
  round_tested: ({ round, signed, needed, after, blinding, opening, bad }) =>
    `${round} : ${signed} détenteurs de clé ont signé la même liste de réponses (il en fallait ` +
    `${needed}) ; ont ensuite masqué les sommes : ${blinding} ; ${after} ont signé les sommes ` +
    'masquées, et les ont ouvertes, ce qui montre si une somme est nulle et rien d’autre : ' +
    `${opening}.${bad === '' ? '' : ` Non valable, et écarté : ${bad}.`}`,
  bit: ({ name, against, groups, passes }) =>
    against === null
      ? `  ${name} : ${passes === 'yes' ? 'satisfait à la règle ; combien de membres n’est pas connu.' : 'ne satisfait pas à la règle ; combien de membres n’est pas connu.'}`
      : `  ${name} : ${against ? 'quelqu’un s’y oppose' : 'personne ne s’y oppose'}` +
        groups
          .map((one) => ` ; dans ${one.group}, ${one.against ? 'quelqu’un' : 'personne'}`)
          .join('') +
        { yes: ' ; satisfait à la règle.', no: ' ; ne satisfait pas à la règle.', open: '.' }[
          passes
        ],
  round_without_result: ({ round, why }) => `${round} n’a pas de résultat : ${REASONS[why]}.`,
  knot: ({ knot, tied, closes, moves, say }) =>
    `${knot} : le ${tied}, la présidence a lié ces gestes, à accomplir ensemble ou pas du ` +
    `tout, réponses jusqu’au ${closes} : ${sayMoves(knots, moves, spokenMoves(outcomes, say))}.`,
  knot_ended: ({ knot, state, at, cast, named, blinding, opening }) =>
    ({
      opened: `  Les ${named} ont tous dit oui ; masqué par ${blinding}, ouvert par ${opening} le ${at}.`,
      'not-opened':
        opening === ''
          ? `  ${cast} réponses sur ${named} ; rien ne s’est ouvert, et rien n’a été déchiffré.`
          : `  Rien ne s’est ouvert (${at}) ; masqué par ${blinding}, vérifié par ${opening}. Rien d’autre n’est connu.`,
      'without-result': `  ${knot} est sans résultat ; toutes les réponses restent scellées.`,
    })[state],
  talks: ({ round, opened, closed, facilitators, entitled }) =>
    opened === ''
      ? `${round}, consultations individuelles : convoquées, pas encore ouvertes.`
      : `${round} : du ${opened}${closed === '' ? '' : ` au ${closed}`}, ` +
        `${facilitators === 1 ? 'un facilitateur a' : `${facilitators} facilitateurs ont`} ` +
        `entendu les membres en confidence ; ${entitled} pouvaient l’être. Rien de ce qui a été dit ` +
        'ne figure dans ce registre.',
  told_first: ({ name, member, at }) =>
    `  ${member}, qui avait présenté ${name}, a été informé en premier, le ${at}.`,
  communique: ({ round, at, heard, entitled, signed, text }) =>
    `${round}, communiqué du ${at}, signé par ${signed} : ${heard} membres sur ${entitled} ont ` +
    `été entendus. « ${text} »`,
  talks_without_report: ({ round, why }) => `${round} n’a pas de communiqué : ${TALKS[why]}.`,
  compared: ({ name, poll, said, sealed, differs }) =>
    `  ${name} : dit en confidence ${triple(said)} ; scellé dans ${poll} ${triple(sealed)} ` +
    '(encourager, décourager, sans opinion)' +
    (differs === 0
      ? ' ; identique.'
      : ` ; un écart de ${differs}, qu’un changement d’avis peut expliquer.`),
  silence: ({ number, subject, names, opened, ends, seen, entitled }) =>
    `Procédure de silence ${number} : le ${opened}, la présidence a soumis ceci au silence ` +
    `jusqu’au ${ends} : ${saySubject(outcomes, subject, names)} ; ${seen} membres sur ` +
    `${entitled} ont confirmé avoir pris connaissance du texte.`,
  silence_moved: ({ earlier, at, ends, reason }) =>
    `  ${earlier ? 'Abrégé' : 'Prolongé'} le ${at}, jusqu’au ${ends} : « ${reason} ».`,
  objection: ({ member, at, kind, reason, condition, breaks, lifted }) =>
    `  ${
      member === ''
        ? `Transmis par les facilitateurs le ${at}, qui seuls savent de qui, ${WORDS[kind]}`
        : `${member}, ${WORDS[kind]} le ${at}`
    } : « ${reason} ». Ce qui la lèverait : « ${condition} ».` +
    (breaks ? '' : ' La règle la tolère.') +
    (lifted === '' ? '' : ` Levée le ${lifted}.`),
  reservation: ({ member, at, text, withdrawn }) =>
    `  ${member}, consentement le ${at} sous réserve : « ${text} ».` +
    (withdrawn === '' ? '' : ` Retirée le ${withdrawn}.`),
  rule_changed: ({ at, by, reason, reading, names }) =>
    `Le ${at}, la règle a été modifiée ${
      {
        silence: 'par procédure de silence',
        chair: 'par la présidence, comme prévu',
        fallback: 'pour ce qui avait été convenu d’avance',
      }[by]
    } (« ${reason} »). Dès lors : ${sayRule(rules, reading, names).join(' ')}`,
  statement: ({ member, at, text }) => `${member}, déclaration jointe le ${at} : « ${text} ».`,
  continues: ({ origin, size, root }) =>
    `Elle reprend ${origin}, dont le registre compte ${size} inscriptions et a pour tête ${root} ; ` +
    'vérifiez aussi ce dossier.',
  silence_ended: ({ number, stage }) =>
    `Procédure de silence ${number} : ${
      {
        running: 'elle court encore.',
        adopted: 'le silence a expiré sans être rompu, le texte est adopté.',
        broken: 'le silence a été rompu.',
        withdrawn: 'le texte a été retiré.',
      }[stage]
    }`,
  outcome: ({ outcome, names, at }) => `Issue (${at}) : ${sayOutcome(outcomes, outcome, names)}`,
  no_outcome: () => 'Il n’y a pas encore d’issue.',
  sealed: ({ sealed, entries }) =>
    sealed
      ? `La présidence a scellé le registre par l’inscription ${entries - 1}.`
      : 'Le registre n’est pas scellé : une suite est possible.',
  verdict: ({ passed, failed, anchored }) =>
    `${failed === 0 ? 'Vérifié' : 'NON vérifié'} : contrôles réussis ${passed}, ` +
    `en échec ${failed} ; ` +
    (anchored ? 'ancré.' : 'non ancré par une empreinte.'),
  not_proven: ({ threshold }) =>
    'Ce qu’aucun registre ne prouve : qu’un appareil a scellé la réponse choisie ; que personne ' +
    `n’a subi de pression ; que moins de ${threshold} détenteurs ont réuni leurs fragments ` +
    'de clé en secret ; et, sans une empreinte reçue d’une personne de confiance, que ce ' +
    'registre est celui de votre procédure.',
};

const WORDS = { objection: 'objection', amendment: 'amendement' } as const;

const FAILED: { readonly [why in Steps['keys_failed']['why']]: string } = {
  'too-few-commitments': 'trop peu ont commencé à temps ; manquants',
  'too-few-dealings': 'trop peu ont distribué à temps ; manquants',
  'too-few-confirmations': 'trop peu ont confirmé à temps ; manquants',
  'too-few-left': 'il en reste trop peu sans',
  'useless-keys': 'ce qui en est sorti n’est pas une clé ; personne en particulier n’est en cause',
};

const REASONS: { readonly [why in Steps['round_without_result']['why']]: string } = {
  called: 'le tour n’est pas encore ouvert',
  open: 'le tour est encore ouvert',
  closed: 'les détenteurs de clé ne l’ont pas encore ouvert',
  counted: 'les nombres manquent',
  unopened: 'rien n’a été ouvert',
  abandoned: 'le tour a été abandonné',
  too_few_cast: 'la participation était trop faible pour ouvrir quoi que ce soit',
  set_too_small: 'un groupe à compter à part était trop petit',
  possession_missing: 'trop peu de détenteurs ont prouvé qu’ils ont la clé',
  sums_do_not_open: 'les sommes ne s’ouvrent pas',
  by_chair: 'la présidence a abandonné le tour',
};

const TALKS: { readonly [why in Steps['talks_without_report']['why']]: string } = {
  called: 'elles ne sont pas encore ouvertes',
  open: 'elles sont en cours',
  closed: 'les facilitateurs n’ont encore rien publié',
  reported: 'il est publié',
  abandoned: 'elles ont été abandonnées',
  keys_not_offered: 'un facilitateur n’a pas offert de clé à temps',
  by_chair: 'la présidence les a abandonnées',
};

function triple({ encourage, discourage, noOpinion }: Steps['compared']['said']): string {
  return `${encourage}-${discourage}-${noOpinion}`;
}
