/**
 * Getuigen, beleid en bewijs op de opdrachtregel, in het Nederlands.
 */

import type { messages as English } from '../en/witness.ts';

export const messages: typeof English = {
  witness: {
    begun: (key, server) =>
      `Deze getuige is ${key}\nHij volgt ${server}. Geef die sleutel aan wie een beleid schrijft; bewaar het geheugenbestand, en laat er nooit twee uit kopieën lopen.`,
    cosigned: (origin, size) =>
      `${origin}: tot nu toe één register, ${size} aantekeningen, medeondertekend.`,
    undelivered: (origin, code) =>
      `${origin}: tot nu toe één register, maar de server nam de medeondertekening niet aan (${code}).`,
    forked: (origin, file) =>
      `SPLITSING: de server heeft twee verlopen van ${origin} ondertekend. Er wordt niets meer van medeondertekend. Het bewijs is ${file}: “doyen verify” beoordeelt het. Waarschuw de leden langs een andere weg dan deze server.`,
    shorter: (origin, seen) =>
      `${origin}: de server toont minder aantekeningen dan de ${seen} die hier zijn medeondertekend. Er wordt niets medeondertekend voordat hij ze weer toont.`,
    unproven: (origin, seen) =>
      `${origin}: de server heeft niet bewezen dat zijn register begint met de ${seen} aantekeningen die hier zijn medeondertekend. Er wordt niets medeondertekend.`,
    unsigned: (origin, code) =>
      `${origin}: de handtekening van de server onder zijn register klopt niet (${code}). Er wordt niets medeondertekend.`,
    otherClerk: (origin) =>
      `${origin}: de server ondertekent nu met een andere sleutel dan de eerste keer. Er wordt niets medeondertekend.`,
    notMeant: (origin) => `${origin} is geen van de registers die het beleid noemt.`,
    declined: (code) => `De server weigert (${code}).`,
    unreachable: (why) => `De server antwoordt niet (${why}).`,
    addressWrong: (given) =>
      `“${given}” is geen adres van een procedure, zoals https://doyen.example/s/ab12cd34ef56.`,
    addressOfNoSelection: (given) =>
      `“${given}” is niet het adres van een procedure: zo'n adres eindigt op /s/ en twaalf letters.`,
    everyWrong: (given) => `--every is een aantal seconden vanaf 1, niet “${given}”.`,
    nameWrong: (given) =>
      `De naam van een getuige heeft geen spatie en geen plusteken: niet “${given}”.`,
    stateLocked: (file, pid) => `Proces ${pid} is met ${file} bezig: een getuige loopt één keer.`,
    stateMalformed: (file) =>
      `${file} is geen geheugen van een getuige. Het blijft zoals het is: een getuige die is vergeten wat hij zag, mag niet verder onder zijn oude sleutel.`,
    stateUnwritable: (file, why) => `${file} kan niet worden geschreven (${why}).`,
  },
  policy: {
    unreadable: (file, why) => `Het beleid ${file} kan niet worden gelezen (${why}).`,
    refused: (file, line, why) => `Het beleid ${file}, regel ${line}, houdt geen stand: ${why}.`,
    policy_too_long: () => 'het is te lang',
    policy_character: () => 'er staat een teken in dat in geen tekstbestand hoort',
    policy_line_unknown: (word) =>
      `een regel begint met log, witness, group of quorum, niet met “${word}”`,
    policy_words: (word) => `te weinig of te veel woorden na ${word}`,
    policy_key_malformed: (word) => `“${word}” is geen sleutel`,
    policy_key_kind: (word) => `“${word}” is een sleutel van de andere soort`,
    policy_key_twice: (word) => `de sleutel “${word}” komt twee keer voor`,
    policy_name_taken: (word) => `de naam “${word}” is al in gebruik`,
    policy_name_unknown: (word) => `geen regel erboven noemt “${word}”`,
    policy_member_twice: (word) => `“${word}” staat al in een groep`,
    policy_threshold: (word) =>
      `“${word}” is niet all, any, of een getal tot en met dat van de leden`,
    policy_quorum_twice: () => 'er is al een quorum',
    policy_quorum_missing: () => 'het heeft geen quorum',
  },
  policyNeedsSelection:
    'Met --policy is ADRES dat van een procedure: het eindigt op /s/ en twaalf letters.',
  policyNotMet: (origin, missing, size, of) =>
    `Niet gestart: van ${origin} hebben de getuigen van het beleid ${size} van de ${of} aantekeningen medeondertekend; er ontbreken: ${missing === '' ? 'geen' : missing}. De server toont u misschien een ander verloop dan hun.`,
  policyMet: (by, size, of) =>
    `Getuigen zoals het beleid vraagt: ${by}; ${size} van de ${of} aantekeningen.`,
  receiptUnreadable: (file, why) => `Het ontvangstbewijs ${file} kan niet worden gelezen (${why}).`,
  evidence: {
    proven: (origin, older, newer) =>
      `BEWEZEN: één sleutel heeft twee verlopen van ${origin} ondertekend: een van ${older} aantekeningen, en een van ${newer} dat daar niet mee begint.`,
    key: (key) =>
      `De sleutel is ${key}. Hij is die van de server als uw apparaat of een beleid hem noemt: dit bestand alleen zegt dat niet.`,
    keyNamed: 'Het beleid noemt dit register met deze sleutel.',
    otherLog: 'Het beleid noemt andere registers, of dit met een andere sleutel.',
    evidence_malformed: 'Dit is geen bewijs: het bestand is niet leesbaar.',
    evidence_out_of_order: 'Dit bewijst niets: de oudere stand is langer dan de nieuwere.',
    path_wrong: 'Dit bewijst niets: het pad leidt niet naar de nieuwere stand.',
    heads_agree: 'Dit bewijst niets: de nieuwere stand begint met de oudere.',
    checkpoint_malformed: 'Dit bewijst niets: een van de standen is niet leesbaar.',
    checkpoint_other_log: 'Dit bewijst niets: een van de standen is van een ander register.',
    checkpoint_signature_wrong:
      'Dit bewijst niets: een van de standen is niet met die sleutel ondertekend.',
  },
};
