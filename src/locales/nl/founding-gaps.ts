/**
 * What is missing from a selection of one’s own, and what is worth a thought, in Dutch.
 */

import type { messages as en } from '../en/founding-gaps.ts';

export const messages: typeof en = {
  missing: {
    at: (step, what) => `${step}: ${what}`,
    title: 'Ontbreekt nog',
    none: 'Er ontbreekt niets.',
    thoughts: 'Het overdenken waard',
    body: 'de naam van het orgaan',
    post: 'de functie',
    'few-members': 'ten minste drie zetels',
    'member-name': (nr) => `een naam voor zetel ${nr}`,
    'member-twice': (name) => `${name} zit er tweemaal`,
    'group-name': 'een naam voor een groep',
    'facilitator-name': 'een naam voor een facilitator',
    'group-empty': (name) => `in de groep ‘${name}’ zit niemand`,
    'no-names': 'ten minste één naam',
    'candidate-name': (nr) => `naam ${nr} is leeg`,
    'candidate-twice': (name) => `${name} staat tweemaal bij de namen`,
    'rule-group': 'de groep met een veto is niet gekozen',
    'rule-except': 'de regel laat bezwaren buiten beschouwing, maar noemt niemand',
    'round-time': (nr) => `de tijden van sondering ${nr}`,
    'round-names': (nr) => `sondering ${nr} gaat over geen enkele naam`,
    'round-classes': (nr) => `sondering ${nr} telt groepen apart, maar noemt er geen`,
    'round-question': (nr) => `de vraag van sondering ${nr}`,
    'post-name': 'een naam voor een verdere post',
    'fallback-group': 'van de vooraf afgesproken regel is de groep met een veto niet gekozen',
    'fallback-except': 'de vooraf afgesproken regel laat bezwaren weg, maar noemt niemand',
    fault: (fault) => fault,
  },
  thoughts: {
    kind: 'er is geen soort orgaan gekozen',
    incumbent: 'er is niet genoemd wie de functie nu bekleedt',
    vacancy: 'er is niet gezegd wanneer de functie vacant wordt',
    'no-round': 'er is geen sondering gepland',
    'round-past': (nr) => `sondering ${nr} sluit in het verleden`,
    'too-few': (nr, least) =>
      `sondering ${nr} zou niet kunnen worden uitgeschreven: ${least} moeten kunnen antwoorden`,
    'small-piece': (nr) =>
      `sondering ${nr} zou niet kunnen worden uitgeschreven: een apart getelde groep laat er minder dan drie over`,
    'all-must-answer': (nr, least) =>
      `sondering ${nr} wordt alleen geopend als alle ${least} antwoorden`,
  },
};
