/**
 * What is wrong with a definition or an answers file, in Dutch.
 *
 * Use      as in en/faults.ts.
 */

import type { FaultClauses } from '../en/faults.ts';

export const messages: FaultClauses = {
  missing: () => 'dit veld ontbreekt',
  not_text: () => 'dit moet een tekst zijn',
  text_too_long: (d) =>
    `deze tekst heeft ${d('length')} tekens; er zijn er hoogstens ${d('most')} toegestaan`,
  not_true_or_false: () => 'dit moet true of false zijn',
  not_a_whole_number: () => 'dit moet een geheel getal zijn',
  out_of_range: (d) => `${d('given')} ligt buiten ${d('least')} tot en met ${d('most')}`,
  not_one_of: (d) => `dit moet een van deze zijn: ${d('values')}`,
  not_a_list: () => 'dit moet een lijst zijn',
  list_too_long: (d) =>
    `deze lijst heeft ${d('length')} onderdelen; er zijn er hoogstens ${d('most')} toegestaan`,
  not_an_object: () => 'dit moet een object zijn',
  unknown_field: () => 'dit veld is hier niet bekend',
  text_not_well_formed: () => 'deze tekst bevat een half teken (een losse surrogate)',
  nested_too_deep: (d) => `dit is meer dan ${d('most')} niveaus diep genest`,
  not_an_id: () =>
    'een id telt 2 tot 32 kleine letters, cijfers en koppeltekens en begint met een letter',
  not_a_date: () => 'een datum wordt gespeld als JJJJ-MM-DD en moet bestaan',
  not_an_instant: () =>
    'een tijdstip wordt gespeld met zijn tijdsverschil, zoals 2024-06-25T12:00:00+02:00',
  not_a_time_zone: () => 'een tijdzone is een IANA-naam, zoals Europe/Brussels',
  not_a_share: () => 'een aandeel is een breuk van twee gehele getallen, zoals 2/3',
  not_a_digest: () => 'dit is geen SHA-256 in hex: 64 tekens',
  text_in_no_language: () => 'er is een tekst nodig in ten minste een van en, nl, fr',
  empty_text: () => 'deze tekst is leeg',
  list_empty: () => 'deze lijst is leeg',
  not_a_weight: (d) =>
    `een gewicht is een getal met hoogstens ${d('most')} decimalen, niet onder 0 en daarvoor niet te groot`,
  not_a_chance: () => 'een kans is een getal van 0 tot en met 1',
  id_twice: (d) => `‘${d('id')}’ staat hier twee keer`,
  member_unknown: (d) => `er is geen lid ‘${d('member')}’`,
  candidate_unknown: (d) => `er is geen kandidaat ‘${d('candidate')}’`,
  candidate_twice: (d) => `kandidaat ‘${d('candidate')}’ staat twee keer in deze ronde`,
  group_unknown: (d) => `er is geen groep ‘${d('group')}’`,
  group_empty: (d) => `groep ‘${d('group')}’ heeft geen leden`,
  group_too_large: (d) =>
    `groep ‘${d('group')}’ treedt samen op en heeft ${d('size')} leden; het aangenomen ` +
    `aantal onbetrouwbare sleutelhouders is maar ${d('assumedCorrupt')}`,
  id_reserved: (d) => `‘${d('id')}’ heeft al een eigen betekenis; kies een andere id`,
  objection_must_break: () => 'een bezwaar moet de stilte kunnen verbreken',
  shortest_too_long: (d) =>
    `de stilte mag tot ${d('shortestHours')} uur worden verkort, en duurt maar ${d('hours')} uur`,
  word_twice: (d) => `‘${d('word')}’ staat hier twee keer`,
  scale_differs: (d) => `de schaal van een peiling heeft precies deze woorden: ${d('expected')}`,
  word_not_read: (d) => `er staat niet hoe ‘${d('word')}’ telt`,
  ends_before_it_starts: (d) => `dit eindigt op ${d('to')}, voordat het op ${d('from')} begint`,
  closes_before_opens: () => 'de ronde sluit voordat zij opent, of op hetzelfde moment',
  round_without_candidates: () => 'deze ronde heeft geen kandidaten',
  classes_not_asked: () => 'categorieën worden alleen apart geteld als ‘reveal’ ‘classes’ is',
  rule_asks_for_counts: () =>
    'deze regel vraagt om aantallen; ‘passes’ is voor een regel die niemand tegen laat zijn, of die één aantal leden is en door hoogstens vijf sleutelhouders wordt geopend',
  classes_missing: () => '‘reveal’ is ‘classes’, maar er is geen categorie genoemd',
  question_missing: () => 'biechtstoelgesprekken hebben een vraag nodig: voor allen dezelfde',
  not_a_confessional: () => 'alleen bij biechtstoelgesprekken horen ‘question’ en ‘checkedBy’',
  names_not_asked: () =>
    'namen worden alleen gevraagd in een biechtstoelgesprek of in een peiling waarvan de aantallen bekend worden',
  names_in_too_many_ways: (d) =>
    `er zijn meer dan ${d('most')} manieren om er ${d('exactly')} van te noemen; vraag minder namen, of één woord per naam`,
  names_impossible: (d) =>
    `er worden ${d('exactly')} namen gevraagd en er zijn er maar ${d('most')} in deze ronde`,
  check_needs_scale: () => 'een peiling kan antwoorden op de schaal toetsen, geen lijst van namen',
  check_not_a_straw_poll: (d) =>
    `‘${d('round')}’ is geen peiling met aantallen van dit reglement en kan dus niets toetsen`,
  check_before_talks: () => 'de peiling die toetst, opent pas nadat de gesprekken zijn afgesloten',
  check_needs_count: () => 'waar het register geen aantal bewaart, valt er niets te toetsen',
  talks_leave_no_trace: () =>
    '‘trace’ is ‘none’: gesprekken staan niet in het register en kunnen dus niet worden gepland',
  source_unclear: () => 'zonder adres als bron moet ‘confidence’ zeggen waarop dit berust',
  threshold_too_low: (d) =>
    `${d('threshold')} sleutelhouders kunnen een uitslag openen, terwijl er ` +
    `${d('assumedCorrupt')} als onbetrouwbaar worden aangenomen; de drempel moet hoger zijn`,
  closing_quorum_too_low: (d) =>
    `bij ${d('members')} leden en ${d('assumedCorrupt')} als onbetrouwbaar aangenomen ` +
    `sleutelhouders moet tweemaal het sluitingsquorum van ${d('closingQuorum')} groter ` +
    'zijn dan hun som',
  closing_quorum_too_high: (d) =>
    `${d('closingQuorum')} moeten de sluiting ondertekenen, en er zitten bij de eerste ` +
    `ronde maar ${d('members')} leden`,
  threshold_too_high: (d) =>
    `er zijn ${d('threshold')} sleutelhouders nodig, en er zitten bij de eerste ronde maar ` +
    `${d('members')} leden`,
  board_not_asked: () =>
    'er is een college genoemd, en alle leden houden sleutels: `who` moet “board” zijn',
  board_too_small: (d) =>
    `maar ${d('members')} in het college: het vraagt er minstens ${d('least')}`,
  too_few_members: (d) =>
    `bij de eerste ronde zitten ${d('members')} leden; er zijn er ten minste ${d('least')} ` +
    'nodig om een antwoord verborgen te houden',
  expression_unknown: () => 'dit is geen regel: ‘who’, ‘all’ of ‘any’ is nodig',
  not_monotone: (d) => `met ‘${d('who')}’ zo kan meer steun een kandidaat schaden`,
  no_parts: () => 'hier is ten minste één onderdeel nodig',
  quota_impossible: (d) =>
    `${d('quota')} is nooit te halen: er zijn ${d('size')} leden om te tellen`,
  quota_always_met: (d) =>
    `aan ${d('quota')} is met ${d('size')} leden altijd voldaan, dus dit onderdeel beslist niets`,
  class_empty: () => 'in deze categorie blijft niemand over',
  silence_contradicts: () =>
    'zwijgen kan niet als tegen tellen: een tekst onder stilte is aangenomen als niemand spreekt',
  reading_missing: (d) => `geen antwoord wordt zo gelezen dat ‘${d('who')}’ het ooit kan tellen`,
  weight_unknown: (d) => `geen lid heeft een gewicht ‘${d('weight')}’`,
  weight_missing: (d) => `lid ‘${d('member')}’ heeft geen gewicht ‘${d('weight')}’`,
  weight_nothing: (d) => `het gewicht ‘${d('weight')}’ van al deze leden is 0`,
  weight_impossible: (d) =>
    `${d('quota')} is nooit haalbaar: het gewicht ‘${d('weight')}’ is in totaal ${d('total')}`,
  weight_always_met: (d) =>
    `aan ${d('quota')} is altijd voldaan: het gewicht ‘${d('weight')}’ is in totaal ${d('total')}`,
  weight_not_named: () => 'een gewogen peiling noemt het gewicht dat wordt opgeteld',
  weight_not_asked: () => 'alleen een gewogen peiling heeft een gewicht',
  weight_below_unit: (d) =>
    `het gewicht van ‘${d('member')}’ is ${d('weight')}: minder dan een halve eenheid van ${d('unit')}, dus het zou niets tellen`,
  weights_too_great: (d) =>
    `samen zijn het ${d('total')} eenheden, en sommen kunnen tot ${d('most')} worden geopend; neem een grotere eenheid`,
  nested_rule_too_deep: (d) => `deze regel is meer dan ${d('most')} niveaus diep genest`,
  keep_not_falling: (d) =>
    `elke ronde moet minder namen overhouden dan de vorige; deze houdt er ${d('keep')} over`,
  not_built_yet: (d) => `deze versie heeft ‘${d('what')}’ nog niet`,
  other_definition: (d) => `deze antwoorden horen bij ‘${d('given')}’, niet bij ‘${d('expected')}’`,
  round_unknown: (d) => `er is geen ronde ‘${d('round')}’`,
  round_missing: (d) => `er zijn geen antwoorden voor ronde ‘${d('round')}’`,
  member_not_sitting: (d) => `‘${d('member')}’ is geen lid als ronde ‘${d('round')}’ opent`,
  member_without_answer: (d) =>
    `‘${d('member')}’ antwoordt niet in ronde ‘${d('round')}’ en is ook niet afwezig`,
  member_answers_and_absent: (d) => `‘${d('member')}’ antwoordt en is tegelijk afwezig`,
  answer_missing: (d) => `er is geen antwoord voor kandidaat ‘${d('candidate')}’`,
  candidate_not_asked: (d) => `kandidaat ‘${d('candidate')}’ staat niet in ronde ‘${d('round')}’`,
  word_unknown: (d) => `‘${d('word')}’ is geen van: ${d('values')}`,
  revote_before_answer: (d) => `‘${d('member')}’ wijzigt een antwoord dat niet is gegeven`,
  communique_missing: () => 'waar het register een aantal bewaart, hoort ook het communiqué erbij',
  facilitator_unknown: (d) => `er is geen facilitator ‘${d('facilitator')}’`,
  names_differ: (d) =>
    `er worden precies ${d('exactly')} verschillende namen gevraagd; hier staan er ${d('given')}`,
  knot_result_differs: (d) =>
    d('expected') === 'true'
      ? 'elk laatste woord is ja, dus het gaat open'
      : 'niet elk laatste woord is ja, dus het gaat niet open',
  silence_result_differs: (d) =>
    `met ${d('objections')} bezwaren die tellen en ${d('atMost')} toegestane is de ` +
    `uitkomst ‘${d('expected')}’`,
  subject_unclear: () => 'zeg waarover het gaat: óf één kandidaat, óf één ander onderwerp',
  silence_out_of_place: () =>
    'een stilte over een regel beëindigt niets, en iedere andere is, eenmaal aangenomen, het einde',
};
