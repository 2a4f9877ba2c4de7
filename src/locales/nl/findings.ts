/**
 * Wat de controle vond, in het Nederlands: één zin voor elke controle, geslaagd of niet.
 */

import type { messages as English } from '../en/findings.ts';

export const messages: typeof English = {
  archive_form: ({ passed, details }) =>
    passed
      ? 'De bundel heeft, byte voor byte, zijn enige vorm'
      : `De bundel is gewijzigd: eerste verschil bij byte ${details.offset}${inFile(details.path)}`,
  files_whole: ({ passed, details }) =>
    passed
      ? `${many(details.count, 'bestand is', 'bestanden zijn')} heel`
      : `${details.path} is beschadigd`,
  files_single: ({ passed, details }) =>
    passed ? 'Geen bestand komt twee keer voor' : `${details.path} komt twee keer voor`,
  files_expected: ({ passed, details }) =>
    passed
      ? 'Geen bestand is vreemd aan het register'
      : `${details.path} hoort niet bij dit register`,
  files_present: ({ passed, details }) =>
    passed
      ? `Alle ${many(details.count, 'bestand', 'bestanden')} die het register noemt zijn er`
      : `${details.path} ontbreekt`,
  log_complete: ({ passed, entry = 0, details }) =>
    passed
      ? `Alle ${many(details.size, 'aantekening', 'aantekeningen')} van het register zijn er`
      : `Vanaf aantekening ${entry} ${many(details.missing, 'ontbreekt er', 'ontbreken er', true)}`,
  entry_form: ({ passed, entry = 0, details }) =>
    passed
      ? `${many(details.count, 'aantekening heeft', 'aantekeningen hebben')} de enige juiste vorm`
      : `Aantekening ${entry} is misvormd (${details.fault}${at(details.pointer)})`,
  entry_place: ({ passed, entry = 0, details }) =>
    passed
      ? 'Elke aantekening staat op haar plaats'
      : `Op de plaats van aantekening ${entry} ligt aantekening ${details.says}`,
  entry_enclosure: ({ passed, entry = 0, details }) =>
    passed
      ? `${many(details.count, 'bijlage is', 'bijlagen zijn')} wat de aantekeningen zeggen`
      : `Aantekening ${entry}: ${details.path || 'de bijlage'} is niet wat is ondertekend ` +
        `(${details.code})`,
  entry_signed: ({ passed, entry = 0, details }) =>
    passed
      ? `${many(details.count, 'aantekening is', 'aantekeningen zijn')} door de juiste ondertekend`
      : `Aantekening ${entry} is niet ondertekend door ${details.actor}`,
  entry_seen: ({ passed, entry = 0, details }) =>
    passed
      ? 'Wat elke deelnemer had gezien, is een stand van dit ene register'
      : `Aantekening ${entry}: ${details.actor} had een ander register gezien, ` +
        `met ${details.size} aantekeningen`,
  entry_lawful: ({ passed, entry = 0, details }) =>
    passed
      ? `${many(details.count, 'aantekening mocht', 'aantekeningen mochten')} volgens de regels`
      : `Aantekening ${entry} (${details.act}) mocht niet (${details.code}${flaw(details)})`,
  entries_after: ({ entry = 0, details }) =>
    `Door aantekening ${entry} ` +
    (details.count === 1
      ? 'kan 1 latere controle niet slagen'
      : `kunnen ${details.count} latere controles niet slagen`),
  checkpoint_signed: ({ passed, details }) =>
    passed
      ? 'De stand van het register is ondertekend door het secretariaat ervan'
      : `De stand van het register is niet ondertekend door het secretariaat (${details.code})`,
  checkpoint_covers: ({ passed, details }) =>
    passed
      ? `De ondertekende stand is die van deze ${details.size} aantekeningen`
      : `De ondertekende stand, van ${details.size} aantekeningen, is niet die van wat hier ligt`,
  witnessed: ({ details: { state, by, size, of } }) => {
    switch (state) {
      case 'quorum':
        return `Medeondertekend zoals het beleid vraagt, alle ${of} aantekeningen: ${by}`;
      case 'unjudged':
        return `Getuigen ondertekenden ${size} van de ${of} aantekeningen mee; of het de juiste getuigen zijn, blijkt pas met --policy`;
      case 'none':
        return 'Geen getuige heeft dit register medeondertekend';
      case 'short':
        return `Te weinig getuigen hebben medeondertekend; er ontbreken: ${by}`;
      case 'behind':
        return `Getuigen zagen pas ${size} van de ${of} aantekeningen: haal de bundel opnieuw op zodra zij de rest hebben gezien`;
      case 'elsewhere':
        return `Getuigen ondertekenden een ander register mee: met ${size} aantekeningen was het hunne niet dit`;
      case 'malformed':
        return 'Wat getuigen zouden hebben medeondertekend is niet leesbaar, of niet voor dit register ondertekend';
      case 'other_log':
        return 'Het beleid noemt andere registers dan dit';
    }
  },
  receipt_held: ({ details: { state, index, round, place, of, code } }) => {
    switch (state) {
      case 'listed':
        return `Het ontvangstbewijs klopt: antwoord nummer ${place} van ${of} op de verzegelde lijst van ${round} (aantekening ${index}); de code is ${code}`;
      case 'replaced':
        return `Het ontvangstbewijs klopt: een antwoord in ${round} (aantekening ${index}) dat door een later van dezelfde zetel is vervangen; de code is ${code}`;
      case 'act':
        return `Het ontvangstbewijs klopt: aantekening ${index}, die geen antwoord is`;
      case 'malformed':
        return 'Het ontvangstbewijs is niet leesbaar';
      case 'foreign':
        return 'Het ontvangstbewijs hoort bij een ander register, of is niet door de server ervan ondertekend';
      case 'missing':
        return `Het ontvangstbewijs geldt aantekening ${index}, en die zit niet in dit register`;
      case 'not_included':
        return `Op de plaats van aantekening ${index} ligt een andere dan die van het ontvangstbewijs`;
      case 'parted':
        return `Het ontvangstbewijs toont een stand waarin dit register nooit is geweest`;
    }
  },
  challenge_opened: ({ details: { state, round, code, answers } }) => {
    switch (state) {
      case 'opened':
        return `Het apparaat had dit verzegeld voor ${round} (code ${code}): ${said(answers)}`;
      case 'code_missing':
        return `Het apparaat had dit verzegeld voor ${round}: ${said(answers)}. Zonder de code die u noteerde, blijkt niet dat het de stem is waarvan u de code zag (${code})`;
      case 'challenge_malformed':
        return 'De proef is niet leesbaar';
      case 'challenge_other_round':
        return 'De proef is van een andere ronde dan dit register heeft';
      case 'challenge_answers_unfit':
        return 'De antwoorden in de proef horen niet bij deze ronde';
      case 'challenge_not_sealed':
        return 'BETRAPT: wat het apparaat had verzegeld, bevat niet de antwoorden die het noemt. Gebruik dit apparaat niet';
      case 'code_differs':
        return `BETRAPT: wat werd geopend heeft de code ${code}, en niet die u zag. Gebruik dit apparaat niet`;
      case 'cast':
        return 'BETRAPT: wat werd geopend, is toch uitgebracht';
    }
  },
  dispute_judged: ({ details: { state, round, member, code } }) => {
    switch (state) {
      case 'listed':
        return `${member} betwistte de verzegelde lijst van ${round}; het antwoord met code ${code} staat erop`;
      case 'replaced':
        return `${member} betwistte de verzegelde lijst van ${round}; het antwoord met code ${code} staat in het register, en een later eigen antwoord kwam in de plaats`;
      case 'elsewhere':
        return `${member} betwistte de verzegelde lijst van ${round}; het antwoord met code ${code} staat in het register, maar van een andere ronde`;
      case 'said':
        return code === ''
          ? `${member} zegt in ${round} niet te hebben geantwoord; op de lijst staat een antwoord, ondertekend met de sleutel van die zetel`
          : `${member} zegt dat het verzegelde antwoord met code ${code} op de lijst van ${round} ontbreekt; hier blijkt niet dat de server het ooit had`;
      case 'receipt_unfit':
        return `${member} betwist de verzegelde lijst van ${round}; wat het toont, is geen ontvangstbewijs van dit register`;
      case 'proven':
        return `BETRAPT: de server gaf ${member} een ontvangstbewijs voor een verzegeld antwoord in ${round}, en dit register heeft dat antwoord niet`;
      case 'dispute_malformed':
        return 'De betwisting is niet leesbaar';
      case 'dispute_other_round':
        return 'De betwisting is van een andere ronde of een ander lid dan dit register heeft';
      case 'dispute_not_signed':
        return 'De betwisting is niet ondertekend door de zetel die zij noemt';
    }
  },
  definition_file: ({ passed }) =>
    passed
      ? 'definition.json is wat bij het begin is vastgelegd'
      : 'definition.json is niet wat bij het begin is vastgelegd',
  decision_file: ({ passed }) =>
    passed ? 'decision.json zegt wat eruit volgt' : 'decision.json zegt niet wat eruit volgt',
  readme_file: ({ details }) =>
    ({
      known: 'README.txt is zoals het hoort',
      other: 'README.txt is niet de tekst van deze versie: het is het woord van wie verzegelde',
      changed: 'README.txt is gewijzigd',
    })[details.state],
  selection_opened: ({ passed, details }) =>
    passed
      ? `Geopend met ${many(details.seats, 'bezette zetel', 'bezette zetels')}`
      : 'Er is niets geopend: er is geen ledenlijst om tegen te controleren',
  roster_change: ({ entry, details: { kind, who } }) =>
    ({
      added: `Aantekening ${entry}: na de opening heeft de voorzitter ${who} als lid toegevoegd`,
      removed: `Aantekening ${entry}: na de opening heeft de voorzitter ${who} verwijderd`,
      seated: `Aantekening ${entry}: na de opening heeft een apparaat de zetel ${who} ingenomen`,
      replaced: `Aantekening ${entry}: na de opening verving de voorzitter het apparaat van ${who}; de sleutel ervan geldt niet meer`,
    })[kind],
  ceremony_ended: ({ passed, details }) => {
    const { attempt, phase, trustees, threshold, closingQuorum } = details;
    if (!passed) return `Sleutelceremonie ${attempt}: de aantallen beschermen de antwoorden niet`;
    if (phase !== 'certified') return `Sleutelceremonie ${attempt} gaf geen sleutels (${phase})`;
    return (
      `Sleutels bevestigd door ${trustees} sleutelhouders; ` +
      `${threshold} openen, ${closingQuorum} sluiten af`
    );
  },
  ceremony_fault: ({ passed, details }) => {
    const { attempt, phase, kind, culprit, dealer, by, left } = details;
    if (!passed)
      return `Sleutelceremonie ${attempt}: de klacht rechtvaardigt niet wie is uitgesloten`;
    if (phase === 'certified')
      return kind === 'bad-share'
        ? `Sleutelceremonie ${attempt}, nadat de sleutels waren vastgesteld: ${dealer} had ${by} een deel gegeven dat niet klopt, zoals iedereen kan nagaan; de sleutels blijven gelden, met ${left} sleutelhouders`
        : `Sleutelceremonie ${attempt}, nadat de sleutels waren vastgesteld: ${by} klaagde over een deel van ${dealer} dat wel klopt, zoals iedereen kan nagaan; de sleutels blijven gelden, met ${left} sleutelhouders`;
    return kind === 'bad-share'
      ? `Sleutelceremonie ${attempt}: ${dealer} gaf ${by} een deel dat niet klopt, zoals iedereen kan nagaan; ${left} gingen verder zonder ${culprit}`
      : `Sleutelceremonie ${attempt}: ${by} klaagde over een deel van ${dealer} dat wel klopt, zoals iedereen kan nagaan; ${left} gingen verder zonder ${culprit}`;
  },
  keys_erased: ({ details: { attempt, trustees, stated, silent } }) =>
    `Sleutels van ceremonie ${attempt}: ${stated} van ${trustees} sleutelhouders verklaren dat hun delen zijn gewist; een ondertekend woord, dat niemand kan nagaan` +
    (silent === '' ? '' : `. Niet verklaard door: ${silent}`),
  ballot_proven: ({ passed, entry = 0, details }) =>
    passed
      ? `${details.round}: ${many(details.count, 'antwoord is', 'antwoorden zijn')} bewezen geldig`
      : `Aantekening ${entry}: het antwoord van ${details.member} in ${details.round} ` +
        'heeft geen geldig bewijs',
  round_floor: ({ passed, details: { round, cast, least } }) =>
    passed
      ? `${round}: ${cast} namen deel, ten minste ${least} waren nodig`
      : `${round}: ${cast} namen deel, te weinig om te openen (${least})`,
  round_closed: ({ passed, details: { round, signed, needed } }) =>
    passed
      ? `${round}: ${signed} sleutelhouders ondertekenden de sluiting, ${needed} waren nodig`
      : `${round}: maar ${signed} sleutelhouders ondertekenden de sluiting, ${needed} waren nodig`,
  round_decrypted: ({ passed, details: { round, valid, needed, bad } }) =>
    passed
      ? `${round}: ${valid} geldige deelontsleutelingen, ${needed} waren nodig${skipped(bad)}`
      : `${round}: maar ${valid} geldige deelontsleutelingen, ${needed} waren nodig${skipped(bad)}`,
  round_blinded: ({ passed, details: { round, valid, needed, signed, quorum, bad } }) =>
    passed
      ? `${round}: ${valid} sleutelhouders schermden de sommen af (${needed} waren nodig), ` +
        `${signed} ondertekenden ze (${quorum} waren nodig)${skipped(bad)}`
      : `${round}: ${valid} sleutelhouders schermden de sommen af en ${signed} ondertekenden ze; ` +
        `${needed} en ${quorum} waren nodig, en geen som mag tot niets worden${skipped(bad)}`,
  round_tested: ({ passed, details: { round, cast, absent, names, against, secret } }) =>
    passed && secret
      ? `${round}: van ${cast} antwoorden (${absent} afwezig) is alleen dit bekend: ${against} van de ${names} namen voldoen niet aan de regel`
      : passed
        ? `${round}: van ${cast} antwoorden (${absent} afwezig) is alleen dit bekend: tegen ` +
          `${against} van de ${names} namen is iemand`
        : `${round}: wat de toetsen zeggen, past niet bij de antwoorden`,
  round_result: ({ passed, details: { round, cast, absent } }) =>
    passed
      ? `${round}: de aantallen zijn de som van ${cast} antwoorden (${absent} afwezig)`
      : `${round}: de aantallen kloppen niet met de antwoorden`,
  round_without_result: ({ passed, details: { round, stage, why } }) =>
    passed
      ? `${round}: geen uitslag (${why === 'none' ? stage : why})`
      : `${round}: de sommen gaan niet open`,
  knot_ended: ({ passed, details: { knot, named, cast, opened } }) => {
    if (!passed) return `${knot}: de afloop past niet bij de antwoorden`;
    return opened
      ? `${knot}: alle ${named} zeiden ja, en het ging open`
      : `${knot}: ${cast} van de ${named} antwoordden; het ging niet open, en meer is niet bekend`;
  },
  knot_moves: ({ passed, details: { knot, made, already, moves } }) => {
    if (!passed) return `${knot}: wat volgde, is niet wat de stappen zeggen`;
    if (made + already === 0) return `${knot}: er is geen stap door gezet`;
    const before = already === 0 ? '' : `, ${already} al eerder door de leden zelf`;
    return `${knot}: ${made} van de ${moves} stappen gezet bij het opengaan${before}`;
  },
  talks_without_report: ({ details: { round, stage, why } }) =>
    `${round}: gesprekken, geen communiqué (${why === 'none' ? stage : why})`,
  talks_reported: ({ passed, details: { round, heard, entitled, signed, needed } }) =>
    passed
      ? `${round}: ${heard} van ${entitled} leden gehoord; ${signed} van ${needed} ` +
        'facilitatoren ondertekenden dat'
      : `${round}: het communiqué over ${heard} van ${entitled} is ondertekend door ${signed} ` +
        `van ${needed} facilitatoren`,
  talks_disclosed: ({ passed, details: { round, told, needed } }) =>
    passed
      ? `${round}: vóór het communiqué ingelichte voordragende leden: ${told}`
      : `${round}: vóór het communiqué zijn ${told} van ${needed} voordragende leden ingelicht`,
  talks_checked: ({ details: { round, poll, state, differs } }) =>
    ({
      agrees: `${round}: de aantallen van de facilitatoren zijn die van de verzegelde peiling ${poll}`,
      differs:
        `${round}: de aantallen van de facilitatoren verschillen tot ${differs} van de ` +
        `verzegelde peiling ${poll}; men kan intussen van gedachten zijn veranderd`,
      waits: `${round}: de aantallen van de facilitatoren liggen vast, te toetsen aan ${poll}`,
      too_small: `${round}: de aantallen van de facilitatoren blijven verzegeld: naast ${poll} zouden ze antwoorden kunnen verraden`,
      withheld: `${round}: ${poll} is geteld, en de vastgelegde aantallen zijn nooit opengelegd`,
    })[state],
  silence_ended: ({ details: { silence, subject, names, stage, relayed } }) =>
    `Stilteprocedure ${silence} over ${names || SUBJECTS[subject]}: ${STAGES[stage]}` +
    (relayed === 0
      ? ''
      : `; ${relayed} × bezwaar via de facilitatoren, van wie valt niet te toetsen`),
  field_follows: ({ passed, details: { round, follows, names } }) =>
    passed
      ? `${round}: wie doorgaat volgt uit de telling (${follows}): ${names || 'niemand'}`
      : `${round}: wie doorgaat volgt niet uit de telling, of het besluit zegt iets anders`,
  field_called: ({ passed, details: { round, by, names } }) =>
    passed
      ? `${round} had alleen namen die doorgaan volgens ${by === 'count' ? 'de telling' : 'het vastgelegde besluit van de voorzitter'}: ${names}`
      : `${round} had een naam die niet zou doorgaan: ${names}`,
  rule_changed: ({ passed, details: { by, silence } }) =>
    passed
      ? `De regel is gewijzigd (${{ silence: `onder stilte ${silence}`, chair: 'voorzitter', fallback: 'vooraf afgesproken' }[by]})`
      : 'De regel is gewijzigd door wie dat niet kon',
  continues: ({ passed, details: { origin, size, root } }) =>
    passed
      ? `Vervolg op ${origin}, met ${size} aantekeningen en hoofd ${root}; controleer ook die bundel`
      : 'Deze procedure noemt zichzelf als voorganger',
  outcome_follows: ({ passed, details }) => {
    if (!passed) return 'De uitkomst volgt niet uit het register';
    return details.kind === 'none'
      ? 'Nog geen uitkomst'
      : `De uitkomst volgt: ${KINDS[details.kind]}`;
  },
  sealed: ({ details }) =>
    ({
      sealed: 'Het register is verzegeld',
      interim: 'TUSSENSTAND: de procedure loopt nog en het register is niet verzegeld',
      statements:
        'TUSSENSTAND: er is besloten; leden kunnen verklaringen bijvoegen, en het register is nog niet verzegeld',
      missing: 'De procedure is afgesloten, maar het register is niet verzegeld',
    })[details.state],
  sealed_files: ({ passed, details }) =>
    passed
      ? `${many(details.count, 'bestand is', 'bestanden zijn')} zoals verzegeld`
      : `${details.path} is niet zoals verzegeld`,
  mode: ({ details }) =>
    details.mode === 'rehearsal'
      ? 'REPETITIE: niets in dit register is door iemand besloten'
      : 'Dit register is van een echte procedure',
  anchored: ({ passed, details }) => {
    if (!passed) return `Een andere procedure: de vingerafdruk hier is ${details.fingerprint}`;
    return details.given === 'yes'
      ? 'Verankerd: het is de procedure van de gegeven vingerafdruk'
      : 'NIET VERANKERD: zonder vingerafdruk blijkt alleen dat het register met zichzelf klopt';
  },
};

