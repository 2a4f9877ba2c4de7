/**
 * Why something is not taken into a corridor, in Dutch.
 */

import type { RefusalWords } from '../en/refusals.ts';

export const messages: RefusalWords = {
  codes: {
    // Fields.
    missing: () => 'Dit is nog nodig.',
    not_text: () => 'Dit is geen tekst.',
    text_too_long: ({ most, length }) => `De tekst heeft ${length} tekens; er passen er ${most}.`,
    not_true_or_false: () => 'Dit is geen ja of nee.',
    not_a_whole_number: () => 'Dit is geen geheel getal.',
    out_of_range: ({ given, least, most }) => `${given} ligt niet tussen ${least} en ${most}.`,
    not_one_of: ({ values }) => `Kies een van deze: ${values}.`,
    not_a_date: () => 'Deze datum bestaat niet. Schrijf 2024-03-13, of 2024-03, of 2024.',
    not_a_list: () => 'Dit is geen lijst.',
    list_too_long: ({ most, length }) => `De lijst heeft ${length} regels; er passen er ${most}.`,
    not_an_object: () => 'Dit is geen geheel van velden.',
    unknown_field: () => 'Dit veld is er niet.',
    not_a_decimal: () => 'Dit is geen getal zoals gepubliceerd, bijvoorbeeld 1.70.',
    not_an_instant: () => 'Dit is geen tijd met een zone, zoals 2024-03-13T10:00:00Z.',
    item_id_malformed: () => 'Een id heeft kleine letters, cijfers en streepjes, ten hoogste 64.',
    member_id_malformed: () => 'Dit is geen id van een lid.',
    candidate_id_malformed: () => 'Dit is geen id van een kandidaat.',
    address_malformed: () => 'Een adres begint met https:// of http:// en heeft geen spaties.',
    subject_malformed: () => 'Kies een kandidaat, een voorstel over het tijdstip of een criterium.',
    kind_unknown: () => 'Deze soort is er niet.',
    // What is named must be known.
    unknown_member: ({ id }) => `Het orgaan heeft geen lid “${id}”.`,
    unknown_candidate: ({ id }) => `Er is geen kandidaat “${id}”; voeg de naam eerst toe.`,
    unknown_subject: ({ id }) =>
      `“${id}” is geen kandidaat, tijdstip of criterium van deze wandelgangen.`,
    unknown_criterion: ({ id }) => `Er is geen criterium “${id}”; voeg het eerst toe.`,
    unknown_meeting: ({ id }) => `Er is geen vergadering “${id}”; voeg die eerst toe.`,
    unknown_signal: ({ id }) => (id === '' ? 'Kies een signaal.' : `Er is geen signaal “${id}”.`),
    unknown_argument: ({ id }) => `Er is geen argument “${id}”.`,
    unknown_text: ({ id }) => `Er is geen bewaarde tekst “${id}”.`,
    // Dates.
    said_after_learned: ({ date, day }) => after('Het is gezegd', date, 'het is vernomen', day),
    published_after_learned: ({ date, day }) =>
      after('Het is gepubliceerd', date, 'het is vernomen', day),
    said_after_published: ({ date, day }) =>
      after('Het is gezegd', date, 'het is gepubliceerd', day),
    period_turned: () => 'Het zou eindigen voordat het begint.',
    learned_in_future: () => 'Niemand kan het in de toekomst hebben vernomen.',
    // How things hang together.
    answer_circular: () => 'De argumenten zouden elkaar in een kring beantwoorden.',
    link_circular: () => 'De woorden zouden elkaar in een kring terugnemen.',
    link_to_itself: () => 'Een woord kan niet met zichzelf worden verbonden.',
    origin_circular: () => 'De meldingen zouden elkaars oorsprong zijn.',
    tie_to_itself: () => 'Een lid kan zichzelf niet bewegen.',
    // Forms of single items.
    candidate_twice: ({ id }) => `Kandidaat “${id}” staat er twee keer.`,
    member_twice: ({ id }) => `Lid “${id}” staat er twee keer.`,
    group_twice: ({ id }) => `Groep “${id}” staat er twee keer.`,
    cell_twice: () => 'Een vakje staat er twee keer.',
    cell_id_wrong: () => 'Een inschatting hoort onder het id van haar vakje.',
    count_impossible: ({ least, most }) =>
      `Ten minste ${least} kan niet: zonder wie daar niet bij is genoemd, blijven er hoogstens ${most}.`,
    hold_out_not_among: () => 'Een lid dat als daar niet bij is genoemd, is niet meegeteld.',
    ground_missing: () => 'Deze wandelgangen hebben nog geen orgaan en leden.',
    ground_needed: () => 'Het orgaan en zijn leden kunnen niet worden ingetrokken.',
    hash_malformed: () => 'Een vingerafdruk heeft 64 tekens, 0 tot 9 en a tot f.',
    hash_mismatch: () => 'De vingerafdruk past niet bij de tekst.',
    id_taken: ({ id }) => `“${id}” is al in gebruik; herzie dat, of kies een ander id.`,
    nothing_said: () => 'Geef een aantal, of zeg of het stijgt of daalt.',
    nothing_to_withdraw: () => 'Het was al ingetrokken, of is hier nooit geweest.',
    quote_not_there: () => 'Het citaat staat niet op die plaats in de bewaarde tekst.',
    reason_missing: () => 'Zeg waarom.',
    earlier_missing: () => 'Kies de eerdere uitspraak waaraan het wordt verbonden.',
    text_not_normal: () =>
      'De tekst staat niet in de vorm waarin teksten worden bewaard; plak hem opnieuw.',
    wrong_id: () => 'Deze soort heeft maar één id.',
    // Files.
    file_too_large: ({ size, most }) =>
      `Het bestand is ${size} MB; er wordt tot ${most} MB gelezen. Er is niets van geopend. Verdeel het in kleinere bestanden.`,
    file_unreadable: () =>
      'Het bestand kon niet als tekst worden gelezen. Sla het in het rekenblad op als “CSV UTF-8”.',
    not_json: () => 'Dit is geen JSON.',
    json_unclear: () =>
      'Deze JSON is op meer dan één manier te lezen, of gaat te diep: een naam die tweemaal in één object staat, een naam met een backslash, of “__proto__”. Er is niets van overgenomen.',
    format_unknown: () =>
      'Het bestand heeft geen van de vormen die kunnen worden gelezen: wandelgangen (doyen/corridor/1), een lijst, of een object met “signals”.',
    no_rows: () => 'Er staan geen rijen in.',
    too_many_rows: ({ most }) => `Meer dan ${most} rijen; verdeel het in kleinere bestanden.`,
    columns_missing: ({ columns }) => `Er ontbreken kolommen: ${columns}.`,
    quote_open: () => 'In deze rij wordt een aanhalingsteken geopend en niet gesloten.',
    row_too_long: () => 'De rij heeft meer cellen dan de tabel kolommen.',
    name_unknown: ({ given }) => `Niemand heet hier “${given}”.`,
    corridor_unknown: () => 'De wandelgangen zijn in dit venster niet open.',
  },
  other: (code) => `Het is niet overgenomen (${code}).`,
};

function after(what: string, date: string, than: string, day: string): string {
  return `${what} op ${date}, later dan ${than} (${day}).`;
}
