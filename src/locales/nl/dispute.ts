/**
 * Betwistingen van de verzegelde lijst, in het Nederlands.
 */

import type { messages as en } from '../en/dispute.ts';

export const messages: typeof en = {
  title: 'Betwistingen van verzegelde antwoorden',
  says: (member, round) => `${member} betwist de verzegelde lijst van ${round}`,
  missing: (code) => `Het verzegelde antwoord met code ${code} staat er niet op.`,
  foreign: 'Onder deze naam staat een antwoord, en dit lid zegt er geen te hebben verstuurd.',
  through: 'Op papier of per post gebracht, en door een facilitator aangetekend.',
  proof:
    'Met een ontvangstbewijs van de server dat dit register niet waarmaakt: elke controle beoordeelt het.',
  withdrawn: 'Ingetrokken',
  over: 'Zij hield de ronde op tot',
  holds: 'Van deze ronde wordt niets geopend voor',
  holdsOpen: 'Van deze ronde wordt tot een uur na de sluiting niets geopend.',
  after: 'Gezegd nadat de antwoorden waren geopend; het staat in het register.',
  withdraw: 'De betwisting intrekken',
  withdrawAsk:
    'De ronde gaat verder, tenzij een ander lid haar ook betwist. Dat u haar betwistte en dat u dit introk, blijft in het register.',
  own: {
    offer: 'Er klopt iets niet met mijn antwoord',
    what: 'Zeg het in het register als het antwoord dat u verstuurde niet op de verzegelde lijst staat, als de server het niet aannam, of als er onder uw naam een antwoord staat dat u niet verstuurde.',
    seen: 'Iedereen leest dat uw delegatie de lijst betwist, de code hieronder en uw reden; niets van uw antwoord.',
    clock:
      'Gezegd voor de antwoorden worden geopend, houdt het de opening tegen, ten hoogste één uur na de sluiting, hoevelen het ook zeggen. In die tijd kan de voorzitter het met u nagaan, de ronde opgeven en opnieuw uitschrijven. Na dat uur openen de sleutelhouders haar, en de betwisting blijft in het register.',
    until: 'U kunt dit zeggen tot',
    code: 'Code van uw verzegelde antwoord',
    codeHint: 'Zoals u hem noteerde, 24 tekens. Laat leeg als u geen antwoord verstuurde.',
    codeWrong: 'Dit is geen code: die heeft 24 letters en cijfers.',
    reasonHint: 'Wat er gebeurde; zonder te zeggen wat u antwoordde.',
    ask: 'Betwisten in het register',
    file: 'Bewaren als ondertekend bestand',
    fileWhy:
      'Neemt de server het niet aan: dit apparaat ondertekent het bestand, met het ontvangstbewijs als het er een heeft. Stuur het langs een andere weg aan de voorzitter en de anderen; de voorzitter kan het aantekenen, en iedereen kan het met de bundel beoordelen:',
    command: (file) => `node verify.mjs BUNDEL.zip --dispute ${file}`,
    done: 'Uw betwisting staat in het register.',
  },
  relay: {
    offer: 'Een betwisting aantekenen die een lid als bestand bracht',
    file: 'Bestand van de betwisting',
    unreadable: 'Dit bestand is geen betwisting.',
    otherRound: 'Deze betwisting is van een andere ronde of een ander lid dan dit register heeft.',
    notSigned: 'Deze betwisting is niet ondertekend door de zetel die zij noemt.',
    enter: 'In het register aantekenen',
  },
};
