/**
 * Waarom iets niet kan, in het Nederlands.
 *
 * Use      zoals in en/refusals.ts.
 */

import type { RefusalSentences } from '../en/refusals.ts';

const UNBUILT: { readonly [what: string]: string } = {
  'veto-check': 'een bezwaartoets',
  confessional: 'een biechtstoelgesprek',
  'reveal-passes': 'alleen bekendmaken of een naam aan de regel voldoet',
  'reveal-nothing': 'niets bekendmaken',
  'names-or-fewer': 'een biechtstoelgesprek dat zoveel namen of minder vraagt',
  ranked: 'een keuze met gerangschikte stembriefjes',
  grade: 'een keuze naar mediaan oordeel',
  'resistance-max':
    'de minste weerstand naar het hoogste cijfer van één lid: een verzegelde som toont dat niet',
  'rule-scale': 'een ronde op deze schaal',
};

export const messages: RefusalSentences = {
  not_set_up: () => 'Deze procedure is nog niet ingericht.',
  set_up_already: () => 'Deze procedure is al ingericht.',
  other_origin: ({ origin }) => `Dit is ondertekend voor een andere procedure (${origin}).`,
  other_mode: ({ mode }) =>
    mode === 'rehearsal'
      ? 'Dit is ondertekend voor een repetitie; deze procedure is echt.'
      : 'Dit is ondertekend voor een echte procedure; dit is een repetitie.',
  actor_may_not: () => 'Deze handeling hoort bij een andere zetel.',
  number_used: ({ nr, last }) =>
    `Deze handeling heeft nummer ${nr}; nummer ${last} van deze zetel staat al in het ` +
    'register. Laad de pagina opnieuw en probeer het nog eens.',
  seen_missing: () =>
    'De handeling zegt niet welke stand van het register is gezien; laad de pagina opnieuw.',
  time_runs_backwards: () => 'De klok van de server is teruggezet; waarschuw de systeembeheerder.',
  signature_wrong: () => 'De handtekening past niet bij de zetel.',
  seen_differs: () =>
    'Uw apparaat heeft een ander register gezien dan de server toont. Houd de pagina open en ' +
    'waarschuw de voorzitter.',
  reason_missing: () => 'Geef een reden; die komt in het register.',
  enclosure_missing: () => 'Waar de handeling naar verwijst, is niet meegestuurd.',
  enclosure_differs: () => 'Wat is meegestuurd, is niet waar de handeling naar verwijst.',
  enclosure_not_asked: () => 'Er is iets meegestuurd met een handeling die niets vraagt.',
  definition_unreadable: ({ pointer }) =>
    'Het selectiereglement is niet bruikbaar: er klopt iets niet op ' +
    `${pointer === '' ? 'het hoogste niveau' : pointer}.`,
  not_built_yet: ({ what }) => `Deze versie kan dit nog niet: ${UNBUILT[what] ?? what}.`,
  opened_already: () => 'De procedure is al geopend.',
  not_open: () => 'De procedure is nog niet geopend.',
  seat_unknown: ({ seat }) => `Er is geen zetel ‘${seat}’.`,
  seat_taken: () => 'Deze zetel is al ingenomen. Was u dat niet, waarschuw dan de voorzitter.',
  seat_not_invited: () => 'Voor deze zetel is nog geen code uitgereikt. Vraag de voorzitter erom.',
  code_wrong: () =>
    'Deze code past niet bij de zetel. Controleer de code of vraag de voorzitter om een nieuwe.',
  key_in_use: () => 'Deze sleutel is in gebruik voor een andere zetel.',
  key_malformed: () => 'Deze sleutel is niet bruikbaar.',
  device_in_use: () =>
    'Het apparaat dat dit vraagt, kan zichzelf niet vervangen: draag de zetel over met een bestand.',
  chair_not_seated: () => 'De voorzitter heeft de zetel nog niet ingenomen.',
  seat_not_taken: () => 'Deze zetel is nog niet ingenomen: voer eerst de eenmalige code in.',
  fingerprint_differs: () =>
    'De vingerafdruk is veranderd sinds u hem vergeleek. Vergelijk de acht woorden opnieuw.',
  too_few_trustees: ({ enrolled, threshold, closingQuorum }) =>
    `Er hebben zich ${enrolled} leden aangemeld; er zijn ten minste ` +
    `${Math.max(threshold, closingQuorum)} sleutelhouders nodig.`,
  trustees_unsafe: ({ trustees, closingQuorum, assumedCorrupt }) =>
    `Met ${trustees} sleutelhouders houdt een sluitingsquorum van ${closingQuorum} de ` +
    `antwoorden niet geheim als er ${assumedCorrupt} samenspannen.`,
  member_known_already: ({ member }, say) => `${say.member(member)} is al lid.`,
  weight_missing: ({ member, weight }, say) =>
    `De regel telt het gewicht ‘${weight}’ op, en ${say.member(member)} heeft er geen; geef het op.`,
  member_unknown: ({ member }, say) => `${say.member(member)} is geen lid.`,
  round_open_now: ({ round }, say) =>
    `${say.round(round)} loopt; leden komen en gaan, en toestellen worden vervangen, tussen de rondes.`,
  group_unknown: ({ group }, say) => `Er is geen groep ‘${say.group(group)}’.`,
  round_known_already: ({ round }, say) => `Er is al een ronde ‘${say.round(round)}’.`,
  candidate_unknown: ({ candidate }, say) => `Er is geen kandidaat ‘${say.candidate(candidate)}’.`,
  candidate_known_already: ({ candidate }, say) => `${say.candidate(candidate)} is al bekend.`,
  candidate_in_open_round: ({ candidate }, say) =>
    `${say.candidate(candidate)} staat in de ronde die nu loopt; wacht tot die is geteld.`,
  candidate_not_running: ({ candidate }, say) => `${say.candidate(candidate)} is niet beschikbaar.`,
  ceremony_running: () => 'Er loopt een sleutelceremonie.',
  ceremony_phase_over: () => 'Deze fase van de sleutelceremonie is voorbij.',
  ceremony_other: () => 'Dit hoort bij een andere sleutelceremonie.',
  not_a_trustee: ({ member }, say) => `${say.member(member)} is hier geen sleutelhouder.`,
  own_dealing: () => 'Niemand klaagt over wat hij zelf heeft uitgedeeld.',
  key_unknown: () => 'Die sleutel is er niet in deze ceremonie.',
  key_still_needed: () => 'Een ronde kan deze sleutel nog nodig hebben.',
  done_already: () => 'Dit is al gedaan.',
  proof_wrong: () => 'Een bewijs klopt niet.',
  dealing_malformed: () => 'De verstuurde sleuteldelen zijn niet leesbaar.',
  dealing_differs_from_commitment: () => 'De sleuteldelen zijn andere dan eerder is vastgelegd.',
  transcript_differs: () =>
    'Dit apparaat heeft een andere sleutelceremonie gezien dan het register toont.',
  round_unknown: ({ round }, say) => `Er is geen ronde ‘${say.round(round)}’.`,
  round_running: ({ round }, say) => `${say.round(round)} loopt nog; er loopt één ronde tegelijk.`,
  round_held_already: ({ round }, say) => `${say.round(round)} is gehouden en geteld.`,
  shares_lost: ({ lost, assumedCorrupt, left, needed }) =>
    `Sleuteldelen verloren met vervangen apparaten: ${lost}, terwijl er ${assumedCorrupt} in ` +
    `verkeerde handen mogen zijn; er zijn er nog ${left} en ${needed} zijn nodig. ` +
    'Houd eerst een nieuwe sleutelceremonie.',
  keys_not_ready: () => 'De sleutels zijn nog niet klaar: de sleutelceremonie is niet afgerond.',
  keys_used_up: ({ keys }) =>
    `Alle ${keys} sleutels zijn gebruikt; begin een nieuwe sleutelceremonie.`,
  round_times_wrong: () => 'Een ronde sluit na haar opening, en niet in het verleden.',
  round_time_past: ({ closes }, say) =>
    `De tijd van deze ronde is op ${say.time(closes)} verstreken.`,
  small_counts_not_accepted: ({ group, size }, say) =>
    `‘${say.group(group)}’ zou ${size} antwoorden tellen: zo’n klein aantal geeft ` +
    'afzonderlijke antwoorden prijs.',
  round_not_called: () => 'Deze ronde is niet uitgeschreven of is voorbij.',
  round_singles_out: ({ rounds, members }, say) =>
    `Naast ${rounds.map(say.round).join(', ')} gelegd zouden de uitslagen zeggen wat ${members === 1 ? 'één lid' : `${members} leden`} antwoordde${members === 1 ? '' : 'n'}, als de anderen als tevoren antwoorden. Stel de vraag zo dat alleen een oordeel bekend wordt, of schrijf willens en wetens uit: dan leest iedereen wie alleen staat.`,
  weight_below_unit: ({ member, weight, unit }, say) =>
    `Het gewicht van ${say.member(member)} is ${weight}: minder dan een halve eenheid van ${unit}, dus dit antwoord zou niets tellen.`,
  weights_too_great: ({ total, most }) =>
    `Samen zijn het ${total} eenheden, en sommen kunnen tot ${most} worden geopend; neem een grotere eenheid.`,
  weights_single_out: ({ members }) =>
    `De sommen zouden van ${members === 1 ? 'één lid' : `${members} leden`} meer verraden dan een telling van drie hoofden. Weeg in grotere eenheden, of schrijf willens en wetens uit: dan leest iedereen van wie.`,
  round_not_open: () => 'Deze ronde is niet geopend.',
  round_not_closed: () => 'Deze ronde is nog niet gesloten of is al geteld.',
  round_closes_later: ({ closes, missing }, say) =>
    missing === 1
      ? `Eén lid moet nog antwoorden; de ronde sluit op ${say.time(closes)}.`
      : `${missing} leden moeten nog antwoorden; de ronde sluit op ${say.time(closes)}.`,
  ballot_late: ({ closes }, say) =>
    `De ronde is op ${say.time(closes)} gesloten; dit antwoord telt niet mee.`,
  not_entitled: ({ member }, say) => `${say.member(member)} neemt hieraan niet deel.`,
  ballot_out_of_order: ({ seq, expected }) =>
    `Dit is antwoord nr. ${seq}; nr. ${expected} is aan de beurt. Misschien heeft een ander ` +
    'apparaat van uw delegatie geantwoord: laad de pagina opnieuw.',
  ballot_previous_differs: () =>
    'Uw delegatie heeft intussen vanaf een ander apparaat geantwoord. Laad de pagina opnieuw ' +
    'en antwoord nog eens.',
  ballot_other_round: () => 'Dit antwoord is verzegeld voor een andere ronde.',
  ballot_malformed: () => 'Dit antwoord is niet leesbaar.',
  ballot_copied: () => 'Dit verzegelde antwoord is van een ander lid overgenomen.',
  closing_differs: () => 'Wat is ondertekend, is niet hoe de ronde is gesloten.',
  closing_not_signed: ({ signed, needed }) =>
    `${signed} van de ${needed} sleutelhouders hebben de sluiting ondertekend; eerder wordt ` +
    'niets geopend.',
  rule_asks_for_counts: ({ round }, say) =>
    `De geldende regel vraagt om aantallen; ${say.round(round)} zou alleen een oordeel tonen, en dat ` +
    'kan slechts bij een regel van één aantal leden, met hoogstens vijf sleutelhouders samen.',
  round_not_tested: ({ round }, say) =>
    `${say.round(round)} wordt geteld, niet getoetst; er wordt niets afgeschermd.`,
  blinding_complete: () => 'Er hebben al genoeg sleutelhouders de totalen afgeschermd.',
  blinding_turn_over: ({ turn, now }) =>
    `Dit is gemengd na ${turn} anderen; intussen hebben er ${now} gemengd, en het wordt overgedaan.`,
  blinding_not_complete: ({ blinded, needed }) =>
    `${blinded} van de ${needed} sleutelhouders hebben de totalen afgeschermd; eerder wordt ` +
    'niets geopend.',
  blinding_not_signed: ({ signed, needed }) =>
    `${signed} van de ${needed} sleutelhouders hebben de afgeschermde totalen ondertekend; ` +
    'eerder wordt niets geopend.',
  knot_needs_two: () => 'Stappen worden voor ten minste twee leden gekoppeld.',
  knot_move_twice: ({ member }, say) => `${say.member(member)} zou dezelfde stap twee keer zetten.`,
  talks_leave_no_trace: () =>
    'Volgens het selectiereglement laten gesprekken geen spoor na in het register; ze staan ' +
    'alleen in het schrift van de facilitatoren.',
  check_not_a_straw_poll: ({ round }, say) =>
    `‘${say.round(round)}’ is geen peiling met aantallen.`,
  check_called_already: ({ round }, say) =>
    `${say.round(round)} is al uitgeschreven; aantallen worden alleen getoetst aan een peiling ` +
    'die nog moet komen.',
  check_not_counted: ({ round }, say) => `${say.round(round)} is nog niet geteld.`,
  report_first: ({ round }, say) =>
    `Eerst moet het communiqué over ${say.round(round)} er zijn: de aantallen moeten vastliggen ` +
    'voordat deze peiling opent.',
  not_a_facilitator: () => 'Deze zetel hoort deze biechtstoelgesprekken niet aan.',
  sponsor_differs: ({ candidate }, say) =>
    `${say.candidate(candidate)} is niet door dit lid voorgedragen.`,
  told_together: () => 'Volgens het selectiereglement wordt iedereen tegelijk ingelicht.',
  sponsor_not_told: ({ candidate, member }, say) =>
    `${say.member(member)} heeft ${say.candidate(candidate)} voorgedragen en moet het eerst ` +
    'worden ingelicht.',
  count_not_kept: () =>
    'Volgens het selectiereglement staat in het register dat er gesprekken zijn gevoerd, en ' +
    'verder niets.',
  heard_too_many: ({ heard, entitled }) =>
    `Er zouden ${heard} leden zijn gehoord; het kunnen er hoogstens ${entitled} zijn.`,
  aggregate_missing: () =>
    'Een verzegelde telling toetst deze gesprekken: met het communiqué moeten de aantallen van ' +
    'de facilitatoren vastliggen.',
  aggregate_not_asked: () => 'Geen verzegelde telling toetst deze gesprekken.',
  aggregate_differs: () => 'Dit zijn niet de aantallen die met het communiqué zijn vastgelegd.',
  cosignature_missing: () =>
    'Een andere facilitator heeft deze woorden nog niet ondertekend; allen moeten dat doen.',
  cosignature_wrong: () =>
    'De handtekening van een facilitator staat onder andere woorden. Laat het ontwerp opnieuw ' +
    'rondgaan.',
  silence_running: () =>
    'Er loopt een stilteprocedure; wacht tot die is geëindigd of trek de tekst eerst in.',
  silence_not_running: () => 'Er loopt geen stilteprocedure.',
  silence_deadline_past: ({ deadline }, say) =>
    `De stilte is op ${say.time(deadline)} geëindigd; bezwaar maken kan niet meer.`,
  silence_ends_wrong: ({ least }, say) => `De stilte moet na ${say.time(least)} eindigen.`,
  silence_text_missing: () => 'Geef de tekst in ten minste één taal.',
  condition_missing: () => 'Zeg wat het bezwaar zou wegnemen.',
  silence_extended_already: ({ allowed }) =>
    allowed === 0
      ? 'Het selectiereglement laat geen verlenging toe.'
      : 'Het selectiereglement laat ' +
        `${allowed === 1 ? 'één verlenging' : `${allowed} verlengingen`} toe en niet ` +
        'meer.',
  amendment_does_not_break: () =>
    'Volgens het selectiereglement verbreekt een wijzigingsvoorstel de stilte niet.',
  objected_already: () => 'Uw delegatie heeft al bezwaar gemaakt.',
  seen_already: () => 'Uw delegatie heeft dit al bevestigd.',
  // Waarover de tekst gaat, bezwaren en voorbehouden.
  subject_missing: () => 'Zeg waarover de tekst gaat: één naam, of één ander onderwerp.',
  package_not_whole: ({ posts }) =>
    `Hier horen ${posts} functies bijeen: stel voor elk tegelijk één naam voor.`,
  name_on_two_posts: ({ candidate }, say) =>
    `${say.candidate(candidate)} kan niet voor twee functies van één pakket worden voorgesteld.`,
  acting_missing: () => 'Zeg wie in de tussentijd waarneemt.',
  until_before_from: ({ from, until }) =>
    `Dit kan niet op ${until} eindigen, vóór het op ${from} begint.`,
  silence_not_shortened_here: () =>
    'Het selectiereglement laat niet toe dat een stilte wordt verkort.',
  silence_not_shorter: ({ now }, say) =>
    `De stilte eindigt al op ${say.time(now)}; een kortere moet eerder eindigen.`,
  amendment_text_missing: () => 'Geef bij een wijzigingsvoorstel de tekst zoals die moet luiden.',
  amendment_text_not_asked: () => 'Alleen een wijzigingsvoorstel brengt een eigen tekst mee.',
  objections_are_named: () =>
    'Volgens het selectiereglement maakt een lid bezwaar onder eigen naam; er wordt niets ' +
    'doorgegeven.',
  objections_exceed_members: ({ members }) =>
    `Er zijn al bezwaren van alle ${members} leden; een volgend kan niet van een ander lid zijn.`,
  objection_unknown: ({ objection }) => `Er is geen bezwaar ${objection} tegen deze tekst.`,
  objection_not_yours: () => 'Alleen wie dit bezwaar maakte of doorgaf, kan het intrekken.',
  objection_lifted_already: () => 'Dit bezwaar is al ingetrokken.',
  reservation_empty: () => 'Zeg wat het voorbehoud is.',
  reservation_made_already: () =>
    'Uw delegatie heeft bij deze tekst al een voorbehoud; trek dat eerst in.',
  no_reservation: () => 'Uw delegatie heeft bij deze tekst geen voorbehoud.',
  not_the_sponsor: ({ candidate }, say) =>
    `Uw delegatie heeft ${say.candidate(candidate)} niet voorgedragen; alleen wie een naam ` +
    'voordraagt, kan die intrekken.',
  // De regel, onderweg.
  rule_unfit: ({ pointer }) =>
    `Deze regel past niet bij het orgaan${pointer === '' ? '' : `: er zit een fout bij ${pointer}`}.`,
  rule_unchanged: () => 'Dit is de regel die nu al geldt.',
  rule_needs_silence: () =>
    'Volgens het selectiereglement wordt de regel alleen onder stilte gewijzigd.',
  fallback_not_due: ({ counted, needed }) =>
    `Wat vooraf is afgesproken, geldt na ${needed} getelde rondes; het zijn er nu ${counted}.`,
  // Wie doorgaat.
  field_is_free: () => 'Volgens deze regel heeft elke ronde de namen waarmee zij is gepland.',
  field_by_rule: () =>
    'Volgens de regels van deze procedure zegt alleen de telling wie doorgaat; hier valt niets te beslissen.',
  field_unchanged: () => 'Juist deze namen gaan al door.',
  field_beyond: ({ candidate }, say) =>
    `${say.candidate(candidate)} hoort niet bij wie de regel heeft opengelaten.`,
  field_put_to_body: () =>
    'Namen staan gelijk en de regel beslist niet tussen hen; leg eerst vast wat het orgaan heeft besloten.',
  rounds_exhausted: () =>
    'De regel voorziet in geen verdere ronde. Leg vast wie er staat als het orgaan opnieuw begint, of beëindig de procedure.',
  name_left_out: ({ candidate }, say) =>
    `${say.candidate(candidate)} gaat door en staat niet in deze ronde; plan de ronde met die naam.`,
  recused_already: () => 'Uw delegatie houdt zich er al buiten.',
  not_recused: () => 'Uw delegatie neemt al deel.',
  dispute_late: ({ until }, say) => `Betwisten kon tot ${say.time(until)}.`,
  disputed_already: ({ member }, say) =>
    `${say.member(member)} heeft deze ronde al betwist; eenmaal volstaat om het aan allen te tonen.`,
  listed_as_sealed: ({ index }) =>
    `Het verzegelde antwoord met deze code staat op de lijst, als aantekening ${index} van het register.`,
  nothing_listed: () =>
    'Van dit lid staat geen antwoord op de lijst; geef de code van het antwoord dat is verstuurd.',
  no_dispute: () => 'Uw delegatie heeft over deze ronde geen betwisting lopen.',
  round_disputed: ({ until }, say) =>
    `Een lid betwist de verzegelde lijst; van deze ronde wordt voor ${say.time(until)} niets geopend.`,
  resistance_not_asked: ({ round }, say) =>
    `De regel gaat uit van cijfers voor weerstand, en ${say.round(round)} vraagt er geen; plan een weerstandspeiling.`,
  zero_left_out: ({ candidate }, say) =>
    `${say.candidate(candidate)} betekent “alles laten zoals het is” en staat niet in deze ronde; plan de ronde ermee.`,
  zero_not_a_name: ({ candidate }, say) =>
    `${say.candidate(candidate)} betekent “alles laten zoals het is”; dat kan niet onder stilte worden gesteld.`,
  preferences_differ: ({ given, needed }) =>
    needed === 0
      ? 'Volgens de regel vraagt deze ronde een woord per naam, en zij is gepland om namen te vragen.'
      : `Volgens de regel noemt elk lid er in deze ronde ${needed}; zij is gepland voor ${given === 0 ? 'een woord per naam' : given}.`,
  breadth_not_counted: ({ group }, say) =>
    `De regel weegt de spreiding mee, dus moet deze ronde ${say.group(group)} apart tellen.`,
  // Verklaringen.
  nothing_adopted: () => 'Er is niets aangenomen waaraan een verklaring kan worden toegevoegd.',
  statement_empty: () => 'Schrijf de verklaring.',
  statement_made_already: () => 'Uw delegatie heeft al een verklaring toegevoegd.',
  statements_closed: ({ until }, say) =>
    `De tijd voor verklaringen eindigde op ${say.time(until)}.`,
  statements_open: ({ until }, say) =>
    `Leden kunnen verklaringen toevoegen tot ${say.time(until)}; daarna wordt het register ` +
    'verzegeld.',
  selection_concluded: () => 'Deze procedure is geëindigd.',
  selection_not_concluded: () => 'Deze procedure is nog niet geëindigd.',
  sealed_already: () => 'Het register is verzegeld; er kan niets meer bij.',
  no_silence_broken: () => 'Er is geen stilte verbroken.',
  until_missing: () => 'Geef de dag tot wanneer de zittende functionaris aanblijft.',
  no_tie: () => 'In de laatste getelde ronde eindigden geen namen bovenaan gelijk.',
  nothing_tried: () =>
    'Er is geen ronde geteld en geen stilte verbroken: er staat nog niets in de weg.',
  name_still_open: ({ candidate }, say) =>
    `${say.candidate(candidate)} voldoet aan de regel; breng die naam eerst onder stilteprocedure.`,
  time_not_come: ({ due }, say) => `Dit wacht tot ${say.time(due)}.`,
  no_such_deadline: () => 'Niets wacht op dit tijdstip.',
};
