/**
 * What if, in Dutch.
 */

import type { messages as en } from '../en/what-if.ts';
import { plural } from '../plural.ts';

const members = (count: number) => plural('nl', count, { one: '# lid', other: '# leden' });
const list = new Intl.ListFormat('nl', { type: 'conjunction' });

export const messages: typeof en = {
  title: 'Wat als',
  lede: 'Veronderstel wie waar staat, en lees wat de regel dan zou zeggen.',
  kept: 'Dit zijn alleen veronderstellingen: op deze pagina berekend, aan niemand gestuurd, weg zodra u weggaat. Er zit niemands antwoord in.',
  name: 'Naam',
  begin: {
    label: 'Begin met',
    favour: 'iedereen voor, behalve …',
    nobody: 'nog niemand: geef aan wie wel',
  },
  brush: 'Een tik geeft een lid aan als',
  marks: { favour: 'voor', neutral: 'geen mening', against: 'tegen', absent: 'afwezig' },
  members: 'Leden',
  one: (name, mark) => `${name}: ${mark}`,
  ofGroup: (name) => `de hele groep ‘${name}’`,
  groups: 'In één keer',
  again: 'Opnieuw beginnen',
  find: 'Een lid zoeken',
  noneFound: 'Geen lid heeft dat in zijn naam.',
  noMembers: 'Er zijn nog geen leden. Zodra die er zijn, kunt u hier standpunten uitproberen.',
  count: {
    favour: (count) => `${count} voor`,
    neutral: (count) => `${count} zonder mening`,
    against: (count) => `${count} tegen`,
    absent: (count) => `${count} afwezig`,
  },
  public: {
    title: 'In het openbaar gezegd',
    lede: 'Ondertekende bezwaren zijn van meet af aan aangegeven. Vink er een aan alsof aan de voorwaarde is voldaan, en het lid staat niet langer in de weg.',
    unnamed: (condition) =>
      `Bovendien maakt iemand via de facilitatoren bezwaar, tenzij: ${condition}`,
    met: 'alsof hieraan is voldaan',
    open: (condition) =>
      `De naam is bovendien alleen onder een voorwaarde beschikbaar: ${condition}`,
  },
  verdict: {
    title: 'Dan',
    passes: 'De naam voldoet.',
    lost: (who, count) => `Dat zou veranderen als ${who} tegen ${count === 1 ? 'werd' : 'werden'}.`,
    neverLost: 'Niets wat iemand nog doet, zou daaraan iets veranderen.',
    short: (who) => `Nog niet: ook de steun van ${who} is nodig.`,
    closed: (who) =>
      `De naam kan nog worden tegengehouden door ${who}: bij hun nee weegt geen steun van de anderen daartegen op.`,
    neverClosed: 'Wie nu niet tegen is, kan de naam niet meer tegenhouden.',
    held: (who, count) =>
      `De naam kan niet voldoen zolang ${who} tegen ${count === 1 ? 'is' : 'zijn'}.`,
    tooMany: (who, count) =>
      `De naam kan niet voldoen zolang er zoveel tegen zijn: ${who} ${count === 1 ? 'zou' : 'zouden'} moeten bijdraaien.`,
    never: 'Onder deze regel kan de naam niet voldoen, ook niet als iedereen voor is.',
    sets: 'De kleinste groepen waarmee het lukt',
    blocks: 'De kleinste groepen die het tegenhouden',
  },
  fields: {
    title: 'Voorwaarde voor voorwaarde',
    atLeast: (have, limit) => `${have}, nodig ${limit}`,
    atMost: (have, limit) => `${have}, toegestaan ${limit}`,
  },
  compare: {
    title: 'Dezelfde standpunten onder andere regels',
    lede: 'Wat u hierboven hebt aangegeven, blijft; alleen de regel verandert.',
    rule: 'Regel',
    outcome: 'Dan',
  },
  rules: {
    title: 'Wat elke regel hier zou betekenen',
    lede: (count) =>
      `Voor een orgaan van ${members(count)}, waarbij onthouding en afwezigheid tellen zoals hierboven is ingesteld. Eerst in beeld, daaronder hetzelfde in woorden.`,
    yours: 'de gekozen regel',
    inForce: 'de geldende regel',
    take: 'Deze regel kiezen',
    taken: (rule) => `Gekozen: ${rule}`,
    backTo: 'Terug naar de vergelijking',
    hold: 'het kleinste aantal dat een naam kan tegenhouden',
    carry: 'het kleinste aantal dat een naam kan dragen, tegen alle anderen in',
    picture:
      'Hoe weinig leden een naam kunnen tegenhouden, en hoe weinig er een kunnen dragen, per regel',
    bar: (count, all) => `${count} van ${all}`,
    nobody: 'geen aantal leden',
    alone: {
      nobody: 'Geen lid kan alleen een naam tegenhouden.',
      everybody: 'Elk lid kan alleen een naam tegenhouden.',
      group: (name) =>
        `Elk lid van de groep ‘${name}’ kan alleen een naam tegenhouden; de andere leden niet.`,
      outside: (name) =>
        `Elk lid buiten de groep ‘${name}’ kan alleen een naam tegenhouden; de leden van die groep niet.`,
      names: (names, count) =>
        count === 1
          ? `Alleen ${names} kan op eigen kracht een naam tegenhouden.`
          : `Alleen ${names} kunnen elk op eigen kracht een naam tegenhouden.`,
      but: (names) => `Elk lid kan alleen een naam tegenhouden, behalve ${names}.`,
      some: (count) => `${members(count)} kunnen elk alleen een naam tegenhouden.`,
    },
    block: (who) => `Daarvoor nodig, samen: ${who}.`,
    besides: (who) => `Van de anderen daarvoor nodig, samen: ${who}.`,
    never: 'Hoeveel bezwaren er ook zijn, zij houden een naam niet tegen.',
    against: (who) => `Zijn alle anderen tegen, dan is de steun van ${who} genoeg.`,
    neutral: (who) => `Hebben alle anderen geen mening, dan is de steun van ${who} genoeg.`,
    neutralNone: 'Zegt niemand meer dan ‘geen mening’, dan voldoet de naam.',
    absent: (who) => `Zijn alle anderen afwezig, dan is de steun van ${who} genoeg.`,
    absentNone: 'Antwoordt niemand, dan voldoet de naam.',
    away: (who) =>
      `Een naam die allen willen die antwoorden, strandt op de afwezigheid van ${who}.`,
    awayNever: 'Wegblijven houdt niets tegen.',
    same: (who) =>
      `Hebben alle anderen geen mening of zijn zij afwezig, dan is de steun van ${who} genoeg.`,
    sameNone: 'Zegt niemand meer dan ‘geen mening’, of antwoordt niemand, dan voldoet de naam.',
    sameAll: (who) => `Alleen als ${who} voor zijn, voldoet een naam.`,
    neutralAll: () => 'Eén ‘geen mening’ houdt een naam tegen.',
    absentAll: (who) => `Alleen als ${who} antwoorden, kan een naam voldoen.`,
    incomplete:
      'De gekozen regel is nog niet volledig, of past niet bij de leden; de andere kunnen al worden vergeleken.',
    print: 'De vergelijking afdrukken',
    working: 'Bezig te berekenen …',
  },
  power: {
    title: 'Stemmacht',
    lede: 'Macht is geen gewicht: het gaat erom hoe vaak een lid het verschil maakt. Volgens Penrose, van alle manieren om in voor en tegen uiteen te vallen; volgens Shapley en Shubik, van alle volgorden waarin leden zich kunnen aansluiten.',
    under: 'Onder deze regel',
    begin: 'Stemmacht berekenen',
    stop: 'Stoppen',
    soon: {
      exact:
        'Wat hieronder staat, ligt tussen twee grenzen. De exacte cijfers worden geteld; dat duurt enkele minuten. Wie stopt, houdt deze.',
      closer:
        'Wat hieronder staat, komt uit een kleine steekproef. Er wordt een grotere getrokken; dat duurt een halve minuut of langer. Wie stopt, houdt deze.',
    },
    stopped: 'Gestopt. Er is niets bewaard; u kunt opnieuw beginnen.',
    stumbled: 'Het kon op dit apparaat niet worden berekend.',
    member: 'Lid',
    penrose: 'Penrose',
    shapley: 'Shapley-Shubik',
    level: (count) =>
      `Alle ${members(count)} tellen onder deze regel even zwaar: ieder maakt even vaak het verschil.`,
    each: 'elk lid',
    perCent: 'in procenten',
    ofEach: (whole) => `van elke ${whole}`,
    how: {
      rounding: 'Exact geteld, en afgerond op wat wordt getoond.',
      bound: 'Numeriek berekend; de fout ligt ver onder wat wordt getoond.',
      weights: (share) =>
        `De gewichten hebben te veel cijfers om één voor één te tellen, en zijn afgerond: getoond wordt het midden tussen twee grenzen, en geen cijfer wijkt meer dan ${share} af.`,
      sample: (share) =>
        `Te veel gewichten van veel cijfers om te tellen: dit zijn schattingen, uit volgorden van aansluiten die willekeurig zijn getrokken, telkens dezelfde. Geen cijfer wijkt meer dan ${share} af; de kans dat dit toch gebeurt, is kleiner dan één op een miljard.`,
    },
  },
  and: (parts) => list.format(parts),
  of: (take, names) => `${take} van ${names}`,
  group: (take, name, whole) =>
    whole ? `de hele groep ‘${name}’` : `${take} van de groep ‘${name}’`,
  outside: (take, name, whole) =>
    whole ? `allen buiten de groep ‘${name}’` : `${take} van buiten de groep ‘${name}’`,
  but: (take, names, whole) =>
    whole ? `allen behalve ${names}` : `${take} van allen behalve ${names}`,
  alike: (take, size) => `${take} van ${size} leden die even zwaar tellen`,
  alikeAll: (size) => `alle ${size} leden die even zwaar tellen`,
  whole: {
    body: (size) => (size === 1 ? 'het ene lid' : `alle ${members(size)}`),
    others: (size) => `alle ${size}`,
    wanting: (size) =>
      size === 1 ? 'het ene lid dat nog niet voor is' : `alle ${size} die nog niet voor zijn`,
    free: (size) =>
      size === 1 ? 'het ene lid dat niet tegen is' : `alle ${size} die niet tegen zijn`,
    against: (size) => (size === 1 ? 'het ene lid dat tegen is' : `alle ${size} die tegen zijn`),
  },
  some: {
    body: (take) => (take === 1 ? 'een willekeurig lid' : `${take} willekeurige leden`),
    others: (take) => (take === 1 ? 'een willekeurige' : `${take} willekeurige`),
    wanting: (take, size) => `${take} van de ${size} die nog niet voor zijn`,
    free: (take, size) => `${take} van de ${size} die niet tegen zijn`,
    against: (take, size) => `${take} van de ${size} die tegen zijn`,
  },
  so: {
    body: (count) => `${members(count)}, maar niet zomaar elke ${count}`,
    others: String,
    wanting: (count) => `nog ${count}`,
    free: members,
    against: (count) => `${count} van wie tegen is`,
  },
  atLeast: (text) => `ten minste ${text}`,
  others: 'en andere van deze grootte',
};
