/**
 * Where a corridor is kept and whose it is, in Dutch.
 */

import type { messages as en } from '../en/keeping.ts';

export const messages: typeof en = {
  title: 'De Wandelgangen',
  lede: 'De eigen kant: wat één delegatie, campagne of redactie weet van wie waar staat, waaruit dat blijkt, hoe zeker het is en hoe oud.',
  sight: {
    device: 'U, op dit apparaat',
    operator:
      'Beheerder van deze server: dat hier wandelgangen liggen, met omvang en tijden; geen woord ervan',
    table: 'De Tafel, haar leden en haar voorzitter: niets',
  },
  example: {
    title: 'Bekijk een hele zaak',
    text: 'De secretaris-generaal van de NAVO, 2023–2024: 114 gedateerde signalen, de stand zoals die op elke dag was, en elk vak met zijn bronnen. Zij wordt alleen in dit venster bewaard.',
    open: 'Open het voorbeeld',
  },
  held: {
    title: 'Wandelgangen op dit apparaat',
    none: 'Nog geen. Begin zelf, sluit u aan met een code, of open ze uit een bestand.',
    open: 'Openen',
  },
  begin: {
    title: 'Begin met wandelgangen',
    text: 'U bent de eerste; u nodigt de anderen uit. Alle woorden worden op uw apparaten verzegeld: wie de server beheert kan ze niet lezen, en ze ook niet voor u terughalen.',
    name: 'Titel, zoals uw kant ze noemt',
    you: 'Uw naam, voor de anderen van uw kant',
    ground: 'Waar het om gaat',
    fromFile: 'Een definition.json, of het dossier van een Tafel (.zip)',
    byHand: 'Een lichaam zonder Tafel: hier ingetypt',
    file: 'Het bestand',
    read: (title) => `Gelezen: ${title}.`,
    checked: (entries) => `Alle ${entries} stukken van het dossier doorstonden elke controle.`,
    doubtful: (failed) =>
      failed === 1
        ? 'Eén controle van het dossier mislukte: kijk bij de Tafel onder “Een dossier controleren” voordat u erop bouwt.'
        : `${failed} controles van het dossier mislukten: kijk bij de Tafel onder “Een dossier controleren” voordat u erop bouwt.`,
    reading: 'Lezen en controleren …',
    body: 'Naam van het lichaam',
    post: 'De functie',
    members: 'Leden, één op elke regel',
    membersHint:
      'Een regel mag met een korte code beginnen: “nl Nederland”. Anders wordt van de naam een code gemaakt.',
    names: 'Namen die genoemd worden, één op elke regel',
    namesHint: 'Er kunnen er altijd bij.',
    code: 'Code van de beheerder',
    codeHint: 'De server toonde die toen hij werd gestart.',
    nobody:
      'Op deze server kunnen geen wandelgangen worden begonnen. U kunt zich met een code aansluiten, of ze op een eigen server beginnen met “npm start”.',
    verb: 'Beginnen',
    busy: 'Sleutels maken …',
  },
  join: {
    title: 'Sluit u met een code bij een kant aan',
    text: 'De code is voor één persoon gemaakt en dient één keer.',
    code: 'Code',
    verb: 'Aansluiten',
    busy: 'De uitnodiging wordt geopend en gelezen …',
  },
  open: {
    title: 'Open wandelgangen uit een bestand',
    text: 'Een versleuteld bestand wordt op deze server tot nieuwe wandelgangen. Wie wat schreef blijft erbij staan.',
    file: 'Het bestand',
    passphrase: 'De wachtzin',
    verb: 'Openen als nieuwe wandelgangen',
    busy: 'Openen: dit duurt een paar seconden …',
  },
  side: {
    title: 'Deze kant',
    lede: 'Ieder die hier staat leest en schrijft alles in deze wandelgangen, en mag uitnodigen en verwijderen.',
    window:
      'Dit is een voorbeeld. Het heeft geen mensen en geen sleutels: het wordt alleen in dit venster bewaard, en wat u erin wijzigt verdwijnt met het venster.',
    people: 'Mensen',
    you: 'u',
    founder: (when) => `begon op ${when}`,
    invited: (by, when) => `uitgenodigd door ${by}, erbij sinds ${when}`,
    removed: (by, when) => `verwijderd door ${by} op ${when}`,
    remove: 'Verwijderen …',
    removeTitle: (name) => `${name} van deze kant verwijderen?`,
    removeText:
      'Voor wie blijven wordt een nieuwe sleutel gemaakt, de server laat deze persoon niet meer binnen, en open uitnodigingen vervallen. Wat deze persoon heeft gelezen, is gelezen: dat haalt niets terug.',
    removeBrought: (name, others) =>
      `Hier op uitnodiging van ${name}, of van iemand die zo is binnengekomen: ${others}. Ga na wie zij zijn: wie is binnengelaten kan dezelfde persoon nog een keer zijn.`,
    removeVerb: 'Verwijderen',
    brought: 'Namen uit bestanden die zijn ingebracht',
    broughtBy: (name, by) => `${name} (ingebracht door ${by})`,
  },
  invite: {
    title: 'Nodig iemand uit',
    text: 'De code opent deze wandelgangen voor één persoon, één keer, binnen zeven dagen. Geef haar zelf of per telefoon door; zij wordt alleen nu getoond.',
    name: 'Voor wie',
    verb: 'Maak een code',
    busy: 'Code maken …',
    made: (name) => `Code voor ${name}`,
    until: (when) => `Geldig tot ${when}, op dit adres: `,
    print: 'Afdrukken',
    done: 'Doorgegeven: berg haar op',
    openTitle: 'Open uitnodigingen',
    openLine: (name, by, until) => `${name}, door ${by}, tot ${until}`,
    expired: 'verlopen',
    revoke: 'Intrekken',
  },
  trust: {
    title: 'Ziet u allen hetzelfde?',
    text: (size) =>
      `Vergelijk deze acht woorden mondeling met iemand van uw kant die ook tot blad ${size} heeft gelezen. Zijn zij gelijk, dan heeft de server u beiden hetzelfde getoond, in dezelfde volgorde.`,
    findings: 'Wat niet klopte',
    none: 'Elk blad dat dit apparaat heeft gelezen was verzegeld, ondertekend en op zijn plaats.',
    finding: {
      sheet_does_not_open: (nr) =>
        `Blad ${nr} gaat niet open met de sleutel van deze kant: het is gewijzigd, of hoort niet bij deze wandelgangen. Het is overgeslagen.`,
      sheet_malformed: (nr) =>
        `Blad ${nr} bevat iets dat deze versie niet kan lezen. Het is overgeslagen.`,
      sheet_of_elsewhere: (nr) =>
        `Blad ${nr} is voor andere wandelgangen of een andere sleutel geschreven. Het is overgeslagen.`,
      author_not_of_side: (nr) =>
        `Blad ${nr} is geschreven door iemand die niet of niet meer van deze kant was. Het is overgeslagen.`,
      signature_wrong: (nr) =>
        `Blad ${nr} is niet ondertekend door degene wiens naam erop staat. Het is overgeslagen.`,
      history_differs: (nr) =>
        `Wie blad ${nr} schreef, had daarvóór andere bladen te zien gekregen dan dit apparaat: de server liet er weg, verwisselde of verschikte ze. Het is overgeslagen.`,
      sheet_repeated: (nr) =>
        `Blad ${nr} is een eerder blad dat de server nog eens gaf. Het is overgeslagen.`,
      sheet_withheld: (nr) =>
        `Vóór blad ${nr} schreef dezelfde persoon er een dat de server dit apparaat niet heeft getoond.`,
      act_may_not: (nr) =>
        `Blad ${nr} doet iets dat wie het schreef niet mag. Het is overgeslagen.`,
      key_not_given: (nr) =>
        `Met blad ${nr} kreeg deze kant een nieuwe sleutel, en dit apparaat een andere dan was toegezegd.`,
    },
  },
  trouble: {
    lost: (when) =>
      `Geen verbinding: u ziet het zoals het om ${when} was. Wat u schrijft wordt op dit apparaat bewaard en later verzonden.`,
    lostNever:
      'Geen verbinding: u ziet wat dit apparaat heeft bewaard. Wat u schrijft wordt hier bewaard en later verzonden.',
    full: 'De server heeft geen ruimte om te schrijven. Wat u schrijft wordt op dit apparaat bewaard en later verzonden.',
    shutOut: 'U bent van deze kant verwijderd: u ziet wat dit apparaat tot dan toe had gelezen.',
    gone: 'Deze wandelgangen staan niet meer op de server. Wat dit apparaat had gelezen is er nog: u kunt het in een bestand meenemen.',
    rolled_back:
      'De server geeft minder dan eerder: hij is teruggezet, of verbergt bladen. Dit apparaat volgt hem niet verder.',
    sheets_missing:
      'De server geeft bladen met een gat ertussen. Dit apparaat volgt hem niet verder.',
    waiting: (count) =>
      count === 1
        ? 'Eén wijziging wacht op verzending.'
        : `${count} wijzigingen wachten op verzending.`,
    findings: 'Iets van wat de server gaf klopte niet: zie “Deze kant”.',
    elsewhere:
      'Deze wandelgangen staan open in een ander venster van deze browser. Sluit het daar, dan gaan zij hier open.',
  },
  take: {
    title: 'Neem ze mee',
    text: 'Alles in één bestand achter een wachtzin: voor een andere machine, een andere server, of een la. Het bestand bevat elk woord en geen sleutel: wie het opent heeft een afschrift, en hoort er niet door bij deze kant.',
    offered: 'Acht woorden als wachtzin',
    another: 'Andere woorden',
    own: 'Of een eigen wachtzin, van ten minste zestien tekens',
    verb: 'Bestand bewaren',
    busy: 'Verzegelen …',
    saved: 'Bewaard. Leg de woorden niet bij het bestand.',
    bringTitle: 'Breng een bestand in deze wandelgangen in',
    bringText:
      'Niets wordt overschreven: wat er al is wordt niet nog eens opgenomen, en van wat aan beide kanten is gewijzigd blijven beide geschiedenissen.',
    bringVerb: 'Inbrengen',
    brought: (brought, known) =>
      `${brought === 1 ? 'Eén wijziging is' : `${brought} wijzigingen zijn`} ingebracht; ${known === 1 ? 'één was' : `${known} waren`} er al.`,
    again: (count) =>
      count === 1
        ? 'Eén stuk was hier later gewijzigd: het blijft zoals het was.'
        : `${count} stukken waren hier later gewijzigd: zij blijven zoals zij waren.`,
  },
  publish: {
    title: 'Een weergave die naar buiten mag',
    text: 'Alleen wat voor ieder bestemd is (TLP:CLEAR), zonder bronnen, adressen, personen, zegslieden, citaten en schrijvers; geen eigen gesprekken en geen contacten.',
    verb: 'Weergave bewaren',
    left: (count) =>
      count === 1 ? 'Eén stuk is weggelaten:' : `${count} stukken zijn weggelaten:`,
    texts: (count) =>
      count === 1
        ? 'Eén tekst van wat erin staat is weggelaten, omdat hij iemand noemt of citeert.'
        : `${count} teksten van wat erin staat zijn weggelaten, omdat zij iemand noemen of citeren.`,
    kinds: {
      ground: 'de grondslag',
      signal: 'signalen',
      count: 'anonieme tellingen',
      link: 'verbanden tussen signalen',
      'kept-text': 'bewaarde teksten',
      name: 'namen die alleen deze kant kent',
      fact: 'feiten van kandidaturen',
      argument: 'argumenten',
      event: 'gebeurtenissen en data',
      race: 'andere benoemingen',
      timing: 'voorstellen over het tijdstip',
      criterion: 'criteria',
      figure: 'cijfers',
      meeting: 'bijeenkomsten',
      contact: 'gesprekken',
      approach: 'benaderingen',
      tie: 'banden',
      assessment: 'inschattingen',
      expectation: 'verwachtingen',
      snapshot: 'momentopnamen',
      outcome: 'uitkomsten',
    },
  },
  follow: {
    title: 'Volg een Tafel',
    text: 'Een latere definitie, of een later dossier van de Tafel (de .zip, van de pagina van het dossier daar), wordt vergeleken met wat hier staat. U ziet wat nieuw is voordat er iets wordt overgenomen.',
    stands: {
      record: (size) =>
        `Deze wandelgangen volgen het dossier van een Tafel, tot en met stuk ${size}.`,
      definition: 'Deze wandelgangen volgen een definitie.',
      nothing: 'Deze wandelgangen staan op zichzelf: zij volgen geen Tafel.',
    },
    file: 'Definitie of dossier',
    same: 'Er staat niets nieuws in.',
    found: (count) => (count === 1 ? 'Eén ding is nieuw:' : `${count} dingen zijn nieuw:`),
    verb: 'Overnemen',
    taken: 'Overgenomen, als volgende versies.',
    how: { new: 'nieuw', changed: 'gewijzigd', gone: 'weg' },
    what: {
      all: 'alles waar het om gaat',
      follows: 'wat gevolgd wordt',
      title: 'de titel',
      body: 'het lichaam',
      post: 'de functie',
      rule: 'de besluitregel',
      group: 'groep',
      member: 'lid',
      candidate: 'naam',
      round: 'bekendgemaakte ronde',
      fact: 'feit van een kandidatuur',
      criterion: 'criterium',
      event: 'datum',
    },
  },
  end: {
    title: 'Beëindigen',
    forgetTitle: 'Vergeet ze op dit apparaat',
    forgetText:
      'Sleutels en woorden verdwijnen uit deze browser. Om terug te komen hebt u een nieuwe uitnodiging nodig.',
    forgetVerb: 'Hier vergeten',
    destroyTitle: 'Verwijder ze van de server, voor iedereen',
    destroyText: (title) =>
      `Alle bladen verdwijnen van de server. De apparaten van uw kant houden wat zij hebben gelezen. Typ de titel om door te gaan: ${title}`,
    destroyField: 'De titel',
    destroyVerb: 'Van de server verwijderen',
    destroyed: 'Ze zijn van de server verdwenen.',
  },
  refusals: {
    board_unreachable:
      'De server was niet te bereiken. Er is niets gewijzigd; probeer het opnieuw.',
    shut_out: 'U hoort niet meer bij deze kant.',
    corridors_closed: 'Op deze server kunnen geen wandelgangen worden begonnen.',
    corridor_code_wrong: 'Dit is niet de code die de server toonde toen hij werd gestart.',
    corridor_taken: 'De server heeft dit adres al. Probeer het nog eens.',
    corridor_may_not: 'De server staat u dit niet toe: u hoort niet of niet meer bij deze kant.',
    corridor_full: 'Deze wandelgangen hebben alle ruimte die de server ervoor geeft.',
    corridor_unknown: 'De server heeft deze wandelgangen niet of niet meer.',
    corridor_epoch_past: 'Zojuist is iemand verwijderd. Probeer het nog eens.',
    invitation_unknown:
      'Deze code opent hier niets: zij is gebruikt, verlopen of ingetrokken, of hoort bij een andere server.',
    invitation_unreadable: 'De server bewaart onder deze code iets dat de code niet opent.',
    code_malformed: 'Een code heeft zestien letters en cijfers, zoals XXXX-XXXX-XXXX-XXXX.',
    person_unknown: 'Deze persoon hoort niet bij deze kant.',
    title_too_long: 'De titel is te lang.',
    corridor_file_unreadable: 'Dit is geen bestand van wandelgangen, of niet het hele bestand.',
    corridor_file_parameters: 'Dit bestand is op een andere manier verzegeld dan deze versie doet.',
    corridor_file_too_large: 'Dit bestand is groter dan wandelgangen ooit zijn.',
    passphrase_short: 'De wachtzin moet ten minste zestien tekens hebben.',
    passphrase_wrong:
      'De wachtzin is een andere, of het bestand is gewijzigd: niemand kan zeggen welk van beide.',
    rolled_back: 'De server geeft minder dan hij zou moeten. U bent niet aangesloten.',
    sheets_missing: 'De server geeft bladen met een gat ertussen. U bent niet aangesloten.',
    too_often: 'Te veel pogingen. Wacht even.',
    disk_full: 'De server heeft geen ruimte om te schrijven. Er is niets gewijzigd.',
    not_kept: 'De server kon het niet bewaren. Probeer het opnieuw.',
    table_file_unreadable: 'Dit is geen definitie en geen dossier van een Tafel.',
    no_members: 'Noem ten minste één lid.',
    id_twice: 'Twee regels geven dezelfde code.',
    unreachable:
      'Het lukte niet: opslag werd geweigerd, of de server is weg. Er is niets verloren.',
  },
};
