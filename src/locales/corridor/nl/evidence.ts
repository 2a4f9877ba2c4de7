/**
 * Evidence, the forms that add it, kept texts and imports, in Dutch.
 */

import type { Bound, Size, SpanSaid, messages as en } from '../en/evidence.ts';
import { plural } from '../../plural.ts';
import { messages as form } from './evidence-form.ts';
import { messages as exchange } from './evidence-exchange.ts';

const TRENDS = { rising: 'steeds meer leden', falling: 'steeds minder leden' };

const signals = (n: number) => plural('nl', n, { one: '# signaal', other: '# signalen' });
const origins = (n: number) => plural('nl', n, { one: '# oorsprong', other: '# oorsprongen' });
const counts = (n: number) => plural('nl', n, { one: '# aantal', other: '# aantallen' });
const texts = (n: number) =>
  plural('nl', n, { one: '# bewaarde tekst', other: '# bewaarde teksten' });

export const messages: typeof en = {
  form,
  exchange,
  places: {
    label: 'Onderbouwing',
    evidence: 'De lijst',
    add: 'Snel toevoegen',
    'add/signal': 'Signaal toevoegen',
    'add/count': 'Aantal toevoegen',
    texts: 'Bewaarde teksten',
    import: 'Importeren',
  },
  languages: { en: 'Engels', nl: 'Nederlands', fr: 'Frans' },
  size: (n: Size) =>
    `${signals(n.reports)} van ${origins(n.origins)}, ${counts(n.counts)} zonder namen, ` +
    `${texts(n.texts)}. Eén oorsprong telt één keer, hoe vaak zij ook wordt herhaald.`,
  keptIn: 'Ambten, organen en titels staan er zoals ze zijn opgeschreven, in het Engels.',
  passing: (n: number, of: number) => (n === of ? `Alle ${of}` : `${n} van de ${of}`),
  more: (n: number) => `Nog ${n} tonen`,
  left: (n: number) => `${n} verder naar beneden`,
  says: (holder: string, subject: string, stance: string) => `${holder} over ${subject}: ${stance}`,
  on: 'over',
  colon: ':',
  semicolon: ';',
  if: (condition: string) => `op voorwaarde: ${condition}`,
  apart: (voice: string) => `Gezegd door ${voice}; niet het standpunt van het lid.`,
  retracted: 'Door een later woord teruggenomen: het telt niet meer mee.',
  repeats: (n: number) =>
    plural('nl', n, {
      one: 'nog # melding van dezelfde oorsprong: zij voegt geen gewicht toe',
      other: 'nog # meldingen van dezelfde oorsprong: zij voegen geen gewicht toe',
    }),
  ungraded: 'niet gewaardeerd',
  toldBy: (teller: string) => `uit de tweede hand, verteld door ${teller}`,
  translated: 'In deze taal:',
  inText: (title: string) => `Waar het staat: ${title}`,
  pressure: 'mogelijk bedoeld als druk',
  revise: 'Herzien',
  kept: 'Bewaard.',
  seeIt: 'In de lijst bekijken',
  complete: 'Aanvullen',
  quickHow: 'Drie antwoorden zijn genoeg. De rest kan later.',
  quickDefaults: (hasAddress: boolean): string =>
    hasAddress
      ? 'Bewaard als vandaag vernomen uit een bericht in de pers, TLP:CLEAR. Een lid wordt geacht namens zijn regering te spreken; dat kunt u bij het aanvullen wijzigen.'
      : 'Bewaard als vandaag vernomen in een eigen gesprek, TLP:AMBER. Een lid wordt geacht namens zijn regering te spreken; dat kunt u bij het aanvullen wijzigen.',
  fullHow:
    'Alleen wie, waarover, met welke houding en hoe u het weet, is nodig; elk verder antwoord doet het juister wegen.',
  reviseSignal: 'Een signaal herzien',
  reviseCount: 'Een aantal herzien',
  reviseHow:
    'Er wordt niets overschreven: wat hier stond, blijft in de geschiedenis, met auteur en tijd.',
  countHow:
    'Een aantal zonder namen zegt iets over een groep leden en niets over een van hen. Het begrenst hoe ver een naam van consensus kan zijn; het verplaatst geen vakje.',
  count: {
    who: (who: string) => `${who}:`,
    bound: ({ least, most, of, trend }: Bound) => {
      const numbers = boundOf(least, most, of);
      const moves = trend === null ? '' : TRENDS[trend];
      if (numbers === '') return moves;
      return moves === '' ? numbers : `${numbers} (${moves})`;
    },
    accept: (subject: string) => `kunnen ${subject} aanvaarden`,
    support: (subject: string) => `steunen ${subject}`,
    holdOuts: (members: string) => `genoemd als daar niet bij: ${members}`,
    isConstraint: 'Zegt iets over een groep leden; het is van geen enkel lid het standpunt.',
    fromAccept: 'ten minste aanvaardt',
    fromSupport: 'steunt',
    trends: TRENDS,
  },
  filters: {
    words: 'Zoeken: woorden, een lid, een persoon',
    none: 'Weer alles tonen',
    more: (n: number) => (n === 0 ? 'Filters' : `Filters (${n} ingesteld)`),
    from: 'Gezegd vanaf',
    to: 'Gezegd tot en met',
    all: 'alle',
    kind: 'Signalen of aantallen',
    kinds: { signal: 'alleen signalen', count: 'alleen aantallen' },
    grades: { good: 'C3 of beter', below: 'onder C3', none: 'niet gewaardeerd' },
    mark: 'Alleen wat',
    marks: {
      conditional: 'een voorwaarde heeft',
      contradicted: 'wordt tegengesproken',
      retracted: 'is teruggenomen',
      pressure: 'misschien druk is',
      repeated: 'meer dan één keer is gemeld',
    },
  },
  timeline: {
    show: 'Tijdlijn',
    picture: (from: string, to: string) =>
      `Wat er is gezegd van ${from} tot ${to}; hetzelfde staat in de lijst eronder.`,
    legend:
      'Boven de lijn, open: voor. Eronder, gevuld: tegen. Op de lijn: open of zonder uitspraak. Bovenaan, een balk: een aantal zonder namen.',
    asList: 'Hetzelfde als lijst',
    span: (from: string, to: string) => `${from} tot en met ${to}`,
    said: (days: string, n: SpanSaid) =>
      `${days}: ${n.favourable} voor, ${n.against} tegen, ${n.neither} open of zonder uitspraak` +
      (n.counts === 0 ? '' : `, ${counts(n.counts)}`),
    narrow: 'Alleen deze',
    narrowTo: (days: string) => `Alleen deze: ${days}`,
  },
  links: {
    tie: 'Verbinden met een eerder woord',
    how: 'Het signaal hieronder is het latere woord. Het blijft staan, en ook dat waarmee het wordt verbonden.',
    which: 'Het latere woord',
    later: { contradicts: 'spreekt tegen', retracts: 'neemt terug', confirms: 'bevestigt' },
    earlier: {
      contradicts: 'wordt tegengesproken door',
      retracts: 'is teruggenomen door',
      confirms: 'wordt bevestigd door',
    },
    untie: 'Losmaken',
    another: 'Een ander kiezen',
    note: 'Opmerking',
  },
  texts: {
    how: 'Een artikel of notitie wordt bij het bewaren bevroren, zodat een citaat ernaast kan worden gelegd. Er wordt niets opgehaald: plak de tekst.',
    list: (n: number) => texts(n),
    keep: 'Een tekst bewaren',
    freeze: 'Bevriezen en bewaren',
    read: 'Lezen en citeren',
    text: 'Tekst',
    textHint: 'Geplakt als platte tekst; opmaakcode erin wordt getoond en nooit uitgevoerd.',
    title: 'Titel',
    outlet: 'Krant, persbureau of auteur',
    unknown: 'Er is geen zo’n tekst, of hij was op deze dag niet bekend.',
    frozen: 'Bevroren. Vingerafdruk (SHA-256):',
    quote: 'Eruit citeren',
    quoteHow: 'Selecteer woorden in de tekst, of typ ze hier.',
    typeWords: 'De woorden, zoals ze in de tekst staan',
    makeSignal: 'Van deze woorden een signaal maken',
    notThere: 'Deze woorden staan niet in de tekst.',
    quotedBy: (n: number) =>
      plural('nl', n, { one: '# signaal citeert eruit', other: '# signalen citeren eruit' }),
  },
};

function boundOf(least: number | null, most: number | null, of: number): string {
  if (least !== null && least === most) return `precies ${least} van de ${of} leden`;
  if (least !== null && most !== null) return `${least} tot ${most} van de ${of} leden`;
  if (least !== null) return `ten minste ${least} van de ${of} leden`;
  return most === null ? '' : `ten hoogste ${most} van de ${of} leden`;
}
