/**
 * The delegate’s desk, in Dutch.
 */

import type { messages as en } from '../en/delegate.ts';

export const messages: typeof en = {
  title: (member) => `${member}: uw bureau`,
  sight: {
    you: 'U en wie dit apparaat gebruikt',
    all: 'Alle leden: wie deelnam, en uitslagen zodra zij zijn vastgesteld',
  },
  needs: 'Wat u te doen staat',
  nothing: 'Er wacht niets op u.',
  next: (what) => `Daarna: ${what}`,
  answer: (round) => `Antwoorden in ${round}`,
  answerSealed: 'Verzegeld: aantallen aan het eind voor allen, uw antwoord voor niemand.',
  verdictSealed:
    'Verzegeld: allen vernemen of elke naam aan de regel voldoet, nooit hoeveel leden, en uw antwoord niemand.',
  bitSealed:
    'Verzegeld: allen horen of iemand tegen een naam is, nooit hoeveel, en uw antwoord niemand.',
  notYet: 'Zij opent op',
  changeable: 'U hebt geantwoord; tot de sluiting kunt u het wijzigen.',
  refused:
    'Een antwoord dat u in deze ronde verstuurde is niet aangenomen en telt niet. Antwoord nog eens.',
  toBooth: 'Naar het stemhokje',
  silence: (candidate) => `Een tekst ligt onder stilte: ${candidate}`,
  silenceNamed: 'Als u niets doet, stemt u in. Een bezwaar gaat met naam naar allen.',
  silenceUnnamed:
    'Als u niets doet, stemt u in. U kunt bezwaar maken op uw naam, of via de facilitatoren.',
  toSilence: 'De tekst lezen',
  keys: 'Uw apparaat werkt als sleutelhouder',
  keysWhy: 'Het heeft niets van u nodig dan dat deze pagina open blijft.',
  toTrustee: 'Wat het doet',
  enrol: 'Neem plaats met de eenmalige code',
  until: 'tot',
  results: 'Uitslagen',
  declared: (round) => `Uitslag van ${round}, vastgesteld`,
  noResults: 'Er is nog geen sondering geteld.',
  name: 'Naam',
  encourage: 'aanmoedigen',
  discourage: 'ontmoedigen',
  noOpinion: 'geen mening',
  rule: 'Volgens de regel',
  passes: { yes: 'voldoet', no: 'voldoet niet', open: 'met deze aantallen niet uitgemaakt' },
  against: { title: 'Bezwaar', yes: 'iemand is tegen', no: 'niemand is tegen' },
  cast: (cast, absent) => `${cast} antwoordden, ${absent} niet.`,
  byClass: (group) => `Apart: ${group}`,
  unopened:
    'Zij is niet geopend: te weinig leden antwoordden, en openen zou antwoorden hebben verraden.',
  abandoned: 'Zij is opgegeven.',
  sent: 'Verzonden',
  noneSent: 'U hebt nog niets verzonden.',
  receipt: (index) => `aantekening ${index}`,
  download: 'ontvangstbewijs',
  coming: 'Op komst',
  nothingComing: 'Er is niets gepland.',
  opensAt: (round) => `${round} opent`,
  names: 'Namen tot nu toe',
  standing: {
    official: 'officieel',
    informal: 'informeel',
    named: 'genoemd',
    withdrawn: 'teruggetrokken',
  },
  waitOpen: 'De procedure is nog niet open. Vergelijk eerst de acht woorden met de voorzitter.',
  toRoster: 'De zetels en de acht woorden',
};
