/**
 * What results would give away, and who could open answers, said beforehand in Dutch.
 */

import type { messages as en } from '../en/outlook.ts';
import { plural } from '../plural.ts';

const members = (count: number) => plural('nl', count, { one: '# lid', other: '# leden' });

export const messages: typeof en = {
  nothing: 'Van de antwoorden wordt niets bekend.',
  tested: {
    verdict:
      'Van elke naam wordt alleen dit bekend: of hij aan de regel voldoet, nooit hoeveel leden voor of tegen zijn.',
    edge: (count) =>
      `${count} leden die hun antwoorden vergelijken, kennen dat van het laatste lid waar het de doorslag geeft: elke grens verraadt dat.`,
    turns:
      'De sleutelhouders mengen na elkaar wat opengaat: allen die nodig zijn, moeten aan het werk zijn.',
    bit: 'Van elke naam wordt één ding bekend: of iemand ertegen is, nooit hoeveel.',
    none: 'Waar niemand ertegen is, weet iedereen dat geen lid het was.',
    coalition: (count) =>
      `${count} leden die hun antwoorden vergelijken, kennen dat van de laatste als van hen niemand tegen is: dat verraadt iedere som.`,
  },
  talks: {
    count:
      'Niets dan het aantal gehoorde leden en de woorden waarover alle facilitatoren het eens zijn.',
    held: 'Niets dan dat zij zijn gehouden: geen aantal en geen woorden.',
    who: 'Wie is gehoord, staat niet in het register. Wie de server beheert, ziet wie een verzegelde brief stuurt, en wanneer.',
    trust:
      'De facilitatoren weten wat elk lid zegt. Niets belet een van hen het door te vertellen.',
    checked: (nr) =>
      `Zodra sondering ${nr} is geteld, staan de eigen aantallen van de facilitatoren per naam ernaast. Beide zijn sommen over bijna dezelfde leden: hun verschil kan iets zeggen over wie maar in één ervan zat.`,
    closed: (fewest) =>
      `De aantallen van de facilitatoren blijven gesloten als er minder dan ${fewest} zijn gehoord, of als gehoord en geteld één of twee leden verschillen.`,
    always:
      'Zij worden getoond hoe weinig leden er ook zijn gehoord: dit orgaan heeft dat aanvaard, en één antwoord kan eruit af te lezen zijn.',
  },
  levels: {
    title: 'Wiens antwoord voor wie zeker zou zijn, hoe iedereen ook antwoordt',
    level: 'Bekendgemaakt',
    outsider: 'Voor een buitenstaander',
    member: 'Voor een lid dat het eigen antwoord aftrekt',
    together: (count) => `Voor ${count} die hun antwoorden vergelijken`,
    nobody: 'van niemand',
    some: (count) => plural('nl', count, { one: 'van één lid', other: 'van # leden' }),
    passes: 'Eén bit per naam',
    counts: 'Aantallen',
    classes: 'Aantallen per groep',
    agree: 'Is een hele groep het eens, dan weet iedereen wat elk van hen zei, op elk niveau.',
  },
  difference: (earlier, names) =>
    `Ten opzichte van ${earlier.length === 1 ? 'sondering' : 'de sonderingen'} ${earlier.join(', ')} zou ${names} alleen staan: wie de aantallen aftrekt, kent het antwoord als de anderen bij het hunne blijven. Laat een naam in een van beide weg, of maak één bit bekend; anders wordt het uitschrijven geweigerd, tenzij de voorzitter het willens en wetens doet en iedereen het leest.`,
  unanimous: 'Geven allen hetzelfde antwoord, dan kent iedereen ieders antwoord.',
  pieces: (count, smallest) =>
    `Wie de aantallen leest, kan ${count} verzamelingen onderscheiden; de kleinste telt ${members(smallest)}. Antwoorden in een verzameling allen gelijk, dan zijn de antwoorden daarin bekend.`,
  own: (others) =>
    `Een lid trekt zijn eigen antwoord af: het kent dat van de anderen als de andere ${others} gelijk antwoorden.`,
  coalition: (few) =>
    `${members(few)} die hun antwoorden vergelijken, kennen altijd dat van een ander. Minder alleen als de rest van een verzameling gelijk antwoordt.`,
  coalitionAtWorst: (few) =>
    `De groepen overlappen: misschien volstaan ${members(few)} die hun antwoorden vergelijken om dat van een ander te kennen.`,
  always: 'Eén antwoord zou bekend worden zoals het is.',
  zero: 'Een aantal nul zegt iets over allen: ontmoedigt niemand een naam, dan weet men dat van ieder.',
  fewest: (fewest, all) =>
    fewest >= all
      ? `Er wordt alleen geopend als alle ${all} antwoorden.`
      : `Er wordt alleen geopend als ten minste ${fewest} van de ${all} antwoorden; minder antwoorden zeggen meer over elk.`,
  anyNumber: 'Er wordt geopend hoe weinig er ook antwoorden: dit orgaan heeft dat aanvaard.',
  uncounted: (names) => `In geen enkel aantal: ${names}.`,
  refused: (size) =>
    `Zij zou niet kunnen worden uitgeschreven: één verzameling zou maar ${members(size)} tellen, en drie is het minste.`,
  tooFew: (fewest) =>
    `Zij zou niet kunnen worden uitgeschreven: ${fewest} moeten kunnen antwoorden.`,
  boardTitle: 'Wie de sleutels houdt',
  boardHint:
    'Niemand gekozen: ieder lid. Kies voor een groot orgaan vijf tot negen leden uit verschillende groepen, met betrouwbare apparaten: hun sleutels dienen allen.',
  board: (members) =>
    `Een college houdt de sleutels voor het hele orgaan: ${members}. De anderen antwoorden evengoed.`,
  trustees: (n, t, q) =>
    `${n} sleutelhouders. Elke ${t} samen kunnen een telling openen, en zouden antwoorden kunnen openen; ${q} moeten eerst de sluiting tekenen.`,
  spare: (count) =>
    count < 0
      ? 'Er zijn er meer nodig dan er zijn: geen sondering zou kunnen worden geopend.'
      : plural('nl', count, {
          one: '# sleutelhouder mag ontbreken, en een sondering wordt toch geopend.',
          other: '# sleutelhouders mogen ontbreken, en een sondering wordt toch geopend.',
        }),
  spareNone: 'Niemand mag ontbreken, of geen sondering wordt geopend.',
  alone: (group) => `De groep ‘${group}’ zou op eigen kracht antwoorden kunnen openen.`,
  together: (groups) => `Deze groepen samen zouden antwoorden kunnen openen: ${groups}.`,
  noBloc: 'Geen opgegeven groepen zijn samen met genoeg om antwoorden te openen.',
  secretNone: 'De geheimhouding vraagt dat iedere sleutelhouder zich aan de regels houdt.',
  secret: (f) =>
    plural('nl', f, {
      one: 'De geheimhouding houdt stand als hoogstens één sleutelhouder de regels schendt.',
      other:
        'De geheimhouding houdt stand als hoogstens # sleutelhouders samen de regels schenden.',
    }),
  notSecret: (t, f) =>
    `Dit houdt geen stand: van ${f} wordt aangenomen dat zij de regels schenden, en ${t} zijn genoeg om antwoorden te openen.`,
  oneClosing:
    'Geen twee verschillende sluitingen kunnen beide getekend worden: niemand kan worden ontmaskerd door één antwoord weg te laten.',
  twoClosings: (q) =>
    `Dit houdt geen stand: met maar ${q} handtekeningen kunnen twee verschillende sluitingen beide getekend worden, en hun verschil is een antwoord.`,
  tooLarge: (group, f) =>
    `Dit houdt geen stand: de groep ‘${group}’ treedt samen op en telt meer dan ${members(f)}.`,
  served:
    'Tegenover wie de server beheert, telt ieder die de pagina’s daarvan gebruikt mee als iemand die de regels zou kunnen schenden.',
};
