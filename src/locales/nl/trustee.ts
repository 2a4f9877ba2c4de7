/**
 * The trustee’s page, in Dutch.
 */

import type { messages as en } from '../en/trustee.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  title: 'Uw deel van de sleutel',
  sight: {
    you: 'U',
    all: 'Alle leden: welke stappen uw apparaat heeft gezet',
    operator: 'Systeembeheerder: hetzelfde, nooit uw sleuteldeel',
  },
  lede: 'Uw apparaat heeft één deel van de sleutel van iedere ronde. Zolang een pagina van deze procedure open is, doet het vanzelf wat van een sleutelhouder wordt gevraagd.',
  next: 'De volgende stap',
  none: 'Er wordt nu niets van uw sleuteldeel gevraagd.',
  steps: {
    'commit-dealing': 'Zich vastleggen op de delen die het gaat uitdelen',
    deal: 'Delen uitdelen aan de andere sleutelhouders',
    'confirm-keys': 'De ontvangen delen nakijken en de sleutels bevestigen',
    'prove-possession': 'Aantonen dat het zijn deel van de sleutel van de ronde heeft',
    'sign-closing': 'Uit het register bepalen wat meetelt, en dat tekenen',
    'blind-targets': 'De totalen afschermen, zodat van elk maar één ding te zien is',
    'sign-blinding': 'Ondertekenen welke afgeschermde totalen worden geopend',
    'decrypt-targets': 'Helpen de totalen te openen, en niets anders',
  },
  alone: 'Uw apparaat doet dit vanzelf; houd deze pagina open.',
  held: (count) =>
    plural('nl', count, {
      one: 'Dit apparaat heeft # sleuteldeel.',
      other: 'Dit apparaat heeft # sleuteldelen.',
    }),
  not: 'Uw zetel is geen sleutelhouder van de huidige sleutels: hij deed niet op tijd mee aan het maken ervan. Hij antwoordt evengoed.',
  offBoard:
    'Een college van leden houdt de sleutels van deze procedure; uw zetel zit er niet in. Hij antwoordt evengoed.',
  before: 'Er zijn nog geen sleutels gemaakt: dat begint wanneer de procedure opent.',
  ceremony: 'Het maken van de sleutels',
  phases: {
    committing: 'Vastleggingen',
    dealing: 'Uitgedeelde delen',
    confirming: 'Bevestigde sleutels',
    certified: 'De sleutels zijn vastgesteld',
    failed: 'Het maken van de sleutels is gestopt',
  },
  of: (count, all) => `${count} van ${all}`,
  faults: {
    'too-few-commitments': 'Te weinig apparaten begonnen op tijd. Het ontbrak aan:',
    'too-few-dealings': 'Te weinig apparaten deelden op tijd uit. Het ontbrak aan:',
    'too-few-confirmations': 'Te weinig apparaten bevestigden op tijd. Het ontbrak aan:',
    'bad-share': 'Een deel klopte niet, zoals iedereen kan nagaan. Het kwam van:',
    'false-complaint':
      'Er is geklaagd over een deel dat wel klopt, zoals iedereen kan nagaan. Door:',
    'too-few-left': 'Er blijven te weinig apparaten over om sleutels te maken zonder:',
    'useless-keys':
      'De sleutels die eruit kwamen zijn onbruikbaar. Niemand in het bijzonder wordt genoemd.',
  },
  attempt: (attempt) => `Poging ${attempt}.`,
  complaint: (by, dealer) =>
    `${by} klaagde over het deel van ${dealer}. Het maken van de sleutels begon vanzelf opnieuw, zonder wie in gebreke is.`,
  lateComplaint: (by, dealer) =>
    `${by} klaagde over het deel van ${dealer} toen de sleutels al waren vastgesteld. Ze blijven gelden; wie in gebreke is, maakt geen andere meer mee, tot zijn apparaat is vervangen.`,
  erased: (count, all) =>
    `${count} van ${all} apparaten hebben verklaard geen deel van deze sleutels meer te hebben. Dat is een ondertekend woord: niemand kan nagaan dat er niets is bewaard.`,
  cannot: 'Waar uw sleuteldeel niet voor kan dienen',
  cannots: [
    'Het opent geen enkel afzonderlijk antwoord: alleen totalen, en alleen samen met anderen.',
    'Het dient één ronde, één sluiting en één lijst van totalen. Een tweede weigert uw apparaat, wie het ook vraagt.',
    'Het verlaat dit apparaat nooit, en wordt gewist zodra de ronde is geteld.',
  ],
  stuck: 'Uw apparaat weigert deze stap',
  waive: 'Doorgaan zonder mijn antwoord',
  waiveAsk:
    'Uw eigen laatste antwoord is niet meegeteld. Bewaar uw ontvangstbewijs: het toont aan dat het is ontvangen. Als u doorgaat, tekent uw apparaat de sluiting zonder dat antwoord.',
};
