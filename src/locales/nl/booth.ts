/**
 * The booth, in Dutch.
 */

import type { messages as en } from '../en/booth.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  title: 'In vertrouwen antwoorden',
  steps: ['Lezen', 'Antwoorden', 'Nakijken', 'Verzonden'],
  sight: {
    you: 'U, op dit apparaat',
    total: 'Alle leden, als deel van een totaal, na de ronde',
    bit: 'Alle leden, na de ronde: of iemand bezwaar heeft, nooit hoeveel of wie',
    verdict: 'Alle leden, na de ronde: of elke naam aan de regel voldoet, nooit hoeveel of wie',
    operator: 'Systeembeheerder: dat u deelnam, nooit uw antwoord',
  },
  asked: 'Wat er wordt gevraagd',
  question: 'Voor iedere naam: aanmoedigen, ontmoedigen, of geen mening?',
  vetoQuestion: 'Voor elke naam: hebt u bezwaar?',
  known: 'Wat daarna bekend wordt',
  counts:
    'Hoeveel leden iedere naam aanmoedigen, ontmoedigen en geen mening hebben, voor alle leden op één moment.',
  classes: (groups) => `Dezelfde aantallen, in totaal en apart voor: ${groups}.`,
  bit: 'Of iemand bezwaar heeft tegen elke naam: ja of nee, op één moment voor alle leden. Niet hoeveel.',
  boundBit:
    'Of elke naam aan de regel voldoet: ja of nee, op één moment voor alle leden. Niet hoeveel leden.',
  neverBound:
    'Hoeveel leden voor of tegen een naam zijn: de sleutelhouders mengen en schermen na elkaar af wat opengaat, en één eerlijke onder hen is genoeg.',
  pollBit:
    'Of iemand naar wie de regel vraagt elke naam ontmoedigt: ja of nee, op één moment voor alle leden. Niet hoeveel.',
  bits: (groups) => `Hetzelfde ja of nee, voor allen en apart voor: ${groups}.`,
  allAgree: 'Waar niemand tegen een naam is, weet iedereen dat u het ook niet bent.',
  silent: 'Wie niet antwoordt, heeft geen bezwaar.',
  tookPart: 'Wie deelnam staat in het register, niet wat er is gezegd.',
  never: 'Wat niemand ooit te weten komt',
  neverText:
    'Wat u antwoordde: de andere leden niet, de voorzitter niet, de systeembeheerder niet. Daarvoor zouden verscheidene sleutelhouders samen tegen de regels moeten handelen; de pagina Ledenlijst zegt hoeveel.',
  neverMany:
    'Hoeveel leden tegen een naam zijn: de sleutelhouders schermen het totaal samen af voordat het opengaat, en één eerlijke onder hen is genoeg om alleen te tonen of het nul is.',
  small: 'Dit orgaan aanvaardt aantallen die zo klein zijn dat zij antwoorden kunnen verraden.',
  singledOut: (round, names) =>
    `Samen met ${round} zouden deze aantallen zeggen wat ${names} antwoordde, als alle anderen als tevoren antwoorden.`,
  unprotected:
    'Niet beschermd: iemand die u dwingt, een apparaat dat een ander beheerst, of de wiskunde van over tientallen jaren.',
  until: 'U kunt uw antwoord wijzigen tot',
  begin: 'Antwoorden',
  back: 'Terug',
  toReview: 'Nakijken',
  order: (seed) =>
    `De namen staan in een volgorde die voor deze ronde en uw zetel is geloot (${seed}).`,
  encourage: 'aanmoedigen',
  discourage: 'ontmoedigen',
  noOpinion: 'geen mening',
  none: 'geen bezwaar',
  object: 'bezwaar',
  missing: (count) =>
    plural('nl', count, {
      one: '# naam heeft nog geen antwoord.',
      other: '# namen hebben nog geen antwoord.',
    }),
  review: 'Dit gaat u zeggen',
  reviewText:
    'Uw apparaat verzegelt het nu. Daarna kan niemand het lezen, en u kunt het van hieruit aan niemand tonen.',
  says: {
    encourage: 'U moedigt aan',
    discourage: 'U ontmoedigt',
    noOpinion: 'U hebt geen mening over',
    none: 'U hebt geen bezwaar tegen',
    object: 'U maakt bezwaar tegen',
  },
  testing: {
    code: 'Code van dit verzegelde antwoord:',
    why: 'Niemand kan in een apparaat kijken. Om dit te beproeven: noteer de code, op een tweede apparaat of op papier, en laat het openen wat het heeft verzegeld. Het tweede apparaat toont wat erin zat. Wat is geopend, wordt weggegooid en nooit verstuurd; het antwoord wordt opnieuw verzegeld, met een andere code.',
    notSealed: 'Dit apparaat heeft nog niets verzegeld, er valt dus niets te beproeven:',
    picture: (code) => `Beeld om te scannen, dat ${code} zegt`,
    same: 'Hebt u de code genoteerd voor u verstuurde, dan moet het deze zijn; ‘verify --receipt’ zegt hem op een tweede apparaat.',
    open: 'Beproef dit apparaat: openen in plaats van versturen',
    opened: (code) =>
      `Het antwoord met code ${code} is geopend en weggegooid. Het bestand is op dit apparaat bewaard: breng het, met de bundel van de registerpagina, naar een tweede, en controleer het daar op de pagina ‘Een register controleren’ (/verify), of op de opdrachtregel:`,
    command: (file, code) => `node verify.mjs BUNDEL.zip --challenge ${file} --code ${code}`,
  },
  send: 'Antwoord versturen',
  sealing: 'Op dit apparaat verzegelen …',
  sent: 'Uw antwoord is ontvangen',
  place: (place, of) => `Uw antwoord is nummer ${place} van ${of} op de verzegelde lijst.`,
  proofHolds:
    'Dit apparaat heeft het bewijs zelf nagerekend: uw verzegelde antwoord staat in het register dat het volgt.',
  proofGone:
    'LET OP: het register dat de server toont, heeft uw verzegelde antwoord niet meer op zijn plaats. Bewaar het ontvangstbewijs, en waarschuw de voorzitter en de anderen langs een andere weg dan deze server.',
  number: (index) => `Het is aantekening ${index} van het register, van`,
  sentBefore: (count) =>
    plural('nl', count, {
      one: 'U hebt één keer geantwoord; het laatste antwoord telt.',
      other: 'U hebt # keer geantwoord; het laatste antwoord telt.',
    }),
  receipt: 'Ontvangstbewijs downloaden',
  receiptWhy:
    'Het ontvangstbewijs toont dat uw verzegelde antwoord in het register staat, niet wat het zegt. Bewaar het of druk deze bladzijde af; iedereen kan het later nagaan, met de bundel:',
  receiptCheck: (file) => `npm run -s doyen -- verify BUNDEL.zip --receipt ${file}`,
  change: 'Mijn antwoord wijzigen',
  toDesk: 'Naar uw bureau',
  notOpen: 'Deze ronde is niet open',
  opens: 'Zij opent op',
  over: 'Deze ronde is voorbij',
  overText:
    'Een antwoord dat na de sluiting aankomt, telt nooit mee. Niets van wat u invulde is verzonden.',
  late: 'Uw antwoord kwam te laat: de ronde was gesloten. Het telt niet mee, en niemand heeft het gezien.',
  notEntitled: 'Uw zetel wordt in deze ronde niet gevraagd',
  unknown: 'Deze ronde bestaat niet',
};
