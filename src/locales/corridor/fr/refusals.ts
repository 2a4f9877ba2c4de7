/**
 * Why something is not taken into a corridor, in French.
 */

import type { RefusalWords } from '../en/refusals.ts';

export const messages: RefusalWords = {
  codes: {
    // Fields.
    missing: () => 'Ceci manque encore.',
    not_text: () => 'Ce n’est pas du texte.',
    text_too_long: ({ most, length }) => `Le texte a ${length} signes ; il en tient ${most}.`,
    not_true_or_false: () => 'Ce n’est ni oui ni non.',
    not_a_whole_number: () => 'Ce n’est pas un nombre entier.',
    out_of_range: ({ given, least, most }) => `${given} n’est pas entre ${least} et ${most}.`,
    not_one_of: ({ values }) => `Choisissez parmi : ${values}.`,
    not_a_date: () => 'Cette date n’existe pas. Écrivez 2024-03-13, ou 2024-03, ou 2024.',
    not_a_list: () => 'Ce n’est pas une liste.',
    list_too_long: ({ most, length }) => `La liste a ${length} entrées ; il en tient ${most}.`,
    not_an_object: () => 'Ce n’est pas un ensemble de champs.',
    unknown_field: () => 'Ce champ n’existe pas.',
    not_a_decimal: () => 'Ce n’est pas un nombre tel que publié, par exemple 1.70.',
    not_an_instant: () => 'Ce n’est pas une heure avec fuseau, comme 2024-03-13T10:00:00Z.',
    item_id_malformed: () =>
      'Un identifiant a des minuscules, des chiffres et des traits d’union, au plus 64.',
    member_id_malformed: () => 'Ce n’est pas l’identifiant d’un membre.',
    candidate_id_malformed: () => 'Ce n’est pas l’identifiant d’un candidat.',
    address_malformed: () => 'Une adresse commence par https:// ou http:// et n’a pas d’espace.',
    subject_malformed: () => 'Choisissez un candidat, une proposition de calendrier ou un critère.',
    kind_unknown: () => 'Cette sorte d’élément n’existe pas.',
    // What is named must be known.
    unknown_member: ({ id }) => `L’organe n’a pas de membre « ${id} ».`,
    unknown_candidate: ({ id }) => `Il n’y a pas de candidat « ${id} » ; ajoutez d’abord le nom.`,
    unknown_subject: ({ id }) =>
      `« ${id} » n’est ni candidat, ni calendrier, ni critère de ces couloirs.`,
    unknown_criterion: ({ id }) => `Il n’y a pas de critère « ${id} » ; ajoutez-le d’abord.`,
    unknown_meeting: ({ id }) => `Il n’y a pas de réunion « ${id} » ; ajoutez-la d’abord.`,
    unknown_signal: ({ id }) =>
      id === '' ? 'Choisissez un signal.' : `Il n’y a pas de signal « ${id} ».`,
    unknown_argument: ({ id }) => `Il n’y a pas d’argument « ${id} ».`,
    unknown_text: ({ id }) => `Il n’y a pas de texte conservé « ${id} ».`,
    // Dates.
    said_after_learned: ({ date, day }) => after('Dit', date, 'le jour où on l’a appris', day),
    published_after_learned: ({ date, day }) =>
      after('Publié', date, 'le jour où on l’a appris', day),
    said_after_published: ({ date, day }) => after('Dit', date, 'sa publication', day),
    period_turned: () => 'Cela finirait avant de commencer.',
    learned_in_future: () => 'Personne ne peut l’avoir appris dans l’avenir.',
    // How things hang together.
    answer_circular: () => 'Les arguments se répondraient en cercle.',
    link_circular: () => 'Les paroles se retireraient l’une l’autre en cercle.',
    link_to_itself: () => 'Une parole ne peut être reliée à elle-même.',
    origin_circular: () => 'Les reprises seraient l’origine l’une de l’autre.',
    tie_to_itself: () => 'Un membre ne peut se faire bouger lui-même.',
    // Forms of single items.
    candidate_twice: ({ id }) => `Le candidat « ${id} » s’y trouve deux fois.`,
    member_twice: ({ id }) => `Le membre « ${id} » s’y trouve deux fois.`,
    group_twice: ({ id }) => `Le groupe « ${id} » s’y trouve deux fois.`,
    cell_twice: () => 'Une case s’y trouve deux fois.',
    cell_id_wrong: () => 'Une appréciation se range sous l’identifiant de sa case.',
    count_impossible: ({ least, most }) =>
      `Au moins ${least} ne se peut : sans ceux qui sont cités comme n’en étant pas, il en reste au plus ${most}.`,
    hold_out_not_among: () => 'Un membre cité comme n’en étant pas n’est pas parmi les comptés.',
    ground_missing: () => 'Ces couloirs n’ont encore ni organe ni membres.',
    ground_needed: () => 'L’organe et ses membres ne peuvent être retirés.',
    hash_malformed: () => 'Une empreinte a 64 signes, de 0 à 9 et de a à f.',
    hash_mismatch: () => 'L’empreinte ne va pas avec le texte.',
    id_taken: ({ id }) =>
      `« ${id} » est déjà pris ; révisez cet élément, ou choisissez un autre identifiant.`,
    nothing_said: () => 'Donnez un nombre, ou dites si cela monte ou descend.',
    nothing_to_withdraw: () => 'Déjà retiré, ou jamais présent ici.',
    quote_not_there: () => 'La citation ne se trouve pas à cet endroit du texte conservé.',
    reason_missing: () => 'Dites pourquoi.',
    earlier_missing: () => 'Choisissez la parole antérieure à laquelle le relier.',
    text_not_normal: () =>
      'Le texte n’est pas dans la forme où les textes sont conservés ; collez-le à nouveau.',
    wrong_id: () => 'Cette sorte d’élément n’a qu’un identifiant.',
    // Files.
    file_too_large: ({ size, most }) =>
      `Le fichier fait ${size} Mo ; on en lit au plus ${most}. Rien n’en a été ouvert. Partagez-le en fichiers plus petits.`,
    file_unreadable: () =>
      'Le fichier n’a pu être lu comme texte. Enregistrez-le dans le tableur au format « CSV UTF-8 ».',
    not_json: () => 'Ce n’est pas du JSON.',
    json_unclear: () =>
      'Ce JSON peut se lire de plusieurs façons, ou s’imbrique trop : un nom répété dans un même objet, un nom avec une barre oblique inverse, ou « __proto__ ». Rien n’en a été repris.',
    format_unknown: () =>
      'Le fichier n’a aucune des formes lisibles : des couloirs (doyen/corridor/1), une liste, ou un objet avec « signals ».',
    no_rows: () => 'Il n’y a pas de lignes.',
    too_many_rows: ({ most }) => `Plus de ${most} lignes ; partagez-le en fichiers plus petits.`,
    columns_missing: ({ columns }) => `Il manque des colonnes : ${columns}.`,
    quote_open: () => 'Un guillemet est ouvert et non fermé dans cette ligne.',
    row_too_long: () => 'La ligne a plus de cellules que le tableau de colonnes.',
    name_unknown: ({ given }) => `Personne ici ne s’appelle « ${given} ».`,
    corridor_unknown: () => 'Les couloirs ne sont pas ouverts dans cette fenêtre.',
  },
  other: (code) => `Non repris (${code}).`,
};

function after(what: string, date: string, than: string, day: string): string {
  return `${what} le ${date}, après ${than} (${day}).`;
}
