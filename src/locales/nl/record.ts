/**
 * The record page, in Dutch.
 */

import type { messages as en } from '../en/record.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  title: 'Register',
  sight: {
    all: 'Alle leden en de voorzitter',
    operator: 'Systeembeheerder: hetzelfde register; wat erin verzegeld is, nooit',
  },
  lede: 'Iedere handeling is een ondertekende aantekening. Niets kan worden gewijzigd of weggelaten zonder dat wie controleert het ziet.',
  minute: 'De notulen, op één bladzijde',
  how: 'Hoe weten we dat?',
  who: {
    running: 'De procedure loopt; er is niets besloten.',
    settingUp: 'De procedure wordt opgezet.',
    why: 'Iedere aantekening is getekend door de zetel die handelde, met een sleutel waarvan de vingerafdruk mondeling is vergeleken.',
  },
  ruleWhy:
    'Het reglement ligt vast en zijn vingerafdruk staat in de aantekening van de opening. Dit apparaat heeft iedere handeling eraan getoetst.',
  when: {
    opened: (time) => `De procedure is geopend op ${time}.`,
    not: 'De procedure is nog niet geopend.',
    why: 'De tijden zijn die van de server, in iedere aantekening geschreven. Zij lopen nooit terug, en het apparaat van ieder lid heeft ze gezien.',
  },
  part: {
    some: (rounds, cast) =>
      plural('nl', rounds, {
        one: `Eén sondering is geteld; daarin antwoordden ${cast}.`,
        other: `In totaal zijn # sonderingen geteld; in de laatste antwoordden ${cast}.`,
      }),
    none: 'Er is nog geen sondering geteld.',
    why: 'Ieder antwoord is een aantekening met een nummer. Iedere sleutelhouder heeft zelf bepaald wat meetelt, en dat getekend.',
  },
  stays: {
    text: 'Wat ieder lid antwoordde blijft verzegeld, ook achteraf.',
    why: 'Alleen totalen zijn geopend, door verscheidene sleutelhouders samen, ieder met een bewijs. Minder dan de drempel kunnen niets openen.',
  },
  fingerprint: 'Vingerafdruk van reglement en zetels',
  checkpoint: 'Controlepunt',
  checkpointWhy:
    'De stand van het register, getekend door de server. Twee die niet op elkaar aansluiten zijn bewijs tegen hem.',
  results: 'Uitslagen',
  sealedList: 'Verzegelde antwoorden',
  sealedWhy: 'Dat een zetel antwoordde, nooit wat.',
  counted: 'geteld',
  superseded: 'door een later vervangen',
  pending: 'verzegeld',
  register: 'Register van handelingen',
  columns: {
    number: 'Nr.',
    when: 'Wanneer',
    act: 'Handeling',
    by: 'Door',
    about: 'Over',
    reason: 'Opgegeven reden',
  },
  verify: 'Zelf controleren',
  verifyWhy:
    'Download de bundel en controleer hem op de opdrachtregel: met dit programma, of met het ene bestand verify.mjs en Node 20.',
  download: 'Bundel downloaden',
  downloading: 'Inpakken …',
  ends: 'De laatste regel hoort te luiden:',
  sealed: 'Het register is verzegeld: er kan niets meer bij.',
  interim: 'Het register is nog niet verzegeld: de bundel is een tussentijdse kopie.',
  all: (count) => `Alle ${count} aantekeningen`,
  course: {
    continues: 'Deze procedure zet een eerdere voort',
    continuesText: (origin, size) =>
      `${origin}, waarvan het register ${size} aantekeningen telt en de vingerafdruk hieronder heeft. Controleer ook die bundel.`,
    rules: 'De regel, en hoe die is gewijzigd',
    atOpening: 'bij de opening',
    by: {
      silence: (number) => `onder stilte ${number}`,
      chair: () => 'door de voorzitter',
      fallback: () => 'zoals vooraf afgesproken',
    },
    again: 'Opnieuw beginnen vanuit deze procedure',
    againText:
      'Dit register blijft. Een nieuwe procedure kan met hetzelfde selectiereglement beginnen en dit register noemen als het register dat zij voortzet.',
    againFile: 'Het selectiereglement voor een nieuw begin ophalen',
  },
};
