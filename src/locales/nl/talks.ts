/**
 * Confessionals, in Dutch.
 */

import type { messages as en } from '../en/talks.ts';
import { plural } from '../plural.ts';

const areHeard = (heard: number) =>
  plural('nl', heard, { one: '# lid is gehoord', other: '# leden zijn gehoord' });

export const messages: typeof en = {
  title: 'In vertrouwen spreken',
  steps: ['Lezen', 'Antwoorden', 'Nakijken', 'Verzonden'],
  sight: {
    you: 'U, op dit apparaat',
    facilitators: (names) => `De facilitatoren: ${names}`,
    members: 'Andere leden: nooit',
    operator:
      'Systeembeheerder: dat er een verzegelde brief is verzonden, en wanneer; nooit een woord ervan',
  },
  asked: 'Wat er wordt gevraagd',
  names: (count) =>
    plural('nl', count, {
      one: 'Kies precies één naam. Over de andere zegt u niets ongunstigs.',
      other: 'Kies precies # namen, zonder volgorde. Over de andere zegt u niets ongunstigs.',
    }),
  until: 'U kunt antwoorden, en uw antwoord wijzigen, tot',
  who: 'Wie weet wat u zei',
  whoText: (names) =>
    `Deze facilitatoren, en niemand anders: ${names}. Alleen zij kunnen de brief openen, met sleutels die voor deze gesprekken zijn gemaakt en erna worden gewist.`,
  never: 'Wat niemand anders ooit te weten komt',
  neverText:
    'Wat u zei, en of u bent gehoord: in het register staat alleen hoeveel leden zijn gehoord, en één communiqué voor allen.',
  deniable:
    'Er wordt niets ondertekend. Een facilitator weet zeker dat de brief van u is en kan het niemand bewijzen, want iedere facilitator had dezelfde brief kunnen maken.',
  served:
    'Niet beschermd: een facilitator die praat, een apparaat dat een ander beheerst, iemand die u dwingt.',
  begin: 'Antwoorden',
  back: 'Terug',
  toReview: 'Nakijken',
  remarks: 'In uw eigen woorden',
  remarksHint: 'Alleen voor de facilitatoren. Mag leeg blijven.',
  condition: 'Op welke voorwaarde',
  conditionHint: 'Wat er zou moeten gelden. Mag leeg blijven.',
  passOn: 'Mag worden doorgegeven als',
  passOnHint: 'Alleen wat hier staat, mag aan anderen worden gezegd, in deze woorden. Leeg: niets.',
  chosen: (count, exactly) => `${count} van ${exactly} gekozen.`,
  named: 'U noemt',
  review: 'Dit gaat u zeggen',
  reviewText: (names) =>
    `Uw apparaat verzegelt het aan ${names}. Niets ervan komt in het register.`,
  send: 'Verzegelen en versturen',
  sealing: 'Op dit apparaat verzegelen …',
  sent: 'Uw antwoord is verzonden',
  sealedTo: (names) => `Verzegeld aan ${names}.`,
  acknowledged: (name) => `${name} bevestigde de ontvangst op`,
  waiting: (name) =>
    `${name} heeft de ontvangst nog niet bevestigd. Dat gebeurt zodra dat apparaat weer aanstaat; blijft het uit, zeg het dan.`,
  youSaid: 'Zoals het nu telt',
  origin: {
    own: 'U hebt dit zelf geantwoord.',
    told: 'Het is na een gesprek genoteerd; u hebt nog niet gezegd of het klopt.',
    confirmed: 'Het is na een gesprek genoteerd, en u hebt het bevestigd.',
    corrected: 'Het is na een gesprek genoteerd, en u hebt het verbeterd.',
  },
  change: 'Mijn antwoord wijzigen',
  toDesk: 'Naar uw bureau',
  notOpen: 'Deze gesprekken zijn niet begonnen',
  opens: 'Ze beginnen op',
  over: 'Deze gesprekken zijn voorbij',
  overText: 'Er wordt geen antwoord meer aangenomen. Niets van wat u invulde is verzonden.',
  notEntitled: 'Uw zetel wordt in deze gesprekken niet gehoord',
  noted: (by, on, how) => `${by} heeft genoteerd dat u op ${on}, ${how}, het volgende zei.`,
  how: { telephone: 'per telefoon', 'in-person': 'in een gesprek', 'in-writing': 'schriftelijk' },
  notes: 'Wat van een gesprek met u is genoteerd',
  confirm: 'Bevestigen',
  correct: 'Verbeteren',
  correctTitle: 'Wat u in plaats daarvan zegt',
  correctSend: 'Verbetering versturen',
  strike: 'Schrappen',
  strikeTitle: 'Deze notitie schrappen?',
  strikeText: 'De facilitatoren zien dat u haar schrapte. Wat u zelf antwoordde, blijft staan.',
  state: {
    waits: 'wacht op uw woord',
    confirmed: 'bevestigd',
    corrected: 'verbeterd',
    struck: 'geschrapt',
  },
  duty: {
    title: (round) => `U wordt in vertrouwen gehoord: ${round}`,
    why: 'Alleen door de facilitatoren. Het register komt er niets van te weten.',
    answered: 'U bent gehoord; tot de sluiting kunt u wijzigen wat u zei.',
    noteTitle: 'Een gesprek met u is genoteerd',
    noteWhy: 'Zeg of de notitie klopt. Niemand dan de facilitatoren ziet haar.',
    go: 'In vertrouwen spreken',
    look: 'De notitie bekijken',
  },
  hearing: {
    title: 'Biechtstoelgesprekken',
    titleOf: (number) => `Biechtstoelgesprekken, ronde ${number}`,
    none: 'Er zijn geen biechtstoelgesprekken aangekondigd',
    noneText:
      'Zodra de voorzitter ze aankondigt, komt hier wat de leden zeggen, alleen voor de facilitatoren.',
    notYours: 'Deze pagina is voor de facilitatoren',
    question: 'De vraag, voor allen dezelfde',
    sight: {
      facilitators: (names) => `Facilitatoren van deze gesprekken: ${names}`,
      members: 'Leden: ieder het eigen antwoord en de notities daarover',
      operator: 'Systeembeheerder: dat er verzegelde brieven zijn verzonden, en wanneer',
    },
    stage: {
      called:
        'Aangekondigd. De gesprekken beginnen zodra het apparaat van iedere facilitator een sleutel heeft aangeboden.',
      open: 'Bezig. Leden antwoorden op hun eigen apparaat, of u noteert wat zij u zeiden.',
      closed: 'Voorbij. Tot het communiqué kunnen notities nog worden bevestigd of verbeterd.',
      reported:
        'Het communiqué is bekendgemaakt; de sleutels zijn gewist, en wat is gezegd, is weg.',
      abandoned: 'Opgegeven; de sleutels zijn gewist.',
    },
    held: 'In het register staat dat deze gesprekken zijn gevoerd, en verder niets.',
    keysFrom: (offered, all) => `Aangeboden sleutels: ${offered} van ${all}.`,
    until: 'Sluiting op',
    members: 'Lid voor lid',
    asTheyStand: (heard, all) => `Naar de huidige stand ${heard} van ${all} gehoord.`,
    member: 'Lid',
    said: 'Wat nu telt',
    from: 'Waar het vandaan komt',
    origin: {
      own: 'eigen antwoord',
      told: 'genoteerd, niet bevestigd',
      confirmed: 'genoteerd, bevestigd',
      corrected: 'genoteerd, door het lid verbeterd',
    },
    notHeard: 'niet gehoord',
    struck: 'een notitie is geschrapt',
    pending: (count) =>
      plural('nl', count, { one: '# notitie wacht', other: '# notities wachten' }),
    remarks: 'In hun woorden',
    condition: 'Voorwaarde',
    passOn: 'Mag worden doorgegeven als',
    nothingPassedOn: 'Er mag niets worden doorgegeven.',
    note: 'Gesprek noteren',
    noteTitle: (member) => `Een gesprek met ${member}`,
    noteText:
      'Het lid krijgt dezelfde notitie en kan haar bevestigen, verbeteren of schrappen. Zijn eigen antwoord gaat voor.',
    on: 'Op',
    how: 'Hoe',
    keep: 'Verzegelen en bewaren',
    counts: 'Uw eigen telling',
    countsText: 'Niemand dan de facilitatoren ziet haar.',
    spread: 'Spreiding over de groepen',
    spreadText: 'Hoeveel van de gehoorde leden van elke groep een naam aanmoedigen.',
    spreadNamed: 'Hoeveel van de gehoorde leden van elke groep iemand noemen.',
    namedBy: 'genoemd door',
    sponsors: 'Eerst wie voordroeg',
    sponsorsText:
      'Volgens het selectiereglement hoort het lid dat een naam voordroeg het vóór alle anderen. Het tijdstip komt in het register, de woorden nooit.',
    noSponsors: 'Geen naam hier is door een lid voorgedragen.',
    toldAt: 'ingelicht op',
    tell: 'Inlichten',
    tellTitle: (member, name) => `${member} inlichten over ${name}`,
    tellWords: 'Wat u zegt',
    tellSend: 'Verzegelen, versturen en het tijdstip vastleggen',
    communique: 'Het communiqué',
    communiqueText: (heard) =>
      `Er komt in te staan dat ${areHeard(heard)}. Schrijf ten minste één taal; alle leden lezen dezelfde tekst op één moment.`,
    textIn: { en: 'Engels', nl: 'Nederlands', fr: 'Frans' },
    write: 'Communiqué schrijven',
    circulate: 'Laten rondgaan bij de facilitatoren',
    circulateAgain: 'Een nieuw ontwerp laten rondgaan',
    circulateText:
      'Iedere andere facilitator moet precies deze woorden en dit aantal ondertekenen. Een nieuw ontwerp maakt het vorige ongeldig.',
    draft: (heard) =>
      `Het ontwerp dat rondgaat: ${plural('nl', heard, { one: '# lid', other: '# leden' })} gehoord.`,
    committed:
      'Daarmee liggen de aantallen vast, verzegeld tot de peiling die ze toetst is geteld.',
    signedBy: (names) => `Ondertekend door ${names}.`,
    missing: (names) => `Moet nog ondertekenen: ${names}.`,
    sign: 'Deze woorden ondertekenen',
    signTitle: 'Deze woorden en dit aantal ondertekenen?',
    signText:
      'Uw apparaat vergelijkt het aantal met de brieven die het zelf heeft gelezen, en ondertekent geen ander.',
    publish: 'Bekendmaken',
    publishTitle: 'Aan alle leden bekendmaken?',
    publishText:
      'Alle leden lezen het op hetzelfde moment, en het staat in het register. De sleutels van deze gesprekken worden op alle apparaten gewist: niemand kan nog lezen wat is gezegd.',
    onlyChair: 'De voorzitter laat de woorden rondgaan en maakt ze bekend.',
    unreadable: (count) =>
      plural('nl', count, {
        one: '# brief hoort niet bij deze gesprekken en telt niet mee.',
        other: '# brieven horen niet bij deze gesprekken en tellen niet mee.',
      }),
  },
  after: {
    title: 'Communiqués',
    heard: (heard, all) => `${heard} van ${all} leden ${heard === 1 ? 'is' : 'zijn'} gehoord.`,
    published: 'Bekendgemaakt',
    signed: (names) => `Ondertekend door ${names}.`,
    told: (member, name) => `${member}, dat ${name} voordroeg, is ingelicht op`,
    held: 'Er zijn gesprekken gevoerd.',
    open: 'Er worden gesprekken gevoerd; niemand ziet wie is gehoord.',
    waiting: 'Er zijn gesprekken gevoerd; het communiqué moet nog komen.',
    abandoned: 'Deze gesprekken zijn opgegeven.',
    sealed: (round) =>
      `De aantallen van de facilitatoren liggen verzegeld vast, tot ${round} is geteld.`,
    compared: (round) => `De aantallen van de facilitatoren naast ${round}`,
    comparedText:
      'Tussen een gesprek en een peiling kan men van gedachten veranderen: een verschil bewijst op zichzelf niets.',
    name: 'Naam',
    said: 'gezegd',
    polled: 'verzegelde peiling',
    differs: 'verschil',
    same: 'geen',
  },
  refusals: {
    answer_incomplete: 'Antwoord op precies wat er wordt gevraagd.',
    note_unknown: 'Er is geen notitie over uw zetel met dit nummer.',
    draft_unknown: 'Dit ontwerp is er niet meer. Laad de pagina opnieuw.',
    heard_differs:
      'Uw apparaat telt een ander aantal gehoorde leden dan het ontwerp zegt; het ondertekent niet. Vergelijk uw brieven met de voorzitter.',
    aggregate_unknown: 'Dit apparaat heeft de vastgelegde aantallen niet bewaard.',
  },
};
