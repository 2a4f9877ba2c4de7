/**
 * What stands on every page, in Dutch.
 */

import type { messages as en } from '../en/furniture.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  table: 'TAFEL',
  pages: 'Pagina’s',
  colon: ': ',
  skip: 'Naar de inhoud',
  you: 'u',
  forYou: (time) => `${time} voor u`,
  languages: 'Taal',
  ways: {
    chair: 'Bureau van de voorzitter',
    delegate: 'Uw bureau',
    distance: 'Afstand en zetels',
    roster: 'Ledenlijst',
    hearing: 'Gesprekken',
    silence: 'Stilte',
    record: 'Register',
    trustee: 'Sleutelhouder',
    device: 'Dit apparaat',
  },
  sight: 'Wie deze pagina kan zien',
  operatorNever: 'Systeembeheerder: wie deelnam, nooit een antwoord',
  ownCopy: (host) => `Pagina’s: uw eigen kopie, bij ${host}`,
  served: 'Pagina’s: geleverd door de systeembeheerder',
  actingAs: 'Namens',
  chair: 'de voorzitter',
  aMember: 'een lid',
  loading: 'Het register wordt gelezen en op dit apparaat gecontroleerd …',
  loadingLine: 'Lezen …',
  lost: (asOf) =>
    `Geen verbinding. U ziet de stand van ${asOf}; niets wordt verstuurd tot de verbinding terug is.`,
  full: 'De schijf van de server is vol. Lezen gaat gewoon door; wat u doet, blijft op dit apparaat en wordt verstuurd zodra er ruimte is. De systeembeheerder moet ruimte maken.',
  clockDiffers: (ahead, time) =>
    `De klok van dit apparaat loopt ${time} ${ahead ? 'voor' : 'achter'} op die van de server. Termijnen volgen de klok van de server, en uw apparaat ondertekent geen sluiting voordat zijn eigen klok zover is. Zet de klok van dit apparaat gelijk; loopt die juist, waarschuw dan de systeembeheerder.`,
  elsewhere:
    'Deze procedure staat open in een ander venster van deze browser, dat voor uw zetel werkt. Sluit dat venster; deze pagina gaat dan vanzelf verder.',
  unreadable:
    'Deze versie van de server kan het register van deze procedure niet lezen. Er is niets verloren: vraag de systeembeheerder het te openen met de versie die het schreef.',
  unknown: 'Op deze server bestaat deze procedure niet.',
  unanswered: 'De server antwoordt nog niet.',
  unansweredHow:
    'Hij wordt om de paar seconden opnieuw gevraagd; deze pagina gaat dan vanzelf verder. Op dit apparaat is niets verloren.',
  notHere: 'Dit apparaat heeft geen zetel in deze procedure.',
  notHereHow:
    'Open de link die u kreeg en typ uw eenmalige code, of gebruik het apparaat waarmee u plaatsnam.',
  trouble:
    'Dit apparaat gelooft niet meer wat de server toont. Er wordt niets meer verstuurd. Houd deze pagina open en bel de voorzitter.',
  back: 'Naar de startpagina',
  retry: 'Opnieuw proberen',
  close: 'Sluiten',
  cancel: 'Nu niet',
  seek: 'Zoeken in de lijst',
  chosen: (count: number, all: number) => `${count} van ${all} gekozen${count === 0 ? '.' : ':'}`,
  reason: 'Reden',
  reasonHint: 'Deze komt in het register, voor alle leden.',
  sending: 'Versturen …',
  rehearsal: {
    name: 'Repetitie',
    standIns:
      'De antwoorden zijn verzonnen en de andere delegaties zijn invallers; zij zetten de klok vooruit zodra op niets meer wordt gewacht. Alles verdwijnt wanneer u de repetitie beëindigt.',
    working: 'De invallers zijn bezig …',
    moveClock: (to) => `De klok verzetten naar ${to}`,
    end: 'Repetitie beëindigen',
    endAsk: 'Deze repetitie beëindigen? Alles wat erin staat wordt verwijderd, voor iedereen.',
    mark: 'Repetitie',
  },
  unreachable: 'De server antwoordt niet. Er is niets verloren; probeer het opnieuw.',
  declined: (code) => `Dit is niet aangenomen (${code}).`,
  storage:
    'Deze browser laat de pagina geen sleutels bewaren (een privévenster of een volle schijf). Gebruik een ander venster of apparaat.',
  round: {
    'straw-poll': (number) => `peiling ${number}`,
    knot: (number) => `gekoppelde stappen ${number}`,
    'veto-check': (number) => `bezwaartoets ${number}`,
    'resistance-poll': (number) => `weerstandspeiling ${number}`,
    'weighted-poll': (number) => `gewogen peiling ${number}`,
    confessional: (number) => `gespreksronde ${number}`,
  },
  fingerprint: 'Vingerafdruk',
  sources: { source: 'bron', memory: 'uit het geheugen', madeUp: 'verzonnen voor de repetitie' },
  in: (time) => `over ${time}`,
  over: 'voorbij',
  left: (days, hours, minutes, seconds) => {
    if (days > 0) return `${plural('nl', days, { one: '# dag', other: '# dagen' })} ${hours} uur`;
    if (hours > 0) return `${hours} u ${minutes} min`;
    return minutes > 0
      ? `${minutes} min`
      : plural('nl', seconds, { one: '# seconde', other: '# seconden' });
  },
  units: { day: 'd', hour: 'u', minute: 'm', second: 's' },
};
