/**
 * Stemmacht op de opdrachtregel, in het Nederlands.
 */

import type { messages as English } from '../en/power.ts';
import { plural } from '../plural.ts';

export const messages: typeof English = {
  summary: (members, winning, coalitions, share) =>
    `${plural('nl', members, { one: '# lid', other: '# leden' })}, elk voor of tegen: ${winning} van ${coalitions} coalities halen het (${share}).`,
  columns: {
    member: 'lid',
    swings: 'doorslag',
    penrose: 'Penrose',
    banzhaf: 'Banzhaf',
    shapley: 'Shapley-Shubik',
    colemanPrevent: 'kan beletten',
    colemanInitiate: 'kan doorzetten',
  },
  legend: [
    'Doorslag: coalities van de anderen die het alleen halen als dit lid meedoet.',
    'Penrose: deze, van alle coalities van de anderen. Banzhaf: het aandeel van het lid in al deze gevallen.',
    'Shapley-Shubik: hoe vaak het lid de stemming doet kantelen als allen een voor een meedoen, in willekeurige volgorde.',
    'Beletten: van wat het zou halen, hoeveel zonder dit lid strandt. Doorzetten: van wat zou stranden, hoeveel het met dit lid haalt.',
  ],
  vetoers: (members) => `Niets haalt het zonder: ${members}.`,
  carriers: (members) => `Alleen genoeg: ${members}.`,
  dummies: (members) => `Nooit doorslaggevend: ${members}.`,
  smallest: (passing, blocking) =>
    `Het kleinste aantal dat het kan aannemen: ${passing}; dat het kan tegenhouden: ${blocking}.`,
  chances: {
    passes: (share) =>
      `Met de kansen in het bestand, ieder lid los van de andere, is de kans dat het wordt aangenomen ${share}.`,
    chance: 'voor',
    pivotality: 'beslissend',
    legend:
      'Beslissend: hoe waarschijnlijk het is dat de anderen de beslissing aan dit lid overlaten (Birnbaum).',
    tooLarge: 'De kans op aanneming is niet berekend: daarvoor is de regel hier te groot.',
  },
  methods: {
    diagram: 'Exact geteld, met een beslissingsdiagram.',
    'weight-sums':
      'Coalities exact geteld, via de sommen van de gewichten; Shapley-Shubik door numerieke integratie.',
    halves: 'Exact geteld, via de coalities van twee helften van het orgaan.',
    layers: 'Geteld naar grootte en naar de sommen van de gewichten.',
    orders: 'Geschat: te veel gewichten van veel cijfers naast elkaar om te tellen.',
  },
  errors: {
    rounding: (error) => `De aandelen kloppen op afronding na: tot op ${error}.`,
    bound: (error) =>
      `De aandelen wijken hoogstens ${error} af: een bewezen grens van de integratie, en afronding.`,
    weights: (error) =>
      `De gewichten hebben te veel cijfers om één voor één te tellen: zij zijn afgerond, en de ware cijfers liggen tussen twee grenzen. Alle cijfers, ook de aantallen, zijn het midden daarvan; geen aandeel wijkt meer dan ${error} af.`,
  },
  sample: (of) =>
    `Getrokken: ${of.orders} volgorden waarin de leden kunnen meedoen, voor hetzelfde bestand altijd dezelfde. Ook de aantallen zijn schattingen. Geen aandeel wijkt meer af dan: Penrose ${of.penrose}, Banzhaf ${of.banzhaf}, Shapley-Shubik ${of.shapley}, beletten ${of.colemanPrevent}, doorzetten ${of.colemanInitiate}; de kans dat er één verder afwijkt, is kleiner dan één op een miljard.`,
};
