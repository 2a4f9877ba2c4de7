/**
 * Rehearsals: where to begin, with whom, how fast, and what goes; in Dutch.
 */

import type { messages as en } from '../en/rehearse.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  from: 'Waar te beginnen',
  stages: {
    beginning: 'Bij het begin',
    round: (number) => `Vóór peiling ${number}`,
    silence: 'Met een tekst onder stilte',
    decided: 'Wanneer alles is besloten',
  },
  fromWhy:
    'Invallers spelen tot daar ook uw zetel, en dragen die dan in zijn geheel aan u over, met de sleutels. Sleutels van een repetitie zijn niet vertrouwelijk.',
  progress: {
    starting: 'De invallers worden opgeroepen …',
    founding: 'De invallers zetten de procedure op …',
    enrolling: 'De delegaties nemen plaats …',
    opening: 'De procedure wordt geopend …',
    keys: 'De delegaties maken hun sleutels …',
    calling: 'De voorzitter schrijft de volgende ronde uit …',
    voting: 'De delegaties antwoorden …',
    counting: 'De ronde is gesloten en wordt geteld …',
    silence: 'Er ligt een tekst onder stilte …',
    ending: 'Het register wordt verzegeld …',
    done: 'Alles is gespeeld.',
    waiting: 'De invallers wachten.',
    'waiting-seats': 'De invallers wachten tot alle zetels zijn ingenomen.',
    'waiting-chair': 'De invallers wachten op de voorzitter.',
    'waiting-member': 'De invallers wachten op uw antwoord.',
    left: 'De invallers zijn vertrokken.',
  },
  count: (done, of) => `${done} van de ${of}`,
  cancel: 'Annuleren',
  cancelled: 'De repetitie is geannuleerd. Er blijft niets van bewaard.',
  stopped: 'De invallers zijn gestopt. Beëindig deze repetitie en begin een andere.',
  played: 'Uw zetel is tot hier gespeeld. Met één klik neemt dit apparaat hem over.',
  comeIn: 'De zetel overnemen en naar binnen gaan',
  comingIn: 'De zetel wordt overgenomen …',
  standInsLeft:
    'De invallers zijn vertrokken, doordat de server opnieuw is gestart. Hun sleutels gingen mee: hun zetels antwoorden niet meer. Beëindig deze repetitie en begin een andere.',
  everybodySlip:
    'Iedereen repeteert: niets van wat hier gezegd wordt telt, en alles verdwijnt wanneer de voorzitter de repetitie beëindigt.',
  chairRules: 'De voorzitter verzet de klok en beëindigt de repetitie.',
  pace: {
    title: 'De klok loopt',
    usual: 'zoals gewoonlijk',
    hour: 'een uur per seconde',
    day: 'een dag per seconde',
    why: 'Zij loopt alleen naar een tijdstip waarop gewacht wordt, en houdt een minuut ervoor in zolang apparaten bezig zijn. Wanneer een ronde opent of een tekst wordt voorgelegd, loopt zij weer zoals gewoonlijk.',
  },
  endAskAll:
    'Deze repetitie beëindigen? Het hele register ervan, de sessies en de invallers worden verwijderd, voor iedereen. De apparaten van de leden vergeten hun sleutels ervan zodra ze weer kijken. De echte procedure blijft ongemoeid.',
  ended: 'Deze repetitie is beëindigd.',
  endedHow:
    'Alles is van de server verwijderd, en dit apparaat heeft zijn sleutels vergeten. Een echte procedure waarin u een zetel hebt, is zoals zij was.',
  mark: 'repetitie',
  letter: 'Deze code is alleen voor de repetitie: zij opent geen echte zetel.',
  everybody: {
    title: 'Eerst repeteren, met iedereen',
    lede: 'Hetzelfde reglement en dezelfde mensen, in een eigen register dat op iedere pagina REPETITIE zegt. Iedereen krijgt er een andere code voor: een code van de repetitie opent geen echte zetel, en een echte code geen zetel in de repetitie. De klok kan sneller. Wanneer u haar beëindigt, wordt alles verwijderd.',
    noted: 'Dat u gerepeteerd hebt, staat alleen op dit apparaat, niet in het echte register.',
    begin: 'Met iedereen repeteren',
    beginning: 'De repetitie wordt opgezet …',
    running: 'Er loopt een repetitie.',
    go: 'Naar de repetitie',
    fromSetUp: 'Eerst met iedereen repeteren',
    fromSetUpWhy:
      'Dit vraagt dezelfde eenmalige code en verbruikt haar niet: daarmee begint u later de echte procedure.',
  },
  free: {
    title: 'Vrije zetels',
    lede: (count) =>
      plural('nl', count, {
        one: 'Voor # zetel is niemand gekomen. Een invaller kan hem innemen.',
        other: 'Voor # zetels is niemand gekomen. Invallers kunnen ze innemen.',
      }),
    button: 'Invallers de vrije zetels laten innemen',
    coming: (left) =>
      plural('nl', left, {
        one: 'De invallers zijn onderweg. # zetel is nog vrij.',
        other: 'De invallers zijn onderweg. # zetels zijn nog vrij.',
      }),
    ask: 'De eenmalige codes van deze zetels gaan naar de server, waar invallers ze gebruiken. In een echte procedure zou dat nooit mogen; sleutels van een repetitie zijn niet vertrouwelijk.',
    madeUp:
      'De antwoorden van invallers zijn verzonnen, het ene woord even waarschijnlijk als het andere.',
    file: 'Of laat hen antwoorden volgens een eigen answers.json',
    unreadable: 'Dit bestand is niet als antwoorden te lezen.',
    standIn: 'ingenomen door een invaller',
    noCode: 'Dit apparaat heeft geen codes voor de vrije zetels. Maak eerst nieuwe.',
  },
};
