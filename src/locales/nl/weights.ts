/**
 * A weighted poll, in Dutch.
 */

import { plural } from '../plural.ts';
import type { messages as en } from '../en/weights.ts';

const ways = (part: number): string => {
  if (part === 0) return 'in geen van alle manieren om te antwoorden';
  if (part >= 0.9995) return 'bij elke manier van antwoorden';
  if (part < 0.001) return 'in minder dan 1 op de 1000 manieren om te antwoorden';
  return `in ${Math.round(part * 1000)} van de 1000 manieren om te antwoorden`;
};

export const messages: typeof en = {
  reveals: {
    counts: 'De som van de gewichten, over allen',
    classes: 'De som van de gewichten, over allen en van groepen apart',
  },
  by: 'Welk gewicht wordt opgeteld',
  unit: 'In hele eenheden van',
  unitHint:
    'Elk gewicht telt voor het dichtstbijzijnde aantal eenheden. Een grotere eenheid maakt leden gelijk en verraadt minder van elk; de sommen zijn dan ook maar zo nauwkeurig.',
  none: 'Nog geen enkel lid heeft een gewicht',
  yours: (units, total, by) =>
    `Uw antwoord telt voor ${units} van ${total} eenheden van het gewicht ‘${by}’.`,
  known:
    'Van elke naam de som van de gewichten ervoor en ertegen, voor alle leden op één moment. Hoeveel leden achter een som staan, wordt niet bekend.',
  classes: (groups) => `Dezelfde sommen, voor allen en apart voor: ${groups}.`,
  told: (part) =>
    `Uit de sommen kan iedereen opmaken wat u antwoordde ${ways(part)}, als alle manieren even waarschijnlijk zijn.`,
  unworked:
    'Er zijn te veel sommen om uit te rekenen wat zij verraden: ga ervan uit dat uw antwoord eruit te lezen is.',
  fewer:
    'Blijven er leden weg, dan vormen minder leden de sommen, en verraden die meer; meer ook aan een lid dat zijn eigen antwoord ervan aftrekt, en waar dezelfde namen nog eens in andere eenheden worden gewogen.',
  neverText:
    'Wat u antwoordde, meer dan de sommen verraden: de andere leden niet, de voorzitter niet, de systeembeheerder niet. Daarvoor zouden verscheidene sleutelhouders samen tegen de regels moeten handelen; de pagina Ledenlijst zegt hoeveel.',
  over: (names) =>
    `Willens en wetens uitgeschreven: de sommen verraden van ${names} meer dan een telling van drie hoofden zou doen.`,
  wouldOver: (names) =>
    `De sommen zouden van ${names} meer verraden dan een telling van drie hoofden doet.`,
  caption: (by, unit) =>
    unit === 1
      ? `Sommen van het gewicht ‘${by}’`
      : `Sommen van het gewicht ‘${by}’, in eenheden van ${unit}`,
  columns: { for: 'Gewicht voor', against: 'Gewicht tegen', none: 'Geen mening' },
  bars: 'In elke balk staat links wat voor is en rechts wat tegen is.',
  bar: (name, up, down, total) => `${name}: ${up} voor en ${down} tegen, van ${total}`,
  of: (sum, total) => `${sum} van ${total}`,
  published:
    'Van deze sondering worden alleen sommen van gewichten bekend, en geen aantallen leden.',
  most: (name, part) =>
    `Het meest verraden de sommen van ${name}: wat dit lid antwoordde, is voor elke lezer zeker ${ways(part)}.`,
  fine: 'Van niemand verraden zij meer dan een telling van drie hoofden zou doen: 111 van de 1000 manieren.',
  tooMuch: (count) =>
    `Van ${plural('nl', count, { one: 'één lid', other: '# leden' })} verraden zij meer dan een telling van drie hoofden zou doen (111 van de 1000 manieren): uitschrijven wordt geweigerd, tenzij de voorzitter het willens en wetens doet en iedereen dat leest.`,
  fewerWorst: (name, part, few) =>
    `Voor een lid dat zijn eigen antwoord aftrekt, is dat van ${name} zeker ${ways(part)}${few === null ? '; wat zij verraden als weinig leden antwoorden, is niet uitgerekend' : `; antwoorden er maar ${few.least}, dan is dat van een van hen het in het ergste geval ${ways(few.part)}`}.`,
  fewerUnworked: 'Hoeveel meer zij dan verraden, is niet uitgerekend: er zijn te veel sommen.',
  otherwise: (rounds) =>
    `Dezelfde namen zijn al in een andere maat opgeteld: ${rounds}. Wie die sommen naast deze legt, kan meer te weten komen dan elk ervan zegt, tot afzonderlijke antwoorden toe; hoeveel, is hier niet uitgerekend.`,
  accepted:
    'Dit orgaan heeft uitslagen aanvaard die antwoorden verraden; er wordt dus niets geweigerd.',
  secret:
    'Of een som een quotum haalt, zonder de som zelf, is niet te tonen: de lijst van mogelijke sommen is te lang om te mengen. Grovere eenheden zijn de weg om minder te verraden.',
  coarser: {
    title: 'Wat andere eenheden zouden verraden',
    unit: 'Eenheid',
    total: 'Eenheden in totaal',
    off: 'Een som wijkt hoogstens af met',
    most: 'Hoogstens verraden van één lid',
  },
  part: (part) => (part === null ? 'niet uitgerekend' : ways(part)),
  minuted: (round, day, heard, { by, unit, sums }) =>
    `Ronde ${round}, ${day}, woog de antwoorden naar ‘${by}’${unit === 1 ? '' : `, in eenheden van ${unit}`} (${heard} antwoordden). Gewicht voor en tegen: ${sums}.`,
  minutedName: (name, up, down, total) => `${name} ${up} en ${down} van ${total}`,
};
