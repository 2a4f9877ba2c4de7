/**
 * The bundle's `README.txt`: what lies here and how to check it without this product.
 *
 * Shapes   plain text in three languages, the same for the same selection; sealed with the rest.
 * Source   spec/record.md §6.
 */

import { utf8 } from '../basics/bytes.ts';
import type { Selection } from '../table/selection.ts';

export function readmeBytes(selection: Selection): Uint8Array {
  const rehearsal = selection.mode === 'rehearsal' ? REHEARSAL : [];
  const lines = [...head(selection), ...rehearsal, '', ...ENGLISH, '', ...DUTCH, '', ...FRENCH, ''];
  return utf8(lines.join('\n'));
}

function head(selection: Selection): readonly string[] {
  return [
    'Doyen: record of a selection / register van een selectie / registre d’une sélection',
    '',
    `log           ${selection.origin}`,
    `definition    ${selection.definition.id}`,
    `fingerprint   ${selection.fingerprint}`,
    `mode          ${selection.mode}`,
  ];
}

const REHEARSAL = [
  '',
  'REHEARSAL: nothing in this file was decided by anybody.',
  'REPETITIE: niets in dit bestand is door iemand besloten.',
  'RÉPÉTITION: rien dans ce fichier n’a été décidé par qui que ce soit.',
];

const ENGLISH = [
  'English',
  'Check:  node verify.mjs BUNDLE.zip --fingerprint FINGERPRINT --explain --lang en',
  'definition.json holds the rules, decision.json the results and the outcome. log/ holds every',
  'signed entry and the signed state of the log; ballots/ the sealed answers; trustees/ what the',
  'trustees made. verify.mjs replays it all and needs Node 20 and nothing else. Without the',
  'fingerprint that you had from the chair or a member, it proves that this record fits itself,',
  'not that it is the record of your selection.',
];

const DUTCH = [
  'Nederlands',
  'Controleren:  node verify.mjs BUNDEL.zip --fingerprint VINGERAFDRUK --explain --lang nl',
  'definition.json bevat het selectiereglement, decision.json de uitslagen en de uitkomst. log/',
  'bevat elke ondertekende aantekening en de ondertekende stand van het register; ballots/ de',
  'verzegelde antwoorden; trustees/ wat de sleutelhouders maakten. verify.mjs speelt alles na en',
  'heeft alleen Node 20 nodig. Zonder de vingerafdruk die u van de voorzitter of een lid kreeg,',
  'toont het aan dat dit register met zichzelf klopt, niet dat het dat van uw procedure is.',
];

const FRENCH = [
  'Français',
  'Vérifier :  node verify.mjs DOSSIER.zip --fingerprint EMPREINTE --explain --lang fr',
  'definition.json contient le règlement de la sélection, decision.json les résultats et l’issue.',
  'log/ contient chaque inscription signée et l’état signé du registre ; ballots/ les réponses',
  'scellées ; trustees/ ce qu’ont fait les détenteurs de clé. verify.mjs rejoue le tout ;',
  'il ne lui faut que Node 20. Sans l’empreinte reçue de la présidence ou d’un membre, il prouve',
  'que ce registre concorde avec lui-même, non qu’il est celui de votre procédure.',
];
