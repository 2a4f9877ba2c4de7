/**
 * The start page, and what the server or this device may say no with, in Dutch.
 */

import type { messages as en } from '../en/start.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  title: 'Een leider kiezen bij consensus',
  lede: 'Ieder lid moet met de naam kunnen leven, en zegt alleen in vertrouwen wat het ervan vindt. Wie de machine beheert, komt nooit een antwoord te weten.',
  sight: 'Iedereen die deze server kan bereiken; hier staat niets uit een procedure',
  rehearse: 'Een voorbeeld repeteren',
  rehearseLede:
    'Een procedure, echt of verzonnen, gehouden met echte cryptografie. U neemt één zetel in; invallers nemen de andere, en zeggen dat erbij.',
  example: 'Procedure',
  endings: 'Eén voor elke afloop',
  seat: 'Uw zetel',
  chairSeat: 'De voorzitter',
  takeSeat: 'Deze zetel innemen',
  ready: 'Uw zetel staat klaar. Dit is uw eenmalige code:',
  enter: 'De code gebruiken en naar binnen gaan',
  failed: 'De repetitie kon niet beginnen: de invallers zijn vertrokken.',
  corridor: 'De Wandelgangen',
  corridorHow: 'De eigen onderbouwing en stand van één kant, in een eigen venster.',
  wholeCase: 'De hele zaak: NAVO 2024 in de wandelgangen',
  wholeCaseHow:
    'Wat één delegatie voor zichzelf kan bijhouden naast de Tafel; alleen in dit venster geopend.',
  own: 'Zelf beginnen',
  ownLede:
    'U maakt het reglement, geeft ieder lid een code, vergelijkt mondeling acht woorden, en opent.',
  ownNeeds: 'Houd de eenmalige code bij de hand die de server bij de eerste start heeft getoond.',
  ownButton: 'Een procedure beginnen',
  held: 'Waar u een zetel hebt',
  noneHeld: 'Dit apparaat heeft nog geen zetel.',
  go: 'Naar het bureau',
  chair: 'voorzitter',
  verify: 'Een register controleren',
  verifyButton: 'Een register in deze browser controleren',
  verifyLede: 'Een register is zonder deze server te controleren, op de opdrachtregel:',
  seats: (count) => plural('nl', count, { one: '# zetel', other: '# zetels' }),
  rounds: (count) => plural('nl', count, { one: '# sondering', other: '# sonderingen' }),
  actors: (actor) =>
    actor === 'clerk' ? 'de klok van de server' : actor === 'founder' ? 'de oprichter' : actor,
  doors: {
    export_unreadable:
      'Dit is niet het bestand van een zetel, of niet het hele. Kies het bestand dat het andere apparaat bewaarde.',
    export_parameters: 'Dit bestand is verzegeld op een wijze die deze versie niet kent.',
    passphrase_short:
      'Een eigen wachtzin heeft ten minste zestien tekens. De acht aangeboden woorden zijn beter.',
    passphrase_wrong: 'De wachtzin opent dit bestand niet, of het bestand is gewijzigd.',
    export_act_pending:
      'Iets wat u deed heeft nog geen antwoord. Wacht daarop, en bewaar dan het bestand.',
    export_other_selection:
      'Deze server heeft onder die naam een andere procedure. Gebruik het bestand bij de server waar het vandaan komt.',
    export_older:
      'Dit apparaat heeft meer van het register gezien dan dit bestand weet. Het houdt wat het heeft.',
    seat_moved_on:
      'Deze zetel is overgegaan op een ander apparaat: de voorzitter heeft dit vervangen. Dit apparaat kan er niets meer voor doen. Hebt u daar niet om gevraagd, zeg het de voorzitter dan mondeling.',
    too_often: 'Te veel pogingen. Wacht een minuut en probeer het opnieuw.',
    not_found: 'Op dit adres is niets.',
    selection_unknown: 'Deze procedure bestaat niet op deze server.',
    rehearsal_unknown: 'Deze repetitie is beëindigd.',
    rehearsals_too_many: 'Op deze server lopen al te veel repetities. Beëindig er eerst een.',
    not_a_rehearsal: 'Dit is een echte procedure: niemand kan haar klok verzetten.',
    is_a_rehearsal: 'Dit is al een repetitie.',
    chair_only: 'In een repetitie met iedereen kan alleen de voorzitter dit doen.',
    not_with_people: 'Invallers nemen alleen in een repetitie met iedereen losse zetels in.',
    nothing_to_hand_over:
      'Er is geen zetel over te dragen: dat is al gebeurd, of hij wordt nog gespeeld.',
    stage_unknown: 'Daar kan dit voorbeeld niet beginnen.',
    answers_unreadable: 'Deze antwoorden passen niet bij de procedure.',
    example_unknown: 'Dit voorbeeld bestaat niet.',
    founding_code_wrong: 'Dit is niet de code die de server heeft getoond, of zij is al gebruikt.',
    code_malformed:
      'Een code heeft zestien tekens, in vier groepen van vier. Kijk haar nog eens na.',
    seat_held_here: 'Dit apparaat heeft deze zetel al: ga naar het bureau.',
    seat_not_held_here: 'Dit apparaat heeft de zetel niet die deze handeling vraagt.',
    board_unreachable:
      'De server antwoordt niet. Wat u deed, is op dit apparaat bewaard en gaat weg zodra hij antwoordt.',
    board_full:
      'De schijf van de server is vol. Wat u deed, blijft op dit apparaat en wordt verstuurd zodra er ruimte is.',
    disk_full:
      'De schijf van de server is vol. Er is niets vastgelegd; probeer het opnieuw zodra de systeembeheerder ruimte heeft gemaakt.',
    journal_unreadable:
      'Wat dit apparaat voor uw zetel bewaarde, is niet meer te lezen. Vraag de voorzitter wat te doen.',
    receipt_wrong:
      'Het ontvangstbewijs van de server klopt niet. Houd deze pagina open en bel de voorzitter.',
    request_malformed: 'De server kon dit niet lezen.',
    too_large: 'Dit is te groot om te versturen.',
    not_kept: 'De server kon het niet opschrijven. Er is niets vastgelegd; probeer het opnieuw.',
    record_unreadable:
      'De server kan het register van deze procedure niet lezen: een andere versie schreef het, of het is beschadigd. De systeembeheerder kan het openen met de versie die het schreef.',
    no_session: 'De sessie is verlopen. Laad de pagina opnieuw.',
    log_forked:
      'De server heeft twee registers getoond die niet op elkaar aansluiten. Het bewijs is op dit apparaat bewaard.',
    checkpoint_wrong: 'De handtekening van de server onder het register klopt niet.',
    entries_withheld: 'De server houdt een deel van het register achter.',
    entry_wrong: 'In het register staat een aantekening die de regels niet toelaten.',
    own_ballot_missing:
      'Uw eigen laatste antwoord is niet meegeteld. Uw apparaat tekent niets tot u het zegt.',
    own_clock_early:
      'Volgens de klok van dit apparaat is de ronde nog niet voorbij. Kijk de tijd van uw apparaat na.',
    dealing_lost:
      'Dit apparaat heeft niet meer wat het uitdeelde; het doet niet verder mee aan het maken van de sleutels.',
    share_missing: 'Dit apparaat heeft geen deel van de sleutel van deze ronde.',
    share_erased: 'Het sleuteldeel van deze ronde is op dit apparaat gewist.',
    key_serves_other_round: 'Deze sleutel dient al voor een andere ronde. Uw apparaat weigert.',
    other_closing_signed:
      'Uw apparaat heeft voor deze sleutel al een andere sluiting getekend. Het weigert een tweede.',
    closing_not_signed_here: 'Uw apparaat opent niets waarvan het de sluiting niet heeft getekend.',
    other_blinding_signed:
      'Uw apparaat heeft voor deze sleutel al andere afgeschermde totalen getekend. Het weigert een tweede reeks.',
    blinding_not_signed_here:
      'Uw apparaat opent geen afgeschermde totalen die het niet heeft getekend.',
    other_targets_decrypted:
      'Uw apparaat heeft met deze sleutel al andere totalen geopend. Het weigert een tweede stel.',
  },
};
