/**
 * Beginning a selection of one’s own, in Dutch.
 */

import type { messages as en } from '../en/founding.ts';
import { plural } from '../plural.ts';
import { messages as gaps } from './founding-gaps.ts';

const hours = (count: number) => plural('nl', count, { one: '# uur', other: '# uur' });

export const messages: typeof en = {
  title: 'Een procedure beginnen',
  sight: 'U; niets verlaat dit apparaat voordat u de procedure opzet',
  lede: 'Zeg wie aan tafel zit, waarover wordt besloten en volgens welke regel. Niets ligt vast voordat u opent.',
  kept: 'Wat u invult blijft in deze browser bewaard, totdat u de procedure opzet of opnieuw begint.',
  afresh: 'Opnieuw beginnen',
  afreshAsk: 'Alles wat u hier hebt ingevuld, wordt weggegooid.',
  fromFile: 'Een definition.json gebruiken',
  fileWrong: (file, at, fault) => `${file} is niet bruikbaar: bij ${at}, ${fault}.`,
  fileRead: (name) =>
    `Gelezen: ${name}. Zet de procedure hieronder op, of ga verder met het formulier.`,
  dropFile: 'Terug naar het formulier',
  filled: {
    fill: 'Het formulier ermee invullen',
    fillAsk: 'Wat u tot nu toe hebt ingevuld, maakt plaats voor wat in het bestand staat.',
    all: 'Het formulier is ingevuld vanuit een bestand en toont alles wat daarin staat.',
    stays:
      'Het formulier is ingevuld vanuit een bestand. Waarvoor het geen veld heeft, blijft zoals het daar stond.',
    unshown: {
      rule: () =>
        'De regel, die geen van de regels is die het formulier kent; u kunt een andere kiezen.',
      fallback: () => 'De vooraf afgesproken regel, die het formulier evenmin kent.',
      readings: () => 'Antwoorden, of manieren om ze te tellen, die niet in het formulier staan.',
      continues: () => 'De procedure die met deze wordt hervat.',
      choices: () => 'Hoe de vooraf afgesproken regel tussen meerdere namen kiest.',
      words: () => 'Een soort orgaan waarvan de pagina’s de eigen woorden niet kennen.',
      notes: () => 'Opmerkingen bij wat over de namen bekend is.',
      conditions: () =>
        'Voorwaarden in meer dan één taal. Het formulier toont er één van; wie die wijzigt, vervangt ze alle.',
      sources: () => 'Bronnen van de functies, en hoe zeker een mededeling is.',
      times: () => 'Tijden die nauwkeuriger zijn dan op de minuut.',
      languages: () => 'Teksten in andere talen dan Engels, Frans en Nederlands.',
      fields: (names) => `Velden die geen pagina gebruikt: ${names}.`,
    },
  },
  where: (at) => (at === '' ? 'het begin' : at),
  steps: {
    body: 'Orgaan en functie',
    members: 'Wie zitting hebben',
    names: 'Namen',
    rule: 'Regel en stilte',
    rounds: 'Sonderingen',
    trustees: 'Sleutels',
    agenda: 'Criteria en data',
    found: 'Nalezen en opzetten',
  },
  stepsLabel: 'Stappen',
  next: (step) => `Verder: ${step}`,
  back: (step) => `Terug: ${step}`,
  tags: { en: 'Engels', nl: 'Nederlands', fr: 'Frans' },
  inTongue: (label, tongue) => `${label}, in het ${tongue}`,
  optional: (label) => `${label} (mag leeg blijven)`,
  wholeNumber: (least, most, kept) =>
    `Een geheel getal van ${least} tot en met ${most}. Tot dan blijft het ${kept}.`,
  noneYet: 'Nog geen.',
  remove: (what) => `${what} weghalen`,
  body: {
    kind: 'Wat voor orgaan is het?',
    kindHint:
      'Het vult regel, stilte en sonderingen in zoals zulke organen ze vaak hebben, en de pagina’s spreken zijn eigen woorden. U kunt alles veranderen.',
    noKind: 'Geen van deze',
    customs: 'Regel, stilte en sonderingen opnieuw invullen',
    languages: 'Namen worden gegeven in het',
    languagesHint:
      'Eén taal is genoeg; iedere lezer ziet de naam in de taal van de pagina als die er is.',
    name: 'Naam van het orgaan',
    post: 'Te vervullen functie',
    title: 'Naam van deze procedure',
    titleHint: 'Blijft dit leeg, dan heet zij naar de functie en het orgaan.',
    incumbent: 'Wie de functie nu bekleedt',
    vacantFrom: 'Vacant vanaf',
    vacantHint: 'De laatste dag van de ambtstermijn, of de dag waarop de functie openvalt.',
    posts: 'Verdere posten',
    postsLede:
      'Alleen als meer posten als één pakket worden vervuld: elk met één naam, samen aangenomen of geen van alle. Dan komt geen naam alleen onder de stilteprocedure.',
    onePost: (nr) => `verdere post ${nr}`,
    addPost: 'Een post toevoegen',
    zone: 'Tijdzone van het orgaan',
  },
  members: 'Leden',
  who: {
    lede: 'Tussen 3 en 200. Ieder heeft een zetel, een eigen code en in de regel een deel van de sleutel.',
    member: (nr) => `zetel ${nr}`,
    name: 'Naam',
    id: 'Korte code',
    idHint: 'Een korte code die leeg blijft, wordt uit de naam gemaakt.',
    days: 'Alleen een deel van de tijd',
    from: 'Vanaf',
    to: 'Tot en met',
    nameless: 'nog geen naam',
    add: 'Een zetel toevoegen',
    none: 'Nog niemand.',
    groups: 'Groepen',
    groupsLede:
      'Groepen mogen elkaar overlappen. Een regel kan er een een veto geven, een sondering kan er een apart tellen, en een groep die samen optreedt telt voor de sleutels als één.',
    group: (nr) => `groep ${nr}`,
    inside: 'Wie erin zit',
    together: 'Treedt naar aanname samen op',
    togetherHint: 'Dan moet de geheimhouding tegen hen allen tegelijk standhouden.',
    addGroup: 'Een groep toevoegen',
  },
  weights: {
    title: 'Gewichten',
    lede: 'Alleen waar niet iedereen even zwaar telt: stemmen, aandelen, inwoners. Een regel kan dan een deel van een gewicht vragen.',
    one: (name) => `Gewicht “${name}”`,
    had: (count, name) =>
      plural('nl', count, { one: '# zetel heeft het', other: '# zetels hebben het' }) +
      `. Wijzig het in de regel van een zetel, of plak de lijst opnieuw met een kolom “gewicht ${name}”.`,
    name: 'Naam van een gewicht',
    nameHint: 'Kleine letters, cijfers en koppeltekens, zoals “stemmen”.',
    give: 'Geef elke zetel dit gewicht',
    refused: {
      name: 'De naam van een gewicht telt 2 tot 32 kleine letters, cijfers en koppeltekens, en begint met een letter.',
      taken: 'Er is al een gewicht met die naam.',
    },
  },
  facilitation: {
    title: 'Facilitatoren',
    lede: 'Wie de leden in vertrouwen hoort. De voorzitter is er altijd een; andere hebben een eigen zetel en code, en antwoorden niet.',
    one: (nr) => `facilitator ${nr}`,
    add: 'Een facilitator toevoegen',
    trace: 'Wat het register van een gespreksronde bevat',
    traces: {
      count: 'Hoeveel er zijn gehoord',
      held: 'Dat zij is gehouden, en verder niets',
      none: 'Niets',
    },
    disclosure: 'Wie het eerst hoort wat de gesprekken toonden',
    disclosures: {
      together: 'Allen op één moment',
      'sponsors-first': 'Wie een naam voordroeg, daarna allen',
    },
  },
  roster: {
    title: 'Een lijst plakken',
    lede: 'Uit een rekenblad of een CSV-bestand: één regel per zetel. Boven de lijst mag een regel met koppen staan: naam, naam_en, naam_fr, code, vanaf, tot, groepen, gewicht.',
    text: 'De lijst',
    file: 'of kies een CSV-bestand',
    look: 'De lijst bekijken',
    read: 'Lees wat er in elke rij staat',
    take: (count) =>
      plural('nl', count, { one: 'Deze # zetel overnemen', other: 'Deze # zetels overnemen' }),
    good: (count) =>
      plural('nl', count, { one: '# regel is bruikbaar.', other: '# regels zijn bruikbaar.' }),
    refused: (count) =>
      plural('nl', count, {
        one: '# regel is niet bruikbaar. De andere wachten daar niet op.',
        other: '# regels zijn niet bruikbaar. De andere wachten daar niet op.',
      }),
    unknown: (headings) => `Kolommen die buiten blijven: ${headings}.`,
    line: 'Regel',
    cell: 'Zoals het er staat',
    why: 'Waarom niet',
    nothing: 'Er staat nog niets in.',
    groupsColumn: 'Groepen',
    reasons: {
      'no-name': 'er is geen naam',
      'name-twice': 'de naam staat er al',
      'id-twice': 'de korte code staat er al',
      'not-an-id': 'een korte code is 2 tot 32 kleine letters, cijfers en streepjes',
      'not-a-day': 'een dag wordt geschreven als JJJJ-MM-DD en moet bestaan',
      'ends-before': 'het eindigt voordat het begint',
      'not-a-number': 'een gewicht is een geheel getal',
      'too-many-cells': 'er zijn meer cellen dan kolommen',
      'too-many-rows': 'er kunnen er niet meer dan 200 zitten',
    },
  },
  names: {
    lede: 'De namen tot nu toe, met wat van elk bekend is. Namen kunnen later altijd worden toegevoegd, met een reden.',
    title: 'Namen tot nu toe',
    candidate: (nr) => `naam ${nr}`,
    name: 'Naam',
    country: 'Land of lid',
    countryHint: 'Twee letters of een korte code.',
    add: 'Een naam toevoegen',
    facts: 'Wat bekend is',
    fact: (nr) => `feit ${nr}`,
    addFact: 'Een feit toevoegen',
    by: 'Door wie',
    source: 'Bron',
    sourceHint: 'Blijft dit leeg, dan staat er ‘uit het geheugen’.',
  },
  rule: {
    title: 'Wanneer voldoet een naam?',
    kinds: {
      consensus: 'Consensus: niemand is tegen',
      'minus-k': 'Consensus, met een aantal toegestane bezwaren',
      'minus-named': 'Consensus, zonder de bezwaren van wie genoemd is',
      majority: 'Een meerderheid',
      'class-veto': 'Genoeg voor, en een groep met een veto',
      own: 'Zoals in het bestand',
    },
    tolerated: 'Toegestane bezwaren',
    except: 'Wiens bezwaar niet telt',
    share: 'Deel',
    shareHint: 'Een breuk, zoals 1/2, 2/3 of 3/4.',
    of: 'Van wie',
    bases: {
      members: 'alle leden',
      cast: 'wie ja of nee zegt',
      present: 'wie antwoordt',
    },
    strict: 'Meer dan dit deel; anders is dit deel genoeg',
    atLeast: 'Voor, ten minste',
    group: 'De groep met een veto',
    noGroup: 'Kies een groep',
    read: 'Wat als wat telt',
    readLede: 'Hierin verschillen organen het meest. Zeg het één keer, en elke pagina zegt het zo.',
    noOpinion: '‘Geen mening’',
    abstain: 'Een onthouding',
    absent: 'Een lid dat niet antwoordt',
    silent: 'Zwijgen, in de stilteprocedure',
    recused: 'Een lid dat wegens een belang niet deelneemt',
    readings: {
      for: 'telt als voor',
      against: 'telt als tegen',
      neutral: 'telt niet als voor en niet als tegen',
      out: 'blijft buiten de berekening',
    },
    silence: 'Stilte',
    silenceLede:
      'Een tekst wordt aan allen voorgelegd. Hij is aangenomen als zijn tijd verstrijkt, tenzij een lid de stilte verbreekt.',
    hours: 'Zij duurt ten minste, in uren',
    extensions: 'Zij mag worden verlengd, aantal keren',
    amendment: 'Ook een voorstel om de tekst te wijzigen verbreekt haar, niet alleen een bezwaar',
    unnamed: 'Een lid mag ook via de facilitatoren bezwaar maken',
    unnamedHint:
      'Alleen zij weten van wie het bezwaar is. Niemand kan nagaan dat zij er geen hebben verzonnen of achtergehouden.',
    shortens: 'Zij mag worden verkort als de zaak dringend is',
    shortest: 'Dan duurt zij nog ten minste, in uren',
    statements: 'Uren voor verklaringen na een aanneming',
    statementsHint: 'Met 0 kan het tot het register wordt verzegeld.',
    course: 'De regel tijdens de procedure',
    courseLede:
      'Een nieuwe regel vraagt een tekst onder stilteprocedure, die elk lid alleen kan verbreken. Wat verder mogelijk moet zijn, spreekt het orgaan nu af.',
    chairChanges: 'Ook de voorzitter alleen mag de regel wijzigen, met een motivering',
    fallback: 'Voor een impasse is vooraf een andere regel afgesproken',
    fallbackHint:
      'De voorzitter mag die nemen zodra zoveel sonderingen zijn geteld, en hoeft het niet.',
    fallbackTitle: 'Wanneer voldoet een naam dan?',
    afterRounds: 'Na zoveel getelde sonderingen',
  },
  rounds: {
    lede: 'Vertrouwelijke sonderingen die nu al gepland zijn. Voor elk worden sleutels gemaakt; andere kunnen later worden gepland.',
    title: 'Geplande sonderingen',
    round: (nr) => `sondering ${nr}`,
    opens: 'Opent',
    closes: 'Sluit',
    zone: (place) => `Volgens de klok van ${place}.`,
    names: 'Over welke namen',
    kind: 'Welke soort',
    kinds: {
      'straw-poll':
        'Indicatieve peiling: verzegelde antwoorden, waarvan alleen aantallen bekend worden',
      knot: 'Gekoppelde stappen',
      'veto-check':
        'Bezwaartoets: verzegelde antwoorden, waarvan alleen bekend wordt of iemand bezwaar heeft',
      'resistance-poll':
        'Weerstandspeiling: verzegelde cijfers van 0 tot 10, waarvan alleen de sommen bekend worden',
      'weighted-poll':
        'Gewogen peiling: verzegelde antwoorden die tellen naar gewicht, waarvan alleen de sommen bekend worden',
      confessional: 'Biechtstoelgesprekken: de facilitatoren horen elk lid in vertrouwen',
    },
    question: 'De vraag, voor allen dezelfde',
    usualQuestion: 'Welke van deze namen zou u kunnen aanvaarden?',
    answered: 'Hoe erop wordt geantwoord',
    answers: {
      scale: 'Een woord van de schaal voor elke naam',
      names: 'Precies zoveel namen, zonder volgorde',
    },
    exactly: 'Hoeveel namen',
    checkedBy: 'Getoetst door een latere indicatieve peiling',
    checkedByHint:
      'De facilitatoren leggen hun aantallen daarvóór vast. Een verschil bewijst geen fout: leden kunnen van gedachten veranderen.',
    unchecked: 'Door geen enkele',
    reveal: 'Wat bekend wordt',
    reveals: {
      counts: 'Aantallen over allen',
      classes: 'Aantallen over allen, en van groepen apart',
      passes: 'Alleen of iemand tegen is',
      bits: 'Of iemand tegen is, en in groepen apart',
    },
    classes: 'Groepen die apart worden geteld',
    add: 'Een sondering plannen',
    small: 'Dit orgaan aanvaardt aantallen die zo klein zijn dat zij antwoorden kunnen verraden',
    smallHint:
      'Met weinig leden zeggen een aantal en het eigen antwoord veel. Zonder deze instemming wordt niets geopend als te weinig leden antwoordden.',
    gives: 'Wat dit hier zou prijsgeven',
  },
  keys: {
    lede: 'De apparaten van de leden maken samen de sleutels en hebben elk een deel. Geen apparaat alleen, en ook de server niet, kan een antwoord openen.',
    title: 'Sleutelhouders',
    byItself: 'De aantallen kiezen naar de grootte van het orgaan en zijn groepen',
    threshold: 'Zoveel samen kunnen een telling openen',
    thresholdHint: 'En zoveel samen zouden antwoorden kunnen openen, als zij de regels schonden.',
    quorum: 'Zoveel moeten eerst de sluiting tekenen',
    quorumHint: 'Twee verschillende sluitingen mogen nooit beide getekend worden.',
    corrupt: 'Zoveel mogen samen de regels schenden, en antwoorden blijven geheim',
    reserve: 'Sleutels in reserve',
    reserveHint: 'Voor sonderingen die later worden gepland of herhaald.',
    phase: 'Langste duur van elke fase van het maken van de sleutels, in minuten',
    phaseHint: 'Een fase eindigt eerder als allen er zijn. Wie haar mist, antwoordt evengoed.',
    who: 'Wie samen antwoorden zouden kunnen openen',
  },
  agenda: {
    lede: 'Beide mogen leeg blijven. Zij worden met het reglement vastgesteld en aan allen getoond.',
    criteria: 'Criteria',
    criterion: (nr) => `criterium ${nr}`,
    text: 'Wat van een naam wordt gevraagd',
    proposer: 'Voorgesteld door',
    addCriterion: 'Een criterium toevoegen',
    calendar: 'Data',
    date: (nr) => `datum ${nr}`,
    what: 'Wat het is',
    day: 'Dag',
    end: 'Laatste dag',
    addDate: 'Een datum toevoegen',
  },
  check: {
    lede: 'Lees het nog eens na, zoals ieder lid het zal lezen. Na de opening is elke wijziging een eigen handeling, met een reden.',
    download: 'Downloaden als definition.json',
    downloadHint: 'Om te bewaren, aan anderen te tonen of elders op te zetten.',
  },
  ticket: 'Eenmalige code van de server',
  ticketHint: 'De server toonde haar bij de eerste start. Er kan één procedure mee beginnen.',
  setUp: 'Opzetten en codes maken',
  settingUp: 'Opzetten en codes maken …',
  missingTicket: 'De eenmalige code ontbreekt nog.',
  reading: 'Zo luidt het',
  says: {
    sit: (who, count) => `${who}: ${plural('nl', count, { one: '# zetel.', other: '# zetels.' })}`,
    silence: (length, times) =>
      `De stilte duurt ${length === 0 ? 'zo lang als bij elke tekst staat' : `ten minste ${hours(length)}`}` +
      `${times === 0 ? ' en kan niet worden verlengd' : `, en mag ${times === 1 ? 'eenmaal' : `${times} maal`} worden verlengd`}.`,
    amendment: (breaks) =>
      breaks
        ? 'Een bezwaar verbreekt haar, en een wijzigingsvoorstel ook.'
        : 'Alleen een bezwaar verbreekt haar.',
    sounding: (nr, opens, closes) => `Sondering ${nr}: van ${opens} tot ${closes}.`,
    talks: (nr, opens, closes) =>
      `Sondering ${nr}, biechtstoelgesprekken: van ${opens} tot ${closes} wordt elk lid in vertrouwen gehoord.`,
    asked: (question) => `Aan allen wordt gevraagd: ‘${question}’`,
    answers: (exactly) =>
      exactly === null
        ? 'Ieder antwoordt voor elke naam met een woord van de schaal.'
        : `Ieder noemt precies ${exactly === 1 ? '1 naam' : `${exactly} namen`}, zonder volgorde, en zegt niets tegen de andere.`,
    hearers: (chair, others) =>
      others === ''
        ? `Alleen ${chair} hoort de leden.`
        : `De leden worden gehoord door ${chair} en door: ${others}.`,
    sponsorsFirst:
      'Wie een naam voordroeg, hoort het eerst wat de gesprekken toonden; daarna allen.',
    checked: (nr) => `Sondering ${nr} toetst wat de facilitatoren hebben geteld.`,
    shortened: (least) =>
      least === null
        ? 'Zij kan niet worden verkort.'
        : least === 0
          ? 'Als de zaak dringend is, mag zij worden verkort, zonder ondergrens.'
          : `Als de zaak dringend is, mag zij worden verkort; dan duurt zij nog ten minste ${hours(least)}.`,
    statements: (length) =>
      length === 0
        ? 'Na een aanneming kunnen leden verklaringen bijvoegen tot het register wordt verzegeld.'
        : `Na een aanneming hebben leden ${hours(length)} om verklaringen bij te voegen.`,
    ruleChange: (chair, alone) =>
      alone
        ? `De regel kan onderweg worden gewijzigd onder stilteprocedure, of door ${chair} alleen, met een motivering.`
        : 'De regel kan tijdens de procedure alleen onder stilteprocedure worden gewijzigd.',
    together: (posts) => `Samen vervuld of geen van alle: ${posts}.`,
    incomplete: 'Het is volledig te lezen zodra er niets meer ontbreekt.',
  },
  ...gaps,
};
