/**
 * The chair’s desk, in Dutch.
 */

import type { messages as en } from '../en/chair.ts';
import { plural } from '../plural.ts';

const members = (count: number) => plural('nl', count, { one: '# lid', other: '# leden' });

export const messages: typeof en = {
  title: 'Bureau van de voorzitter',
  sight: {
    chair: 'U, als voorzitter',
    members: 'Leden: niet deze pagina; zij zien het register',
    operator: 'Systeembeheerder: wie deelnam, nooit een antwoord',
  },
  headline: {
    'setting-up': (taken, all) =>
      taken === all
        ? 'Alle zetels zijn bezet. Vergelijk de acht woorden en open daarna de procedure.'
        : `${taken} van de ${all} zetels ${taken === 1 ? 'is' : 'zijn'} bezet. De procedure is nog niet geopend.`,
    'keys-making':
      'De apparaten van de leden maken de sleutels. Daarna kan een ronde worden uitgeschreven.',
    'keys-failed': 'Het maken van de sleutels is gestopt. Het kan opnieuw worden begonnen.',
    'keys-ready': 'De sleutels zijn klaar. Er is nog geen ronde geteld.',
    'no-count': 'Er is nog geen ronde geteld.',
    'sums-only': 'Tot nu toe zijn alleen sommen geteld, en geen leden: zij staan bij de uitslagen.',
    clear: (name, round) => `Niets staat ${name} in de weg, zoals geteld in ronde ${round}.`,
    'clear-many': (count, round) =>
      `${count} namen staat niets in de weg, zoals geteld in ronde ${round}.`,
    nearest: (round, short) =>
      `Geen naam heeft consensus. In ronde ${round} kwam de naaste ${members(short)} tekort.`,
    'not-settled': (round) =>
      `Uit wat ronde ${round} bekendmaakte, blijkt niet of een naam aan de regel voldoet.`,
    'rule-not-met': (round) => `Geen naam voldoet in ronde ${round} aan de regel.`,
    called: (round) => `Ronde ${round} is uitgeschreven en nog niet open.`,
    open: (round, missing) =>
      missing === 0
        ? `Ronde ${round} is open, en allen hebben geantwoord.`
        : `Ronde ${round} is open, en ${members(missing)} ` +
          `${missing === 1 ? 'moet' : 'moeten'} nog antwoorden.`,
    closed: (round) => `Ronde ${round} is gesloten; de sleutelhouders openen de totalen.`,
    unopened: (round) =>
      `Ronde ${round} is niet geopend: zo weinig antwoorden zouden een enkel antwoord verraden.`,
    abandoned: (round) => `Ronde ${round} is opgegeven; haar antwoorden blijven verzegeld.`,
    'talks-called': (round) =>
      `De biechtstoelgesprekken van ronde ${round} zijn aangekondigd; ze beginnen zodra het apparaat van iedere facilitator een sleutel heeft aangeboden.`,
    'talks-open': (round) =>
      `De biechtstoelgesprekken van ronde ${round} lopen: de leden worden in vertrouwen gehoord.`,
    'talks-closed': (round) =>
      `De biechtstoelgesprekken van ronde ${round} zijn voorbij; het communiqué moet nog komen.`,
    silence: (name) => `Over ${name} loopt een stilteprocedure.`,
    'silence-broken': (name) => `De stilte over ${name} is verbroken.`,
  },
  outcome: {
    ended: (at) => `Vastgesteld op ${at}.`,
  },
  asItStands: 'Naar de huidige stand.',
  batch: (at, next) => `Naar de huidige stand, zoals bijgewerkt om ${at}. Opnieuw om ${next}.`,
  figures: {
    of: (all) => `van ${all}`,
    answered: (round) => `hebben in ronde ${round} geantwoord.`,
    sealedUntil: 'Verzegeld tot de sluiting:',
    seats: 'zetels zijn bezet.',
    seatsWhy: 'Iedere zetel heeft één keer zijn eenmalige code nodig.',
    cast: (round) => `antwoordden in ronde ${round}, de laatste die is geteld.`,
    noRound: 'Er loopt geen ronde.',
    noRoundWhy: 'De volgende schrijft de voorzitter uit.',
    talks: 'Er worden gesprekken gevoerd.',
    talksWhy: 'Wie is gehoord, staat op de pagina ‘Gesprekken’, alleen voor facilitatoren.',
    opens: (round) => `tot ronde ${round} open mag.`,
    short: 'tekort',
    nearest: (round) => `de naaste in ronde ${round}.`,
    none: 'nog niets geteld',
    noneWhy: 'De afstand is bekend zodra een ronde leden heeft geteld.',
    rule: 'volgens de regel',
    unsettled: 'niet beslist',
    unsettledWhy: (round) =>
      `De uitslag van ronde ${round} laat open of een naam aan de regel voldoet.`,
    pass: (count) => plural('nl', count, { one: '# naam', other: '# namen' }),
    left: (name) => `over van de stilte over ${name}.`,
    ends: 'Loopt af op',
    seen: (seen, all) => `Gezien door ${seen} van ${all}.`,
    next: 'tot de volgende stap.',
    noDeadline: 'geen termijn',
    noDeadlineWhy: 'Er loopt nu niets op de klok.',
    deadlines: {
      'ceremony-phase': 'Een fase van het maken van de sleutels eindigt',
      'round-opens': 'De ronde opent',
      'round-closes': 'De ronde sluit',
      'dispute-ends': 'Het ophouden van een betwiste ronde eindigt',
      'silence-ends': 'De stilte loopt af',
    },
  },
  state: {
    title: 'Stand',
    asOf: (round) => `na ronde ${round}`,
    before: 'nog geen leden geteld',
    never: 'Nog in geen telling van leden',
    standing: {
      official: 'Officieel',
      informal: 'Informeel',
      named: 'Genoemd',
      withdrawn: 'Teruggetrokken',
    },
    round: (round) => `ronde ${round}`,
    key: 'Aantallen: aanmoedigen–ontmoedigen–geen mening.',
    sealed: (round) => `Ronde ${round} is verzegeld.`,
    nobody: (at) => `Niemand kan haar vóór ${at} lezen, ook u niet.`,
    nobodyYet: 'Niemand kan haar lezen voordat de sleutelhouders de totalen openen, ook u niet.',
    more: 'Hoe ver iedere naam is, en de tafel',
    noNames: 'Er is nog geen naam ingevoerd.',
  },
  people: {
    title: 'Leden',
    what: 'wie deelnam, nooit wat zij zeiden',
    notYet: 'nog niet',
    silent: 'antwoordde niet',
    order: (round) => `Ronde ${round}, in de volgorde van de ledenlijst`,
    key: 'Gevuld: geantwoord. Open: nog niet.',
    answered: 'geantwoord',
    all: 'Allen hebben geantwoord.',
    none: 'Er is nog geen ronde uitgeschreven.',
    before: 'De ronde is nog niet open.',
    from: (at) => `Bijgewerkt om ${at}`,
    closed: 'Na de sluiting',
    trustees: (proved, needed) =>
      `${proved} van de ${needed} sleutelhouders hebben aangetoond dat zij de sleutel hebben.`,
    signing: (signed, needed) =>
      `${signed} van de ${needed} sleutelhouders hebben de sluiting getekend.`,
    closing: (signed, opened, needed) =>
      `${signed} sleutelhouders hebben de sluiting getekend; ${opened} van de ${needed} ` +
      'hebben geholpen haar te openen.',
  },
  register: {
    title: 'Register van handelingen',
    all: (count) =>
      plural('nl', count, { one: 'De ene aantekening', other: 'Alle # aantekeningen' }) +
      ', en hoe u ze controleert',
    nr: 'Nr.',
    when: 'Wanneer',
    act: 'Handeling',
    by: 'Door',
    reason: 'Opgegeven reden',
    answers: 'Antwoorden die sindsdien binnenkwamen, staan hier nog niet bij.',
  },
  acts: {
    knowing: (round, names) =>
      `Naast ${round} gelegd zouden de uitslagen zeggen wat ${names} antwoordde, als de anderen als tevoren antwoorden.`,
    knowingly: 'Toch uitschrijven; iedereen leest dit vóór het antwoorden',
    title: 'Wat u nu mag doen',
    more: 'Ook mogelijk',
    endings: 'Beëindigen zonder naam',
    notNow: 'Nu niet:',
    rule: (section) => `Mag volgens §\u202f${section}.`,
    talksWhy: 'Tussen de tijden die u opgeeft worden de leden in vertrouwen gehoord.',
    closeTalksWhy:
      'Zodra allen die dat wensten zijn gehoord. Notities kunnen nog tot het communiqué worden bevestigd.',
    note: 'Iedere handeling vraagt een reden, die in het register komt te staan. De paragrafen (§) zijn die van het proces van Doyen zelf, spec/process.md in de broncode, en niet van het reglement van orde van uw orgaan.',
    seats: 'De zetels',
    seatsWhy: 'Deel de codes uit en vergelijk de acht woorden, op de pagina Ledenlijst.',
    closeNotYet:
      'Pas als allen die mogen antwoorden dat hebben gedaan; anders sluit de ronde op haar tijd.',
    ended: 'De procedure is beëindigd. Er kan niets meer in worden besloten.',
    record: 'Naar het register en de notulen',
    report: 'Naar het communiqué',
    reportWhy:
      'De gesprekken zijn voorbij. Wat allen erover te horen krijgen, wordt daar vastgesteld en gepubliceerd.',
    none: 'U kunt nu niets doen; wacht op de stap die loopt.',
    fallbackIs: (rounds, need) =>
      `Vooraf afgesproken, toe te passen na ${rounds} getelde ${rounds === 1 ? 'ronde' : 'rondes'}: ${need}`,
    willSay: 'In het register komt dan te staan:',
    noFallback: 'Voor dit geval is vooraf niets afgesproken.',
    names: {
      knot: 'Stappen van verscheidene leden koppelen',
      open: 'De procedure openen',
      call: 'Een ronde uitschrijven',
      close: 'De ronde eerder sluiten',
      abandon: 'De ronde opgeven',
      silence: 'Een tekst onder stilteprocedure brengen',
      extend: 'De stilte verlengen',
      shorten: 'De stilte verkorten wegens spoed',
      rule: 'De regel wijzigen',
      field: 'Vastleggen wie doorgaat',
      fallback: 'De vooraf afgesproken regel toepassen',
      vacant: 'Beëindigen: vacant, met een waarnemer',
      tie: 'Vaststellen dat de stemmen staken',
      deadlock: 'Een impasse vaststellen',
      withdraw: 'De tekst intrekken',
      ceremony: 'Nieuwe sleutels maken',
      fact: 'Een feit van een kandidatuur vastleggen',
      'new-name': 'Een nieuwe naam invoeren',
      add: 'Een lid toevoegen',
      remove: 'Een lidmaatschap beëindigen',
      plan: 'Nog een ronde plannen',
      broken: 'Beëindigen met de stilte verbroken',
      extended: 'Beëindigen: de zittende functionaris blijft',
      stopped: 'De procedure stopzetten',
    },
    why: {
      knot: 'Ze worden samen gezet zodra alle genoemden verzegeld ja hebben gezegd; anders is er niets van bekend. Er gaat één sleutel op.',
      open: 'Nadat de acht woorden mondeling zijn vergeleken, op de pagina Ledenlijst.',
      call: 'Zij opent en sluit op tijden die u opgeeft; er gaat één sleutel op.',
      close: 'Allen die mogen antwoorden, hebben dat gedaan.',
      abandon: 'Haar antwoorden blijven voorgoed verzegeld, en haar sleutel is op.',
      silence: 'De tekst is aangenomen als zijn tijd afloopt, tenzij de stilte wordt verbroken.',
      extend: 'Zij loopt later af.',
      shorten:
        'Zij loopt eerder af, nooit eerder dan de regels toelaten; zeg wat er spoedeisend is.',
      rule: 'De voorzitter mag dit hier besluiten; de oude regel blijft in het register staan.',
      field:
        'Waar de regel het openlaat, of de voorzitter het na raadpleging vaststelt; de namen en de reden blijven in het register.',
      fallback: 'Vanaf nu geldt die voor de rondes; wat al is geteld, houdt zijn uitslag.',
      vacant: 'Niemand wordt benoemd; iemand neemt intussen waar. Het register wordt gesloten.',
      tie: 'Namen staan in de laatste telling bovenaan gelijk, en niets gaf de doorslag. Het register wordt gesloten.',
      deadlock:
        'Volgens de regel kan geen naam worden aangenomen; wat in de weg staat, blijft in het register, dat wordt gesloten.',
      withdraw: 'De tekst wordt teruggenomen; er wordt niets besloten.',
      ceremony: 'De apparaten van de leden maken een nieuwe voorraad sleutels.',
      fact: 'Een feit met datum en bron: steun, beschikbaarheid, terugtrekking.',
      'new-name':
        'Van wie hem of haar voordraagt, met een bron; staat daarna in de ' +
        'rondes die nog worden gepland.',
      add:
        'Het nieuwe lid doet vanaf de volgende ronde mee; het is geen houder ' +
        'van de huidige sleutels.',
      remove: 'Het lid doet vanaf nu niet meer mee.',
      plan: 'Met haar namen en haar tijden.',
      broken: 'Er is niets aangenomen; het register wordt gesloten.',
      extended: 'Niemand wordt benoemd; het register wordt gesloten.',
      stopped: 'Niemand wordt benoemd; het register wordt gesloten.',
    },
  },
  fields: {
    subject: 'Waarover de tekst gaat',
    subjects: {
      name: 'Eén naam',
      package: 'Alle functies samen',
      extension: 'De zittende functionaris blijft',
      vacancy: 'Vacant, met een waarnemer',
      rule: 'Een wijziging van de regel',
    },
    packageHint: 'Samen aangenomen of helemaal niet.',
    acting: 'Wie waarneemt',
    actingFrom: 'Vanaf welke dag',
    actingUntil: 'Tot en met welke dag',
    actingUntilHint: 'Leeg betekent: tot een opvolger aantreedt.',
    newRule: 'De nieuwe regel',
    amendedHint: 'Dit is de tekst zoals het wijzigingsvoorstel dat de stilte verbrak hem wil.',
    round: 'Ronde',
    opens: 'Opent',
    closes: 'Sluit',
    ends: 'Loopt af',
    zone: (place) => `Volgens de klok van ${place}.`,
    endsNow: (at) => `Zoals het nu staat loopt de stilte af op ${at}.`,
    silenceLeast: (hours) =>
      hours === 0
        ? 'Elk tijdstip na nu.'
        : `Minstens ${plural('nl', hours, { one: '# uur', other: '# uur' })} vanaf nu.`,
    candidate: 'Naam',
    texts: { en: 'Tekst in het Engels', nl: 'Tekst in het Nederlands', fr: 'Tekst in het Frans' },
    textsHint: 'Eén taal is genoeg; pas de woorden aan zoals u wilt.',
    newName: 'Nieuwe naam',
    kind: 'Wat er gebeurde',
    date: 'Datum',
    dateHint: 'Een dag, een maand of een jaar: 2026-03-06, 2026-03 of 2026.',
    by: 'Door wie',
    byHint: 'Een lid, of in woorden: ‘diplomaten’.',
    condition: 'Op voorwaarde dat',
    source: 'Bron',
    sourceHint: 'Een adres of een brief; laat leeg als er geen is.',
    optional: 'mag leeg blijven',
    member: 'Lid',
    memberName: 'Naam van het lid',
    weight: (name) => `Gewicht: ${name}`,
    weightHint: 'Een geheel getal, zoals de andere leden het hebben.',
    from: 'Lid vanaf',
    names: 'Namen in deze ronde',
    until: 'Tot en met welke dag',
  },
  kinds: {
    willing: 'Zei beschikbaar te zijn',
    'not-willing': 'Zei niet beschikbaar te zijn',
    named: 'Door anderen genoemd',
    'backing-asked': 'Steun gevraagd',
    'put-forward': 'Door een lid voorgedragen',
    'backing-withdrawn': 'Steun ingetrokken',
    campaign: 'Voert campagne',
    'no-campaign': 'Voert geen campagne',
    'held-official': 'Geldt als officieel kandidaat',
    withdrawn: 'Trok zich terug',
    excluded: 'Door de regels uitgesloten',
    appointed: 'Benoemd',
  },
  proposals: {
    name: (body, name, post) => `${body} benoemt ${name} tot ${post}.`,
    package: (body, pairs) => `${body} benoemt samen ${pairs}.`,
    rule: (body) => `${body} wijzigt de regel van deze procedure.`,
    extension: (body, until) =>
      `${body} besluit dat de zittende functionaris aanblijft tot en met ${until}.`,
    vacancy: (body, { acting, from, until }) =>
      `${body} laat de functie vacant. ${acting} neemt waar vanaf ${from} tot ${
        until === null ? 'een opvolger aantreedt' : `en met ${until}`
      }.`,
  },
};
