/**
 * What is wrong with a definition or an answers file, in French.
 *
 * Use      as in en/faults.ts.
 */

import type { FaultClauses } from '../en/faults.ts';

export const messages: FaultClauses = {
  missing: () => 'ce champ manque',
  not_text: () => 'ceci doit être un texte',
  text_too_long: (d) =>
    `ce texte compte ${d('length')} caractères ; ${d('most')} au plus sont admis`,
  not_true_or_false: () => 'ceci doit valoir true ou false',
  not_a_whole_number: () => 'ceci doit être un nombre entier',
  out_of_range: (d) => `${d('given')} n’est pas compris entre ${d('least')} et ${d('most')}`,
  not_one_of: (d) => `ceci doit être l’une de ces valeurs : ${d('values')}`,
  not_a_list: () => 'ceci doit être une liste',
  list_too_long: (d) =>
    `cette liste compte ${d('length')} éléments ; ${d('most')} au plus sont admis`,
  not_an_object: () => 'ceci doit être un objet',
  unknown_field: () => 'ce champ n’est pas connu ici',
  text_not_well_formed: () => 'ce texte contient un demi-caractère (surrogate isolé)',
  nested_too_deep: (d) => `ceci est imbriqué sur plus de ${d('most')} niveaux`,
  not_an_id: () =>
    'un identifiant compte de 2 à 32 minuscules, chiffres et traits d’union, et commence ' +
    'par une lettre',
  not_a_date: () => 'une date s’écrit AAAA-MM-JJ et doit exister',
  not_an_instant: () =>
    'une heure s’écrit avec son décalage, par exemple 2024-06-25T12:00:00+02:00',
  not_a_time_zone: () => 'un fuseau horaire est un nom IANA, par exemple Europe/Brussels',
  not_a_share: () => 'une part est une fraction de deux nombres entiers, par exemple 2/3',
  not_a_digest: () => 'ce n’est pas un SHA-256 en hexadécimal : 64 chiffres',
  text_in_no_language: () => 'un texte est requis dans au moins une des langues en, nl, fr',
  empty_text: () => 'ce texte est vide',
  list_empty: () => 'cette liste est vide',
  not_a_weight: (d) =>
    `un poids est un nombre de ${d('most')} décimales au plus, non négatif et pas trop grand pour cela`,
  not_a_chance: () => 'une probabilité est un nombre de 0 à 1',
  id_twice: (d) => `« ${d('id')} » figure ici deux fois`,
  member_unknown: (d) => `il n’y a pas de membre « ${d('member')} »`,
  candidate_unknown: (d) => `il n’y a pas de candidature « ${d('candidate')} »`,
  candidate_twice: (d) => `la candidature « ${d('candidate')} » figure deux fois dans ce tour`,
  group_unknown: (d) => `il n’y a pas de groupe « ${d('group')} »`,
  group_empty: (d) => `le groupe « ${d('group')} » n’a pas de membres`,
  group_too_large: (d) =>
    `le groupe « ${d('group')} » agit ensemble et compte ${d('size')} membres ; le nombre ` +
    `de détenteurs supposés corrompus n’est que de ${d('assumedCorrupt')}`,
  id_reserved: (d) => `« ${d('id')} » a déjà un sens propre ; choisissez un autre identifiant`,
  objection_must_break: () => 'une objection doit pouvoir rompre le silence',
  shortest_too_long: (d) =>
    `le silence peut être abrégé à ${d('shortestHours')} heures, et n’en dure que ${d('hours')}`,
  word_twice: (d) => `« ${d('word')} » figure ici deux fois`,
  scale_differs: (d) => `l’échelle d’un vote indicatif a exactement ces mots : ${d('expected')}`,
  word_not_read: (d) => `il n’est pas dit comment compte « ${d('word')} »`,
  ends_before_it_starts: (d) => `ceci prend fin le ${d('to')}, avant de commencer le ${d('from')}`,
  closes_before_opens: () => 'le tour est clos avant d’être ouvert, ou au même moment',
  round_without_candidates: () => 'ce tour n’a pas de candidatures',
  classes_not_asked: () =>
    'les catégories ne sont comptées à part que si « reveal » vaut « classes »',
  rule_asks_for_counts: () =>
    'cette règle demande des nombres ; « passes » vaut pour une règle qui n’admet aucune opposition, ou qui est un seul nombre de membres, ouverte par cinq détenteurs de clé au plus',
  classes_missing: () => '« reveal » vaut « classes », mais aucune catégorie n’est nommée',
  question_missing: () =>
    'une consultation individuelle a besoin de sa question, la même pour tous',
  not_a_confessional: () => 'seule une consultation individuelle a « question » et « checkedBy »',
  names_not_asked: () =>
    'des noms ne sont demandés que dans une consultation individuelle ou dans un vote indicatif dont les nombres sont publiés',
  names_in_too_many_ways: (d) =>
    `il y a plus de ${d('most')} manières d’en citer ${d('exactly')} ; demandez moins de noms, ou un mot par nom`,
  names_impossible: (d) =>
    `${d('exactly')} noms sont demandés, et ce tour n’en compte que ${d('most')}`,
  check_needs_scale: () =>
    'un vote indicatif peut vérifier des réponses sur l’échelle, non une liste de noms',
  check_not_a_straw_poll: (d) =>
    `« ${d('round')} » n’est pas un vote indicatif chiffré de ce règlement et ne vérifie rien`,
  check_before_talks: () => 'le vote qui vérifie doit s’ouvrir après la clôture des consultations',
  check_needs_count: () => 'sans nombre au registre, il n’y a rien à vérifier',
  talks_leave_no_trace: () =>
    '« trace » vaut « none » : les entretiens ne figurent pas au registre et ne se prévoient pas',
  source_unclear: () => 'sans adresse comme source, « confidence » doit dire sur quoi cela repose',
  threshold_too_low: (d) =>
    `${d('threshold')} détenteurs de clé peuvent ouvrir un résultat, alors que ` +
    `${d('assumedCorrupt')} sont supposés corrompus ; le seuil doit être plus élevé`,
  closing_quorum_too_low: (d) =>
    `avec ${d('members')} membres et ${d('assumedCorrupt')} détenteurs supposés corrompus, ` +
    `le double du quorum de clôture (${d('closingQuorum')}) doit dépasser leur somme`,
  closing_quorum_too_high: (d) =>
    `${d('closingQuorum')} doivent signer la clôture, et seuls ${d('members')} membres ` +
    'siègent au premier tour',
  threshold_too_high: (d) =>
    `il faut ${d('threshold')} détenteurs de clé, et seuls ${d('members')} membres siègent ` +
    'au premier tour',
  board_not_asked: () =>
    'un collège est nommé, et tous les membres détiennent des clés : `who` doit être « board »',
  board_too_small: (d) =>
    `${d('members')} seulement au collège : il en faut au moins ${d('least')}`,
  too_few_members: (d) =>
    `${d('members')} membres siègent au premier tour ; il en faut au moins ${d('least')} ` +
    'pour qu’une réponse reste cachée',
  expression_unknown: () => 'ceci n’est pas une règle : il faut « who », « all » ou « any »',
  not_monotone: (d) =>
    `avec « ${d('who')} » ainsi, plus de faveur pourrait nuire à une candidature`,
  no_parts: () => 'il faut au moins une partie ici',
  quota_impossible: (d) =>
    `${d('quota')} ne peut jamais être atteint : il y a ${d('size')} membres à compter`,
  quota_always_met: (d) =>
    `${d('quota')} est toujours atteint avec ${d('size')} membres : cette partie ne décide de rien`,
  class_empty: () => 'il ne reste personne dans cette catégorie',
  silence_contradicts: () =>
    'le silence ne peut compter comme opposition : un texte sous silence est adopté si nul ne parle',
  reading_missing: (d) => `aucune réponse n’est lue de façon que « ${d('who')} » puisse la compter`,
  weight_unknown: (d) => `aucun membre n’a de pondération « ${d('weight')} »`,
  weight_missing: (d) => `le membre « ${d('member')} » n’a pas de pondération « ${d('weight')} »`,
  weight_nothing: (d) => `la pondération « ${d('weight')} » de tous ces membres est 0`,
  weight_impossible: (d) =>
    `${d('quota')} est hors d’atteinte : la pondération « ${d('weight')} » est de ${d('total')} en tout`,
  weight_always_met: (d) =>
    `${d('quota')} est toujours atteint : la pondération « ${d('weight')} » est de ${d('total')} en tout`,
  weight_not_named: () => 'un sondage pondéré nomme la pondération additionnée',
  weight_not_asked: () => 'seul un sondage pondéré a une pondération',
  weight_below_unit: (d) =>
    `la pondération de « ${d('member')} » est ${d('weight')} : moins d’une demi-unité de ${d('unit')}, elle ne compterait donc pas`,
  weights_too_great: (d) =>
    `il y a ${d('total')} unités en tout, et une somme ne peut être ouverte que jusqu’à ${d('most')} ; prenez une unité plus grande`,
  nested_rule_too_deep: (d) => `cette règle est imbriquée sur plus de ${d('most')} niveaux`,
  keep_not_falling: (d) =>
    `chaque tour doit garder moins de noms que le précédent ; celui-ci en garde ${d('keep')}`,
  not_built_yet: (d) => `cette version n’a pas encore « ${d('what')} »`,
  other_definition: (d) =>
    `ces réponses sont pour « ${d('given')} », non pour « ${d('expected')} »`,
  round_unknown: (d) => `il n’y a pas de tour « ${d('round')} »`,
  round_missing: (d) => `il n’y a pas de réponses pour le tour « ${d('round')} »`,
  member_not_sitting: (d) =>
    `« ${d('member')} » n’est pas membre à l’ouverture du tour « ${d('round')} »`,
  member_without_answer: (d) =>
    `« ${d('member')} » ne répond pas au tour « ${d('round')} » et n’est pas absent non plus`,
  member_answers_and_absent: (d) => `« ${d('member')} » répond et est absent à la fois`,
  answer_missing: (d) => `il n’y a pas de réponse pour la candidature « ${d('candidate')} »`,
  candidate_not_asked: (d) =>
    `la candidature « ${d('candidate')} » n’est pas dans le tour « ${d('round')} »`,
  word_unknown: (d) => `« ${d('word')} » n’est aucun de ces mots : ${d('values')}`,
  revote_before_answer: (d) => `« ${d('member')} » modifie une réponse qui n’a pas été donnée`,
  communique_missing: () =>
    'là où le registre garde un nombre, le communiqué doit aussi être donné',
  facilitator_unknown: (d) => `il n’y a pas de facilitateur « ${d('facilitator')} »`,
  names_differ: (d) =>
    `exactement ${d('exactly')} noms différents sont demandés ; en voici ${d('given')}`,
  knot_result_differs: (d) =>
    d('expected') === 'true'
      ? 'chaque dernier mot est oui, donc cela s’ouvre'
      : 'chaque dernier mot n’est pas oui, donc cela ne s’ouvre pas',
  silence_result_differs: (d) =>
    `avec ${d('objections')} objections qui comptent et ${d('atMost')} admises, le ` +
    `résultat est « ${d('expected')} »`,
  subject_unclear: () => 'indiquez l’objet : soit un candidat, soit un autre objet',
  silence_out_of_place: () =>
    'un silence sur une règle ne termine rien, et tout autre, une fois adopté, est la fin',
};
