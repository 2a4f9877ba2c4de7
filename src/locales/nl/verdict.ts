/**
 * Het laatste woord van de controle, en waarom er niets is bekeken, in het Nederlands.
 */

import type { messages as English } from '../en/verdict.ts';

export const messages: typeof English = {
  passed: 'goed  ',
  noted: 'let op',
  failed: 'FOUT  ',
  verified: (passed, entries) =>
    `In orde: ${passed} controles geslaagd op ${entries} aantekeningen, geen mislukt.`,
  notVerified: (failed, all) =>
    `NIET in orde: ${failed} van ${all} controles mislukt. ` +
    'Bewaar dit bestand en waarschuw de voorzitter.',
  verifierUse: `node verify.mjs BUNDEL.zip: controleert het register van een procedure

  --fingerprint V    64 hexadecimale cijfers of acht woorden, gekregen van de voorzitter of een lid
  --policy BESTAND   de getuigen die alles moeten hebben medeondertekend
  --receipt BESTAND  een ontvangstbewijs: zit het antwoord in het register, en waar
  --challenge BESTAND  wat een apparaat had verzegeld dat moest openen; --code CODE
  --dispute BESTAND  wat een lid tegen de verzegelde lijst inbrengt
  --explain          loopt alles in woorden na
  --lang en|nl|fr    de taal; anders geldt LANG
  --json             de bevindingen als JSON

  Exitcode: 0 alles geslaagd, 1 een controle mislukt, 2 verkeerd gebruik of geen bundel.
`,
  refusals: {
    not_a_bundle: () => 'Dit is een zipbestand, maar niet de bundel van een procedure.',
    archive_unreadable: () => 'Dit is geen bundel: het is geen zipbestand.',
    archive_truncated: ({ bytes, lastPath }) =>
      `Deze bundel is afgebroken na ${bytes} bytes, in of na ${lastPath}.`,
    archive_compressed: ({ path }) =>
      `Deze zip is opnieuw ingepakt: ${path} is gecomprimeerd. Vraag de bundel aan de server.`,
  },
};