const STAGES = {
  running: 'loopt',
  adopted: 'aangenomen',
  broken: 'stilte verbroken',
  withdrawn: 'ingetrokken',
};

const SUBJECTS = {
  name: 'een naam',
  package: 'een pakket',
  rule: 'een wijziging van de regel',
  extension: 'een verlenging',
  vacancy: 'een waarneming',
} as const;

const KINDS = {
  vacant: 'functie vacant',
  tie: 'stemmen staken',
  deadlock: 'impasse',
  appointed: 'benoemd',
  'silence-broken': 'stilte verbroken',
  extended: 'termijn verlengd',
  stopped: 'stopgezet',
};

function many(count: number, one: string, more: string, verbFirst = false): string {
  const words = count === 1 ? one : more;
  return verbFirst ? `${words} ${count}` : `${count} ${words}`;
}

function inFile(path: string): string {
  return path === '' ? '' : `, in ${path}`;
}

function flaw({ fault, pointer }: { readonly fault: string; readonly pointer: string }): string {
  return fault === '' ? '' : `, ${fault}${at(pointer)}`;
}

function at(pointer: string): string {
  return pointer === '' ? '' : ` bij ${pointer}`;
}

function skipped(bad: string): string {
  return bad === '' ? '' : `; ongeldig en overgeslagen: ${bad}`;
}

const WORDS: { readonly [word: string]: string } = {
  encourage: 'aanmoediging',
  discourage: 'ontmoediging',
  noOpinion: 'geen mening',
  none: 'geen bezwaar',
  object: 'bezwaar',
  yes: 'ja',
  no: 'nee',
};

function said(answers: { readonly [name: string]: string }): string {
  const each = Object.entries(answers).map(
    ([name, word]) => `${nameOf(name)}, ${WORDS[word] ?? word}`,
  );
  return each.join('; ');
}

/** A sheet of linked moves has one answer, for all of them. */
function nameOf(name: string): string {
  return name === 'together' ? 'gekoppelde stappen' : name;
}
