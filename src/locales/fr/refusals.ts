/**
 * Pourquoi quelque chose n’est pas possible, en français.
 *
 * Use      comme dans en/refusals.ts.
 */

import type { RefusalSentences } from '../en/refusals.ts';

const UNBUILT: { readonly [what: string]: string } = {
  'veto-check': 'un test d’objection',
  confessional: 'une consultation individuelle',
  'reveal-passes': 'ne révéler que si un nom satisfait à la règle',
  'reveal-nothing': 'ne rien révéler',
  'names-or-fewer': 'une consultation individuelle qui demande tant de noms ou moins',
  ranked: 'un choix par bulletins classés',
  grade: 'un choix par mention médiane',
  'resistance-max':
    'la moindre résistance selon la note la plus haute d’un membre : une somme scellée ne la montre pas',
  'rule-scale': 'un tour sur cette échelle',
};

export const messages: RefusalSentences = {
  not_set_up: () => 'Cette sélection n’est pas encore mise en place.',
  set_up_already: () => 'Cette sélection est déjà mise en place.',
  other_origin: ({ origin }) => `Ceci a été signé pour une autre sélection (${origin}).`,
  other_mode: ({ mode }) =>
    mode === 'rehearsal'
      ? 'Ceci a été signé pour une répétition ; cette sélection est réelle.'
      : 'Ceci a été signé pour une sélection réelle ; ceci est une répétition.',
  actor_may_not: () => 'Cet acte relève d’un autre siège.',
  number_used: ({ nr, last }) =>
    `Cet acte porte le numéro ${nr} ; le numéro ${last} de ce siège figure déjà au registre. ` +
    'Rechargez la page et réessayez.',
  seen_missing: () => 'L’acte ne dit pas quel état du registre a été vu ; rechargez la page.',
  time_runs_backwards: () => 'L’horloge du serveur a reculé ; prévenez l’exploitant du système.',
  signature_wrong: () => 'La signature ne correspond pas au siège.',
  seen_differs: () =>
    'Votre appareil a vu un autre registre que celui du serveur. Gardez la page ouverte et ' +
    'prévenez la présidence.',
  reason_missing: () => 'Indiquez un motif ; il figurera au registre.',
  enclosure_missing: () => 'La pièce à laquelle l’acte renvoie n’a pas été envoyée.',
  enclosure_differs: () => 'La pièce envoyée n’est pas celle à laquelle l’acte renvoie.',
  enclosure_not_asked: () => 'Une pièce accompagne un acte qui n’en demande pas.',
  definition_unreadable: ({ pointer }) =>
    'Le règlement de la sélection n’est pas utilisable : voir ' +
    `${pointer === '' ? 'le premier niveau' : pointer}.`,
  not_built_yet: ({ what }) => `Cette version ne le permet pas encore : ${UNBUILT[what] ?? what}.`,
  opened_already: () => 'La sélection est déjà ouverte.',
  not_open: () => 'La sélection n’est pas encore ouverte.',
  seat_unknown: ({ seat }) => `Il n’y a pas de siège « ${seat} ».`,
  seat_taken: () => 'Ce siège est déjà pris. Si ce n’était pas vous, prévenez la présidence.',
  seat_not_invited: () =>
    'Aucun code n’a encore été remis pour ce siège. Demandez-en un à la présidence.',
  code_wrong: () =>
    'Ce code ne correspond pas au siège. Vérifiez-le ou demandez-en un nouveau à la présidence.',
  key_in_use: () => 'Cette clé sert déjà à un autre siège.',
  key_malformed: () => 'Cette clé n’est pas utilisable.',
  device_in_use: () =>
    'L’appareil qui le demande ne peut se remplacer lui-même : transférez son siège par un fichier.',
  chair_not_seated: () => 'La présidence n’a pas encore pris son siège.',
  seat_not_taken: () =>
    'Ce siège n’est pas encore pris : saisissez d’abord le code à usage unique.',
  fingerprint_differs: () =>
    'L’empreinte a changé depuis qu’elle a été comparée. Comparez à nouveau les huit mots.',
  too_few_trustees: ({ enrolled, threshold, closingQuorum }) =>
    `${enrolled < 2 ? `${enrolled} membre est inscrit` : `${enrolled} membres sont inscrits`} ; il faut au moins ` +
    `${Math.max(threshold, closingQuorum)} détenteurs de clé.`,
  trustees_unsafe: ({ trustees, closingQuorum, assumedCorrupt }) =>
    `Avec ${trustees} détenteurs de clé, un quorum de clôture de ${closingQuorum} ne garde ` +
    `pas les réponses secrètes si ${assumedCorrupt} d’entre eux s’entendent.`,
  member_known_already: ({ member }, say) => `${say.member(member)} : déjà membre.`,
  weight_missing: ({ member, weight }, say) =>
    `La règle additionne la pondération « ${weight} », et ce membre n’en a pas : ${say.member(member)}. Indiquez-la.`,
  member_unknown: ({ member }, say) => `${say.member(member)} : n’est pas membre.`,
  round_open_now: ({ round }, say) =>
    `${say.round(round)} est en cours ; les membres arrivent ou partent, et les appareils ` +
    'sont remplacés, entre les tours.',
  group_unknown: ({ group }, say) => `Il n’y a pas de groupe « ${say.group(group)} ».`,
  round_known_already: ({ round }, say) => `Il y a déjà un tour « ${say.round(round)} ».`,
  candidate_unknown: ({ candidate }, say) =>
    `Il n’y a pas de candidature « ${say.candidate(candidate)} ».`,
  candidate_known_already: ({ candidate }, say) =>
    `La candidature « ${say.candidate(candidate)} » est déjà connue.`,
  candidate_in_open_round: ({ candidate }, say) =>
    `La candidature « ${say.candidate(candidate)} » figure dans le tour en cours ; attendez ` +
    'son dépouillement.',
  candidate_not_running: ({ candidate }, say) =>
    `La candidature « ${say.candidate(candidate)} » n’est pas disponible.`,
  ceremony_running: () => 'Une cérémonie des clés est en cours.',
  ceremony_phase_over: () => 'Cette phase de la cérémonie des clés est terminée.',
  ceremony_other: () => 'Ceci appartient à une autre cérémonie des clés.',
  not_a_trustee: ({ member }, say) => `${say.member(member)} ne détient pas de clé ici.`,
  own_dealing: () => 'Nul ne se plaint de ce qu’il a lui-même distribué.',
  key_unknown: () => 'Cette clé n’existe pas dans cette cérémonie.',
  key_still_needed: () => 'Un tour peut encore avoir besoin de cette clé.',
  done_already: () => 'C’est déjà fait.',
  proof_wrong: () => 'Une preuve ne tient pas.',
  dealing_malformed: () => 'Les fragments de clé envoyés ne sont pas lisibles.',
  dealing_differs_from_commitment: () =>
    'Les fragments de clé ne sont pas ceux qui avaient été engagés.',
  transcript_differs: () => 'Cet appareil a vu une autre cérémonie des clés que celle du registre.',
  round_unknown: ({ round }, say) => `Il n’y a pas de tour « ${say.round(round)} ».`,
  round_running: ({ round }, say) => `${say.round(round)} est en cours ; un seul tour à la fois.`,
  round_held_already: ({ round }, say) => `${say.round(round)} a été tenu et dépouillé.`,
  shares_lost: ({ lost, assumedCorrupt, left, needed }) =>
    `Fragments de clé perdus avec des appareils remplacés : ${lost}, alors que ${assumedCorrupt} ` +
    `peuvent être en de mauvaises mains ; il en reste ${left} et il en faut ${needed}. ` +
    'Tenez d’abord une nouvelle cérémonie des clés.',
  keys_not_ready: () => 'Les clés ne sont pas prêtes : la cérémonie des clés n’est pas terminée.',
  keys_used_up: ({ keys }) =>
    `Les ${keys} clés ont servi ; commencez une nouvelle cérémonie des clés.`,
  round_times_wrong: () => 'Un tour se clôt après son ouverture, et pas dans le passé.',
  round_time_past: ({ closes }, say) => `Le temps de ce tour a expiré le ${say.time(closes)}.`,
  small_counts_not_accepted: ({ group, size }, say) =>
    `« ${say.group(group)} » compterait ${size} réponses : un nombre si petit trahirait des ` +
    'réponses individuelles.',
  round_not_called: () => 'Ce tour n’est pas convoqué, ou il est terminé.',
  round_singles_out: ({ rounds, members }, say) =>
    `Rapprochés de ${rounds.map(say.round).join(', ')}, les résultats diraient ce qu’${members === 1 ? 'un membre a' : `ont ${members} membres`} répondu, si les autres répondent comme avant. Posez la question de sorte que seul un verdict soit publié, ou convoquez-la en connaissance de cause : chacun lira alors qui se trouve isolé.`,
  weight_below_unit: ({ member, weight, unit }, say) =>
    `La pondération de ce membre est ${weight} : ${say.member(member)}. C’est moins d’une demi-unité de ${unit}, et sa réponse ne compterait pas.`,
  weights_too_great: ({ total, most }) =>
    `Il y a ${total} unités en tout, et une somme ne peut être ouverte que jusqu’à ${most} ; prenez une unité plus grande.`,
  weights_single_out: ({ members }) =>
    `Les sommes en diraient plus sur ${members === 1 ? 'un membre' : `${members} membres`} qu’un décompte de trois têtes. Pondérez en unités plus grandes, ou convoquez en connaissance de cause : chacun lira alors sur qui.`,
  round_not_open: () => 'Ce tour n’est pas ouvert.',
  round_not_closed: () => 'Ce tour n’est pas clos, ou il est déjà dépouillé.',
  round_closes_later: ({ closes, missing }, say) =>
    missing === 1
      ? `Un membre doit encore répondre ; le tour se clôt le ${say.time(closes)}.`
      : `${missing} membres doivent encore répondre ; le tour se clôt le ${say.time(closes)}.`,
  ballot_late: ({ closes }, say) =>
    `Le tour s’est clos le ${say.time(closes)} ; cette réponse ne compte pas.`,
  not_entitled: ({ member }, say) => `${say.member(member)} n’y prend pas part.`,
  ballot_out_of_order: ({ seq, expected }) =>
    `C’est la réponse no ${seq} ; la no ${expected} est attendue. Un autre appareil de votre ` +
    'délégation a peut-être répondu : rechargez la page.',
  ballot_previous_differs: () =>
    'Votre délégation a répondu entre-temps depuis un autre appareil. Rechargez la page et ' +
    'répondez de nouveau.',
  ballot_other_round: () => 'Cette réponse a été scellée pour un autre tour.',
  ballot_malformed: () => 'Cette réponse n’est pas lisible.',
  ballot_copied: () => 'Cette réponse scellée a été copiée d’un autre membre.',
  closing_differs: () => 'Ce qui a été signé n’est pas la clôture de ce tour.',
  closing_not_signed: ({ signed, needed }) =>
    `${signed} détenteurs de clé sur ${needed} ont signé la clôture ; rien n’est ouvert avant.`,
  rule_asks_for_counts: ({ round }, say) =>
    `La règle en vigueur demande des nombres ; ${say.round(round)} ne montrerait qu’un verdict, ` +
    'possible seulement pour une règle d’un seul nombre de membres, avec cinq détenteurs de clé au plus.',
  round_not_tested: ({ round }, say) =>
    `${say.round(round)} fait l’objet d’un décompte ; rien n’y est masqué.`,
  blinding_complete: () => 'Assez de détenteurs de clé ont déjà masqué les totaux.',
  blinding_turn_over: ({ turn, now }) =>
    `Ceci a été mélangé après ${turn} autres ; entre-temps ${now} l’ont fait, et on recommence.`,
  blinding_not_complete: ({ blinded, needed }) =>
    `${blinded} détenteurs de clé sur ${needed} ont masqué les totaux ; rien n’est ouvert avant.`,
  blinding_not_signed: ({ signed, needed }) =>
    `${signed} détenteurs de clé sur ${needed} ont signé les totaux masqués ; rien n’est ouvert ` +
    'avant.',
  knot_needs_two: () => 'Des gestes se lient entre deux membres au moins.',
  knot_move_twice: ({ member }, say) => `${say.member(member)} ferait deux fois le même geste.`,
  talks_leave_no_trace: () =>
    'Selon le règlement de la sélection, les entretiens ne laissent aucune trace au registre ; ' +
    'ils ne figurent que dans le carnet des facilitateurs.',
  check_not_a_straw_poll: ({ round }, say) =>
    `« ${say.round(round)} » n’est pas un vote indicatif chiffré.`,
  check_called_already: ({ round }, say) =>
    `${say.round(round)} est déjà convoqué ; un décompte ne se vérifie que par un vote encore ` +
    'à venir.',
  check_not_counted: ({ round }, say) => `${say.round(round)} n’est pas encore dépouillé.`,
  report_first: ({ round }, say) =>
    `Le communiqué de ${say.round(round)} doit précéder : le décompte doit être fixé avant ` +
    'l’ouverture de ce vote.',
  not_a_facilitator: () => 'Ce siège n’est pas de ceux qui entendent ces consultations.',
  sponsor_differs: ({ candidate }, say) =>
    `La candidature de ${say.candidate(candidate)} n’a pas été présentée par ce membre.`,
  told_together: () => 'Selon le règlement de la sélection, tous sont informés au même moment.',
  sponsor_not_told: ({ candidate, member }, say) =>
    `${say.member(member)} a présenté la candidature de ${say.candidate(candidate)} et doit être ` +
    'informé en premier.',
  count_not_kept: () =>
    'Selon le règlement de la sélection, le registre dit que des entretiens ont eu lieu, et rien ' +
    'd’autre.',
  heard_too_many: ({ heard, entitled }) =>
    `${heard} membres auraient été entendus ; seuls ${entitled} pouvaient l’être.`,
  aggregate_missing: () =>
    'Un décompte scellé vérifiera ces consultations : celui des facilitateurs doit être fixé ' +
    'avec le communiqué.',
  aggregate_not_asked: () => 'Aucun décompte scellé ne vérifie ces consultations.',
  aggregate_differs: () => 'Ce n’est pas le décompte qui a été fixé avec le communiqué.',
  cosignature_missing: () =>
    'Un autre facilitateur n’a pas encore signé ce texte ; tous doivent le faire.',
  cosignature_wrong: () =>
    'La signature d’un facilitateur porte sur un autre texte. Faites circuler le projet à nouveau.',
  silence_running: () =>
    'Un texte fait l’objet d’une procédure de silence ; attendez qu’elle prenne fin ou ' +
    'retirez d’abord le texte.',
  silence_not_running: () => 'Aucune procédure de silence n’est en cours.',
  silence_deadline_past: ({ deadline }, say) =>
    `Le silence a expiré le ${say.time(deadline)} ; il n’est plus possible de faire objection.`,
  silence_ends_wrong: ({ least }, say) => `Le silence doit expirer après le ${say.time(least)}.`,
  silence_text_missing: () => 'Donnez le texte dans au moins une langue.',
  condition_missing: () => 'Dites ce qui lèverait l’objection.',
  silence_extended_already: ({ allowed }) =>
    allowed === 0
      ? 'Le règlement de la sélection n’admet aucune prolongation.'
      : 'Le règlement de la sélection admet ' +
        `${allowed === 1 ? 'une prolongation' : `${allowed} prolongations`}, pas ` +
        'davantage.',
  amendment_does_not_break: () =>
    'Selon le règlement de la sélection, un amendement ne rompt pas le silence.',
  objected_already: () => 'Votre délégation a déjà fait objection.',
  seen_already: () => 'Votre délégation l’a déjà confirmé.',
  // Objet du texte, objections et réserves.
  subject_missing: () => 'Indiquez l’objet du texte : un seul nom, ou un seul autre objet.',
  package_not_whole: ({ posts }) =>
    `${posts} postes vont ici ensemble : proposez un nom pour chacun, à la fois.`,
  name_on_two_posts: ({ candidate }, say) =>
    `${say.candidate(candidate)} ne peut figurer à deux postes du même ensemble.`,
  acting_missing: () => 'Indiquez qui assure l’intérim.',
  until_before_from: ({ from, until }) => `La fin (${until}) ne peut précéder le début (${from}).`,
  silence_not_shortened_here: () =>
    'Les règles de cette sélection ne permettent pas d’abréger un silence.',
  silence_not_shorter: ({ now }, say) =>
    `Le silence expire déjà le ${say.time(now)} ; un silence abrégé doit expirer avant.`,
  amendment_text_missing: () => 'Un amendement doit donner le texte tel qu’il devrait se lire.',
  amendment_text_not_asked: () => 'Seul un amendement apporte son propre texte.',
  objections_are_named: () =>
    'Selon les règles de cette sélection, un membre objecte en son nom ; rien n’est transmis.',
  objections_exceed_members: ({ members }) =>
    `Il y a déjà des objections des ${members} membres ; une autre ne peut venir d’un autre membre.`,
  objection_unknown: ({ objection }) => `Il n’y a pas d’objection ${objection} à ce texte.`,
  objection_not_yours: () =>
    'Seul l’auteur de cette objection, ou qui l’a transmise, peut la retirer.',
  objection_lifted_already: () => 'Cette objection a déjà été retirée.',
  reservation_empty: () => 'Énoncez la réserve.',
  reservation_made_already: () =>
    'Votre délégation a déjà formulé une réserve sur ce texte ; retirez-la d’abord.',
  no_reservation: () => 'Votre délégation n’a pas de réserve sur ce texte.',
  not_the_sponsor: ({ candidate }, say) =>
    `Votre délégation n’a pas présenté ${say.candidate(candidate)} ; seul le membre qui a présenté ` +
    'un nom peut le retirer.',
  // La règle en cours de procédure.
  rule_unfit: ({ pointer }) =>
    `Cette règle ne convient pas à l’organe${pointer === '' ? '' : ` : faute à ${pointer}`}.`,
  rule_unchanged: () => 'C’est déjà la règle en vigueur.',
  rule_needs_silence: () =>
    'Selon les règles de cette sélection, la règle ne se modifie que par une procédure de silence.',
  fallback_not_due: ({ counted, needed }) =>
    `Ce qui a été convenu d’avance vaut après ${needed} tours dépouillés ; il y en a eu ${counted}.`,
  // Qui reste en lice.
  field_is_free: () => 'D’après cette règle, chaque tour a les noms avec lesquels il a été prévu.',
  field_by_rule: () =>
    'D’après les règles de cette sélection, seul le décompte dit qui reste en lice ; il n’y a rien à décider ici.',
  field_unchanged: () => 'Ce sont déjà ces noms-là qui restent en lice.',
  field_beyond: ({ candidate }, say) =>
    `${say.candidate(candidate)} n’est pas parmi ceux que la règle a laissés ouverts.`,
  field_put_to_body: () =>
    'Des noms sont à égalité et la règle ne tranche pas ; consignez d’abord ce que l’organe a décidé.',
  rounds_exhausted: () =>
    'La règle ne prévoit plus de tour. Consignez qui se présente si l’organe recommence, ou mettez fin à la sélection.',
  name_left_out: ({ candidate }, say) =>
    `${say.candidate(candidate)} reste en lice et n’est pas dans ce tour ; prévoyez le tour avec ce nom.`,
  recused_already: () => 'Votre délégation s’est déjà récusée.',
  not_recused: () => 'Votre délégation participe déjà.',
  dispute_late: ({ until }, say) => `La contestation était possible jusqu’au ${say.time(until)}.`,
  disputed_already: ({ member }, say) =>
    `${say.member(member)} a déjà contesté ce tour ; une fois suffit pour que tous le voient.`,
  listed_as_sealed: ({ index }) =>
    `La réponse scellée qui porte ce code figure sur la liste, à l’inscription ${index} du registre.`,
  nothing_listed: () =>
    'Aucune réponse de ce membre ne figure sur la liste ; donnez le code de celle qui a été envoyée.',
  no_dispute: () => 'Votre délégation n’a pas de contestation en cours sur ce tour.',
  round_disputed: ({ until }, say) =>
    `Un membre conteste la liste scellée ; rien de ce tour n’est ouvert avant le ${say.time(until)}.`,
  resistance_not_asked: ({ round }, say) =>
    `La règle se fonde sur des notes de résistance, et ${say.round(round)} n’en demande pas ; prévoyez un sondage de résistance.`,
  zero_left_out: ({ candidate }, say) =>
    `${say.candidate(candidate)} veut dire « laisser les choses en l’état » et n’est pas dans ce tour ; prévoyez le tour avec ce nom.`,
  zero_not_a_name: ({ candidate }, say) =>
    `${say.candidate(candidate)} veut dire « laisser les choses en l’état » ; cela ne peut être soumis à la procédure de silence.`,
  preferences_differ: ({ given, needed }) =>
    needed === 0
      ? 'D’après la règle, ce tour demande un mot par nom, et il est prévu pour demander des noms.'
      : `D’après la règle, chaque membre en cite ${needed} à ce tour ; il est prévu pour ${given === 0 ? 'un mot par nom' : given}.`,
  breadth_not_counted: ({ group }, say) =>
    `La règle tient compte de l’étendue du soutien : ce tour doit compter ${say.group(group)} à part.`,
  // Déclarations.
  nothing_adopted: () => 'Rien n’a été adopté à quoi une déclaration puisse être jointe.',
  statement_empty: () => 'Écrivez la déclaration.',
  statement_made_already: () => 'Votre délégation a déjà joint une déclaration.',
  statements_closed: ({ until }, say) =>
    `Le délai des déclarations a expiré le ${say.time(until)}.`,
  statements_open: ({ until }, say) =>
    `Les membres peuvent joindre des déclarations jusqu’au ${say.time(until)} ; le registre est ` +
    'scellé ensuite.',
  selection_concluded: () => 'Cette sélection est terminée.',
  selection_not_concluded: () => 'Cette sélection n’est pas encore terminée.',
  sealed_already: () => 'Le registre est scellé ; rien ne peut y être ajouté.',
  no_silence_broken: () => 'Aucun silence n’a été rompu.',
  until_missing: () => 'Indiquez le jour jusqu’auquel le titulaire reste en poste.',
  no_tie: () => 'Aucun nom n’était à égalité en tête du dernier tour compté.',
  nothing_tried: () =>
    'Aucun tour n’a été compté, aucun silence rompu : rien ne fait encore obstacle.',
  name_still_open: ({ candidate }, say) =>
    `${say.candidate(candidate)} satisfait à la règle ; soumettez d’abord ce nom au silence.`,
  time_not_come: ({ due }, say) => `Ceci attend le ${say.time(due)}.`,
  no_such_deadline: () => 'Rien n’attend cette échéance.',
};
