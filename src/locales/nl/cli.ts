/**
 * Wat de opdrachtregel zegt, in het Nederlands.
 */

import type { messages as English } from '../en/cli.ts';

export const messages: typeof English = {
  help: `doyen: kies een leider bij consensus, met een register dat elke gerechtigde kan controleren

  doyen serve                    start de server: DOYEN_DATA (./data), PORT (4020), DATABASE_URL
  doyen rehearse VOORBEELD       speel een hele procedure (VOORBEELD/definition.json, answers.json)
        --out BESTAND.zip          bewaar het register
        --json                     toon de uitslag als JSON
  doyen verify BUNDEL.zip        controleer een register: aantekeningen, antwoorden, tellingen
        --fingerprint V            tegen de vingerafdruk die u van de voorzitter of een lid kreeg
        --policy BESTAND           en dat de getuigen in BESTAND alles hebben medeondertekend
        --receipt BESTAND          en dat het antwoord van dit ontvangstbewijs erin zit, en waar
        --challenge BESTAND        wat een apparaat had verzegeld dat moest openen; --code CODE
        --dispute BESTAND          wat een lid tegen de verzegelde lijst inbrengt, in een bestand
        --explain                  loop alles in woorden langs
        --json                     toon de bevindingen als JSON
  doyen verify BEWIJS.json       beoordeel bewijs dat een server twee verlopen heeft ondertekend
  doyen minute BUNDEL.zip        de notulen van één bladzijde, van een register dat klopt
  doyen power BESTAND.json       stemmacht onder een regel: wie de doorslag geeft, en hoe vaak
        --json                     toon de cijfers als JSON
        --quick                    tussen twee grenzen, waar exact tellen minuten zou duren
  doyen booth ADRES              uw eigen kopie van de pagina's, bij de server van uw orgaan
        --policy BESTAND           alleen als de getuigen in BESTAND het register zagen
        --port N                   een andere poort dan die bij ADRES hoort
        --json                     toon als JSON waar zij staat
  doyen witness ADRES            volg vanaf deze machine het register, en onderteken het mee
        --state BESTAND            sleutel en geheugen van de getuige (./witness.json)
        --name NAAM                zijn naam, bij de eerste start; --every N: seconden, 60
        --policy BESTAND           alleen het register dat BESTAND noemt; --once: één keer
  doyen help, doyen --version

  --lang en|nl|fr kiest de taal; anders doet LANG dat.
  Exitcode: 0 in orde, 1 een controle mislukte, 2 verkeerd gebruik of verkeerde invoer.
`,
  commandUnknown: (given) => `De opdracht “${given}” bestaat niet; “doyen help” noemt ze.`,
  optionUnknown: (given) => `Deze opdracht kent “${given}” niet; zie “doyen help”.`,
  optionWithoutValue: (given) => `Na “${given}” hoort een waarde.`,
  wordMissing: (word) => `Er ontbreekt iets: ${word}; zie “doyen help”.`,
  wordTooMany: (given) => `“${given}” is een woord te veel; zie “doyen help”.`,
  languageUnknown: (given) => `“${given}” is niet en, nl of fr.`,
  fileUnreadable: (file, why) => `${file} kan niet worden gelezen (${why}).`,
  fileUnwritable: (file, why) => `${file} kan niet worden geschreven (${why}).`,
  fileNotJson: (file) => `${file} is geen JSON.`,
  fileFault: (file, at, why) => `${file}, bij ${at === '' ? 'het begin' : at}: ${why}.`,
  wentWrong: (what) => `Dit is een fout in het programma zelf: ${what}`,
  ordersUnreadable: 'De server start de invallers, met opdrachten op de standaardinvoer.',
  booth: {
    ready: (server, address) =>
      `Uw eigen kopie, bij ${server}, is klaar: ${address}\nLaat dit lopen zolang u haar gebruikt; Ctrl-C beëindigt het.`,
    insecure: (server) =>
      `De weg naar ${server} is niet versleuteld: wie daar zit, leest het register met u mee.`,
    otherBuild: (theirs, ours) =>
      `De server draait versie ${theirs}, deze kopie is ${ours}; zij spreken hetzelfde protocol.`,
    address_wrong: (given) =>
      `“${given}” is geen adres van een server, zoals https://doyen.example.`,
    port_wrong: (given) => `--port is een getal van 1 tot 65535, niet “${given}”.`,
    pages_missing: (folder) => `In ${folder} staan geen pagina’s: “npm run build” maakt ze.`,
    server_unreachable: (server, why) =>
      `${server} antwoordt niet (${why}). Klopt het adres, en hebt u verbinding?`,
    certificate_wrong: (server, why) =>
      `Het certificaat van ${server} deugt niet (${why}). Misschien antwoordt een ander in zijn naam: ga niet verder en vraag het de systeembeheerder.`,
    server_moved: (server, to) =>
      `${server} verwijst door (${to}). Is dat de server van uw orgaan, geef dan dat adres.`,
    not_a_doyen: (server) => `Wat bij ${server} antwoordt, is geen Doyen-server.`,
    protocol_differs: (theirs, ours) =>
      `De server spreekt ${theirs}, deze kopie ${ours}. Neem de versie die uw orgaan gebruikt.`,
    port_busy: (port) =>
      `Poort ${port} is bezet: misschien door uw eigen kopie in een ander venster. Stop die, of kies --port N; een zetel die onder de ene poort is ingenomen, is onder een andere niet te zien.`,
    port_forbidden: (port, why) => `Poort ${port} kan niet worden geopend (${why}).`,
  },
  rehearsal: {
    stopped: (why) => `De repetitie liep vast: ${why}.`,
    stage: (stage, at) => `${at}  ${stage}`,
    stages: {
      founding: 'de procedure wordt opgezet',
      enrolling: 'de zetels worden ingenomen',
      opening: 'de voorzitter opent',
      keys: 'de sleutelhouders maken de sleutels',
      calling: (round) => `${round} wordt uitgeschreven`,
      tying: 'stappen worden gekoppeld',
      voting: (round) => `${round}: antwoorden`,
      counting: (round) => `${round}: telling`,
      hearing: (round) => `${round}: de leden worden gehoord`,
      reporting: (round) => `${round}: het communiqué`,
      silence: 'de stilteprocedure loopt',
      ending: 'het einde',
      sealing: 'het register wordt verzegeld',
      verifying: 'het register wordt gecontroleerd',
    },
    head: (title, members) => `${title}: repetitie met ${members} leden`,
    fingerprint: 'vingerafdruk',
    round: (id, cast, absent) =>
      `${id}: ${cast} ${cast === 1 ? 'antwoordde' : 'antwoordden'}, ${absent} afwezig`,
    knotOpened: 'allen zeiden ja, en hun stappen zijn gezet',
    knotNotOpened: 'het ging niet open; meer is niet bekend',
    unopened: (id) => `${id}: niet geopend`,
    talks: (id, heard, absent) => `${id}: ${heard} gehoord, ${absent} niet gehoord`,
    talksHeld: (id) => `${id}: gesprekken, geen communiqué`,
    encourage: 'aanmoedigen',
    discourage: 'ontmoedigen',
    noOpinion: 'geen mening',
    passes: 'voldoet aan de regel',
    against: 'er is iemand tegen',
    passesNot: 'voldoet niet aan de regel',
    noneAgainst: 'er is niemand tegen',
    resistance: 'weerstand',
    weighed: (by, unit) =>
      unit === 1 ? `gewicht ‘${by}’` : `gewicht ‘${by}’ in eenheden van ${unit}`,
    outcome: (sentence, at) => `${sentence} (${at})`,
    noOutcome: 'Geen uitkomst',
    otherEnding: (expected) => `Volgens de antwoorden eindigt het anders: ${expected}.`,
    verified: (passed) => `Register gecontroleerd: ${passed} controles geslaagd, 0 mislukt`,
    notVerified: (failed) => `Register NIET in orde: ${failed} controles mislukt`,
    kept: (file, entries) => `Register van ${entries} aantekeningen bewaard in ${file}`,
  },
};
