/**
 * Why the compilers of the example hold what they hold, in a sentence of each language.
 *
 * Use      make-example-corridor.ts; one phrase for each rule of the suggestion that spoke.
 */

import { must } from '../../src/basics/bug.ts';
import { parseDate } from '../../src/basics/instant.ts';
import type { Day } from '../../src/corridor/dated.ts';
import type { Signal } from '../../src/corridor/kinds/signal.ts';
import type { Why, WhyCode } from '../../src/corridor/suggestion.ts';
import { saidDay } from '../../src/corridor/weighing.ts';

const LANGUAGES = ['en', 'nl', 'fr'] as const;
type Language = (typeof LANGUAGES)[number];
type Phrase = readonly [en: string, nl: string, fr: string];

const OPENING: Phrase = [
  'Follows the tool’s suggestion of {day}, and is made up for the example: ',
  'Volgt het voorstel van het programma van {day}, en is voor het voorbeeld bedacht: ',
  'Suit la proposition de l’outil du {day} et est imaginé pour l’exemple\u202f: ',
];

const PHRASES: { readonly [W in WhyCode]: Phrase } = {
  'nothing-heard': ['nothing was heard', 'er is niets vernomen', 'rien n’a été entendu'],
  'only-silence': [
    'only its silence was noted',
    'alleen het zwijgen is opgetekend',
    'seul son silence a été relevé',
  ],
  'only-other-voices': [
    'only voices that do not speak for it were heard',
    'er spraken alleen anderen, niet namens dit lid',
    'seules des voix qui ne l’engagent pas se sont exprimées',
  ],
  'all-forgotten': [
    'what was said is too old to tell anything of that day',
    'wat gezegd werd is te oud om die dag nog iets te zeggen',
    'ce qui fut dit est trop ancien pour valoir encore ce jour-là',
  ],
  'weightiest-word': [
    'the weightiest word is of {said}{who}',
    'het zwaarstwegende woord is van {said}{who}',
    'la parole qui pèse le plus est du {said}{who}',
  ],
  'held-back-by-condition': [
    'a condition is tied to it, which holds it back',
    'er is een voorwaarde aan verbonden, die het terughoudt',
    'une condition y est attachée, qui la retient',
  ],
  'lifts-on-condition': [
    'the refusal stands until its condition is met',
    'de weigering geldt tot aan de voorwaarde is voldaan',
    'le refus vaut jusqu’à ce que sa condition soit remplie',
  ],
  'others-agree': ['others say the same', 'anderen zeggen hetzelfde', 'd’autres disent de même'],
  confirmed: ['it is confirmed', 'het is bevestigd', 'elle est confirmée'],
  conflict: [
    'other evidence contradicts it',
    'andere signalen spreken het tegen',
    'd’autres éléments la contredisent',
  ],
  faded: ['it has grown old', 'het is oud geworden', 'elle a vieilli'],
  'below-c3': ['it is graded below C3', 'het is lager dan C3 gewaardeerd', 'sa cote est sous C3'],
  ungraded: ['it bears no grade', 'het is niet gewaardeerd', 'elle n’est pas cotée'],
  'second-hand': [
    'it came at second hand',
    'het is uit de tweede hand',
    'elle est de seconde main',
  ],
  'single-source': ['there is one source only', 'er is maar één bron', 'la source est unique'],
  'expected-but-silent': [
    'a word that was expected has not come',
    'een woord dat te verwachten was, is uitgebleven',
    'une parole attendue n’est pas venue',
  ],
  'other-voices-apart': [
    'voices that do not speak for the member are left aside',
    'stemmen die niet namens het lid spreken blijven buiten beschouwing',
    'les voix qui n’engagent pas le membre sont laissées de côté',
  ],
};

export const SPONSOR_REASON = {
  en: 'The Netherlands has put him forward. Made up for the example, like all that is held here.',
  nl: 'Nederland heeft hem voorgedragen. Bedacht voor het voorbeeld, als elk oordeel hier.',
  fr: 'Les Pays-Bas l’ont présenté. Imaginé pour l’exemple, comme tous les jugements ici.',
};

export function reasonOf(
  why: readonly Why[],
  day: Day,
  lead: Signal | undefined,
): { readonly [L in Language]: string } {
  const said = lead ? saidDay(lead) : day;
  const who = lead?.holder.person ? ` (${lead.holder.person})` : '';
  const rules = [...new Set(why.map(({ rule }) => rule))];
  const tell = (at: number) =>
    [OPENING, ...rules.map((rule) => PHRASES[rule])].map((phrase) =>
      (phrase[at] ?? '')
        .replace('{day}', spelled(day, at))
        .replace('{said}', spelled(said, at))
        .replace('{who}', who),
    );
  const sentence = (at: number) => {
    const [opening = '', ...phrases] = tell(at);
    return `${opening}${phrases.join(at === 2 ? '\u202f; ' : '; ')}.`;
  };
  return { en: sentence(0), nl: sentence(1), fr: sentence(2) };
}

function spelled(day: Day, at: number): string {
  const locale = ['en-GB', 'nl', 'fr'][at];
  const format = new Intl.DateTimeFormat(locale, {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
  const said = format.format(must(parseDate(day), 'a day'));
  return at === 2 ? said.replace(/^1 /, '1er ') : said;
}
