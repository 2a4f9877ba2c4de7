/**
 * Ce que la vérification a constaté, en français : une phrase par contrôle, réussi ou non.
 */

import type { messages as English } from '../en/findings.ts';

export const messages: typeof English = {
  archive_form: ({ passed, details }) =>
    passed
      ? 'Le dossier a, octet par octet, sa seule forme possible'
      : `Le dossier a été modifié : première différence à l’octet ${details.offset}` +
        inFile(details.path),
  files_whole: ({ passed, details }) =>
    passed
      ? `${many(details.count, 'fichier intact', 'fichiers intacts')}`
      : `${details.path} est endommagé`,
  files_single: ({ passed, details }) =>
    passed ? 'Aucun fichier n’est en double' : `${details.path} est en double`,
  files_expected: ({ passed, details }) =>
    passed
      ? 'Aucun fichier n’est étranger au registre'
      : `${details.path} n’appartient pas à ce registre`,
  files_present: ({ passed, details }) =>
    passed
      ? `Les fichiers que le registre nomme sont tous là (${details.count})`
      : `${details.path} manque`,
  log_complete: ({ passed, entry = 0, details }) =>
    passed
      ? `Les inscriptions du registre sont toutes là (${details.size})`
      : `À partir de l’inscription ${entry}, ` +
        many(details.missing, 'inscription manque', 'inscriptions manquent'),
  entry_form: ({ passed, entry = 0, details }) =>
    passed
      ? `${many(details.count, 'inscription a', 'inscriptions ont')} la seule forme correcte`
      : `L’inscription ${entry} est mal formée (${details.fault}${at(details.pointer)})`,
  entry_place: ({ passed, entry = 0, details }) =>
    passed
      ? 'Chaque inscription est à sa place'
      : `À la place de l’inscription ${entry} se trouve l’inscription ${details.says}`,
  entry_enclosure: ({ passed, entry = 0, details }) =>
    passed
      ? `${many(details.count, 'annexe est', 'annexes sont')} ce que disent les inscriptions`
      : `Inscription ${entry} : ${details.path || 'son annexe'} n’est pas ce qui a été signé ` +
        `(${details.code})`,
  entry_signed: ({ passed, entry = 0, details }) =>
    passed
      ? `${many(details.count, 'inscription signée', 'inscriptions signées')} par qui devait signer`
      : `L’inscription ${entry} n’est pas signée par ${details.actor}`,
  entry_seen: ({ passed, entry = 0, details }) =>
    passed
      ? 'Ce que chacun avait vu est bien un état de ce seul registre'
      : `Inscription ${entry} : ${details.actor} avait vu un autre registre, ` +
        `de ${details.size} inscriptions`,
  entry_lawful: ({ passed, entry = 0, details }) =>
    passed
      ? `${many(details.count, 'inscription permise', 'inscriptions permises')} par les règles`
      : `L’inscription ${entry} (${details.act}) n’était pas permise (${details.code}${flaw(details)})`,
  entries_after: ({ entry = 0, details }) =>
    `À cause de l’inscription ${entry}, ` +
    many(
      details.count,
      'contrôle suivant ne peut réussir',
      'contrôles suivants ne peuvent réussir',
    ),
  checkpoint_signed: ({ passed, details }) =>
    passed
      ? 'L’état du registre est signé par son secrétariat'
      : `L’état du registre n’est pas signé par son secrétariat (${details.code})`,
  checkpoint_covers: ({ passed, details }) =>
    passed
      ? `L’état signé est celui de ces ${details.size} inscriptions`
      : `L’état signé, de ${details.size} inscriptions, n’est pas celui des inscriptions présentes`,
  witnessed: ({ details: { state, by, size, of } }) => {
    switch (state) {
      case 'quorum':
        return `Cosigné comme la règle des témoins le demande, pour les ${of} inscriptions : ${by}`;
      case 'unjudged':
        return `Des témoins ont cosigné ${size} inscriptions sur ${of} ; sans --policy, rien ne dit si ce sont les bons`;
      case 'none':
        return 'Aucun témoin n’a cosigné ce registre';
      case 'short':
        return `Trop peu de témoins ont cosigné ; il manque : ${by}`;
      case 'behind':
        return `Les témoins n’ont vu que ${size} inscriptions sur ${of} : reprenez le dossier quand ils auront vu le reste`;
      case 'elsewhere':
        return `Les témoins ont cosigné un autre registre : à ${size} inscriptions, le leur n’était pas celui-ci`;
      case 'malformed':
        return 'Ce que des témoins auraient cosigné est illisible, ou n’est pas signé pour ce registre';
      case 'other_log':
        return 'La règle des témoins nomme d’autres registres que celui-ci';
    }
  },
  receipt_held: ({ details: { state, index, round, place, of, code } }) => {
    switch (state) {
      case 'listed':
        return `Le récépissé tient : réponse numéro ${place} sur ${of} de la liste scellée de ${round} (inscription ${index}) ; son code est ${code}`;
      case 'replaced':
        return `Le récépissé tient : une réponse dans ${round} (inscription ${index}) qu’une réponse ultérieure du même siège a remplacée ; son code est ${code}`;
      case 'act':
        return `Le récépissé tient : inscription ${index}, qui n’est pas une réponse`;
      case 'malformed':
        return 'Le récépissé est illisible';
      case 'foreign':
        return 'Le récépissé est d’un autre registre, ou n’est pas signé par son serveur';
      case 'missing':
        return `Le récépissé porte sur l’inscription ${index}, qui n’est pas dans ce registre`;
      case 'not_included':
        return `À la place de l’inscription ${index} s’en trouve une autre que celle du récépissé`;
      case 'parted':
        return `Le récépissé prouve un état dans lequel ce registre n’a jamais été`;
    }
  },
  challenge_opened: ({ details: { state, round, code, answers } }) => {
    switch (state) {
      case 'opened':
        return `L’appareil avait scellé ceci pour ${round} (code ${code}) : ${said(answers)}`;
      case 'code_missing':
        return `L’appareil avait scellé ceci pour ${round} : ${said(answers)}. Sans le code que vous avez noté, rien ne montre que c’est la réponse dont vous avez vu le code (${code})`;
      case 'challenge_malformed':
        return 'Le contrôle est illisible';
      case 'challenge_other_round':
        return 'Le contrôle porte sur un autre tour que ceux de ce registre';
      case 'challenge_answers_unfit':
        return 'Les réponses du contrôle ne sont pas de celles que ce tour demande';
      case 'challenge_not_sealed':
        return 'PRIS SUR LE FAIT : ce que l’appareil avait scellé ne contient pas les réponses qu’il dit. N’utilisez pas cet appareil';
      case 'code_differs':
        return `PRIS SUR LE FAIT : la réponse ouverte porte le code ${code}, non celui que vous avez vu. N’utilisez pas cet appareil`;
      case 'cast':
        return 'PRIS SUR LE FAIT : la réponse ouverte a tout de même été envoyée';
    }
  },
  dispute_judged: ({ details: { state, round, member, code } }) => {
    switch (state) {
      case 'listed':
        return `${member} a contesté la liste scellée de ${round} ; sa réponse de code ${code} y figure`;
      case 'replaced':
        return `${member} a contesté la liste scellée de ${round} ; sa réponse de code ${code} est au registre, et une réponse plus récente de ce membre l’a remplacée`;
      case 'elsewhere':
        return `${member} a contesté la liste scellée de ${round} ; sa réponse de code ${code} est au registre, mais d’un autre tour`;
      case 'said':
        return code === ''
          ? `${member} dit n’avoir envoyé aucune réponse dans ${round} ; une réponse figure sur la liste, signée avec la clé de son siège`
          : `${member} dit que sa réponse scellée de code ${code} manque à la liste de ${round} ; rien ici ne montre que le serveur l’ait jamais eue`;
      case 'receipt_unfit':
        return `${member} conteste la liste scellée de ${round} ; ce qu’il présente n’est pas un récépissé de ce registre`;
      case 'proven':
        return `PRIS SUR LE FAIT : le serveur a donné à ${member} un récépissé pour une réponse scellée dans ${round}, et ce registre n’a pas cette réponse`;
      case 'dispute_malformed':
        return 'La contestation est illisible';
      case 'dispute_other_round':
        return 'La contestation porte sur un autre tour ou un autre membre que ceux de ce registre';
      case 'dispute_not_signed':
        return 'La contestation n’est pas signée par le siège qu’elle nomme';
    }
  },
  definition_file: ({ passed }) =>
    passed
      ? 'definition.json est ce qui a été fixé au départ'
      : 'definition.json n’est pas ce qui a été fixé au départ',
  decision_file: ({ passed }) =>
    passed ? 'decision.json dit ce qui en découle' : 'decision.json ne dit pas ce qui en découle',
  readme_file: ({ details }) =>
    ({
      known: 'README.txt est tel qu’il doit être',
      other: 'README.txt n’est pas le texte de cette version : c’est la parole de qui a scellé',
      changed: 'README.txt a été modifié',
    })[details.state],
  selection_opened: ({ passed, details }) =>
    passed
      ? `Ouverture avec ${many(details.seats, 'siège occupé', 'sièges occupés')}`
      : 'Rien n’a été ouvert : il n’y a pas de liste des membres à laquelle comparer',
  roster_change: ({ entry, details: { kind, who } }) =>
    ({
      added: `Inscription ${entry} : après l’ouverture, la présidence a ajouté le membre ${who}`,
      removed: `Inscription ${entry} : après l’ouverture, la présidence a retiré le membre ${who}`,
      seated: `Inscription ${entry} : après l’ouverture, un appareil a pris le siège ${who}`,
      replaced: `Inscription ${entry} : après l’ouverture, la présidence a remplacé l’appareil de ${who} ; sa clé ne vaut plus`,
    })[kind],
  ceremony_ended: ({ passed, details }) => {
    const { attempt, phase, trustees, threshold, closingQuorum } = details;
    if (!passed) return `Cérémonie des clés ${attempt} : ses nombres ne protègent pas les réponses`;
    if (phase !== 'certified') return `La cérémonie des clés ${attempt} n’a pas abouti (${phase})`;
    return (
      `Clés confirmées par ${trustees} détenteurs ; ` +
      `il en faut ${threshold} pour ouvrir, ${closingQuorum} pour clore`
    );
  },
  ceremony_fault: ({ passed, details }) => {
    const { attempt, phase, kind, culprit, dealer, by, left } = details;
    if (!passed)
      return `Cérémonie des clés ${attempt} : la plainte ne justifie pas qui a été écarté`;
    if (phase === 'certified')
      return kind === 'bad-share'
        ? `Cérémonie des clés ${attempt}, une fois ses clés établies : ${dealer} avait remis à ${by} un fragment qui ne convient pas, comme chacun peut le constater ; les clés restent valables, avec ${left} détenteurs`
        : `Cérémonie des clés ${attempt}, une fois ses clés établies : ${by} s’est plaint d’un fragment de ${dealer} qui convient, comme chacun peut le constater ; les clés restent valables, avec ${left} détenteurs`;
    return kind === 'bad-share'
      ? `Cérémonie des clés ${attempt} : ${dealer} a remis à ${by} un fragment qui ne convient pas, comme chacun peut le constater ; ${left} ont continué sans ${culprit}`
      : `Cérémonie des clés ${attempt} : ${by} s’est plaint d’un fragment de ${dealer} qui convient, comme chacun peut le constater ; ${left} ont continué sans ${culprit}`;
  },
  keys_erased: ({ details: { attempt, trustees, stated, silent } }) =>
    `Clés de la cérémonie ${attempt} : ${stated} détenteurs sur ${trustees} déclarent leurs fragments effacés ; une parole signée, que nul ne peut vérifier` +
    (silent === '' ? '' : `. Sans déclaration de : ${silent}`),
  ballot_proven: ({ passed, entry = 0, details }) =>
    passed
      ? `${details.round} : ${many(details.count, 'réponse prouvée', 'réponses prouvées')} valable`
      : `Inscription ${entry} : la réponse de ${details.member} dans ${details.round} ` +
        'n’a pas de preuve valable',
  round_floor: ({ passed, details: { round, cast, least } }) =>
    passed
      ? `${round} : participation de ${cast}, minimum requis ${least}`
      : `${round} : participation de ${cast}, trop faible pour ouvrir (${least})`,
  round_closed: ({ passed, details: { round, signed, needed } }) =>
    passed
      ? `${round} : clôture signée par ${signed} détenteurs de clé, il en fallait ${needed}`
      : `${round} : clôture signée par ${signed} détenteurs seulement, il en fallait ${needed}`,
  round_decrypted: ({ passed, details: { round, valid, needed, bad } }) =>
    passed
      ? `${round} : ${valid} déchiffrements partiels valables, ` +
        `il en fallait ${needed}${skipped(bad)}`
      : `${round} : seulement ${valid} déchiffrements partiels valables, ` +
        `il en fallait ${needed}${skipped(bad)}`,
  round_blinded: ({ passed, details: { round, valid, needed, signed, quorum, bad } }) =>
    passed
      ? `${round} : sommes masquées par ${valid} détenteurs de clé (il en fallait ${needed}) ` +
        `et signées par ${signed} (il en fallait ${quorum})${skipped(bad)}`
      : `${round} : sommes masquées par ${valid} détenteurs de clé et signées par ${signed} ; ` +
        `il en fallait ${needed} et ${quorum}, et aucune ne peut être réduite à rien${skipped(bad)}`,
  round_tested: ({ passed, details: { round, cast, absent, names, against, secret } }) =>
    passed && secret
      ? `${round} : de ${cast} réponses (${absent} absents), on ne sait que ceci : ${against} noms sur ${names} ne satisfont pas à la règle`
      : passed
        ? `${round} : de ${cast} réponses (absences : ${absent}), seul ceci est connu : quelqu’un ` +
          `s’oppose à ${against} noms sur ${names}`
        : `${round} : ce que disent les vérifications ne correspond pas aux réponses`,
  round_result: ({ passed, details: { round, cast, absent } }) =>
    passed
      ? `${round} : les nombres sont la somme de ${cast} réponses (absences : ${absent})`
      : `${round} : les nombres ne correspondent pas aux réponses`,
  round_without_result: ({ passed, details: { round, stage, why } }) =>
    passed
      ? `${round} : pas de résultat (${why === 'none' ? stage : why})`
      : `${round} : les sommes ne s’ouvrent pas`,
  knot_ended: ({ passed, details: { knot, named, cast, opened } }) => {
    if (!passed) return `${knot} : l’issue ne correspond pas aux réponses`;
    return opened
      ? `${knot} : les ${named} ont tous dit oui, et les gestes se sont ouverts`
      : `${knot} : ${cast} réponses sur ${named} ; rien ne s’est ouvert, et rien d’autre n’est connu`;
  },
  knot_moves: ({ passed, details: { knot, made, already, moves } }) => {
    if (!passed) return `${knot} : la suite n’est pas ce que disent les gestes`;
    if (made + already === 0) return `${knot} : aucun geste n’en est résulté`;
    const before = already === 0 ? '' : `, ${already} déjà par les membres eux-mêmes`;
    return `${knot} : ${made} gestes sur ${moves} accomplis à l’ouverture${before}`;
  },
  talks_without_report: ({ details: { round, stage, why } }) =>
    `${round} : entretiens, sans communiqué (${why === 'none' ? stage : why})`,
  talks_reported: ({ passed, details: { round, heard, entitled, signed, needed } }) =>
    passed
      ? `${round} : ${heard} membres sur ${entitled} entendus ; ${signed} facilitateurs sur ` +
        `${needed} l’ont signé`
      : `${round} : le communiqué sur ${heard} membres sur ${entitled} est signé par ${signed} ` +
        `facilitateurs sur ${needed}`,
  talks_disclosed: ({ passed, details: { round, told, needed } }) =>
    passed
      ? `${round} : membres ayant présenté une candidature, informés avant le communiqué : ${told}`
      : `${round} : ${told} membres sur ${needed} ayant présenté une candidature informés avant le communiqué`,
  talks_checked: ({ details: { round, poll, state, differs } }) =>
    ({
      agrees: `${round} : le décompte des facilitateurs est celui du vote scellé ${poll}`,
      differs:
        `${round} : le décompte des facilitateurs s’écarte du vote scellé ${poll}, de ${differs} ` +
        'au plus ; un avis peut avoir changé entre les deux',
      waits: `${round} : le décompte des facilitateurs est fixé, à comparer avec ${poll}`,
      too_small: `${round} : le décompte des facilitateurs reste scellé : à côté de ${poll}, il pourrait trahir des réponses`,
      withheld: `${round} : ${poll} est dépouillé, et le décompte fixé n’a jamais été ouvert`,
    })[state],
  silence_ended: ({ details: { silence, subject, names, stage, relayed } }) =>
    `Procédure de silence ${silence} sur ${names || SUBJECTS[subject]} : ${STAGES[stage]}` +
    (relayed === 0
      ? ''
      : ` ; objections par les facilitateurs : ${relayed}, dont l’origine ne peut être vérifiée`),
  field_follows: ({ passed, details: { round, follows, names } }) =>
    passed
      ? `${round} : qui reste en lice découle du décompte (${follows}) : ${names || 'personne'}`
      : `${round} : qui reste en lice ne découle pas du décompte, ou la décision dit autre chose`,
  field_called: ({ passed, details: { round, by, names } }) =>
    passed
      ? `${round} n’avait que des noms en lice d’après ${by === 'count' ? 'le décompte' : 'la décision consignée par la présidence'} : ${names}`
      : `${round} avait un nom qui ne devait plus être en lice : ${names}`,
  rule_changed: ({ passed, details: { by, silence } }) =>
    passed
      ? `La règle a été modifiée (${{ silence: `procédure de silence ${silence}`, chair: 'présidence', fallback: 'convenu d’avance' }[by]})`
      : 'La règle a été modifiée par qui ne le pouvait pas',
  continues: ({ passed, details: { origin, size, root } }) =>
    passed
      ? `Reprend ${origin} : ${size} inscriptions, tête ${root} ; vérifiez aussi ce dossier`
      : 'Cette sélection se nomme elle-même comme précédente',
  outcome_follows: ({ passed, details }) => {
    if (!passed) return 'L’issue ne découle pas du registre';
    return details.kind === 'none'
      ? 'Pas encore d’issue'
      : `L’issue découle du registre : ${KINDS[details.kind]}`;
  },
  sealed: ({ details }) =>
    ({
      sealed: 'Le registre est scellé',
      interim: 'PROVISOIRE : la procédure continue et le registre n’est pas scellé',
      statements:
        'PROVISOIRE : la décision est prise ; les membres peuvent joindre des déclarations, et le registre n’est pas encore scellé',
      missing: 'La procédure est terminée, mais le registre n’est pas scellé',
    })[details.state],
  sealed_files: ({ passed, details }) =>
    passed
      ? `${many(details.count, 'fichier est', 'fichiers sont')} comme au moment du scellement`
      : `${details.path} n’est plus comme au moment du scellement`,
  mode: ({ details }) =>
    details.mode === 'rehearsal'
      ? 'RÉPÉTITION : rien dans ce registre n’a été décidé par qui que ce soit'
      : 'Ce registre est celui d’une procédure réelle',
  anchored: ({ passed, details }) => {
    if (!passed) return `Une autre procédure : l’empreinte est ici ${details.fingerprint}`;
    return details.given === 'yes'
      ? 'Ancré : c’est la procédure de l’empreinte donnée'
      : 'NON ANCRÉ : sans empreinte, il apparaît seulement que le registre concorde avec lui-même';
  },
};

const STAGES = {
  running: 'en cours',
  adopted: 'texte adopté',
  broken: 'silence rompu',
  withdrawn: 'texte retiré',
};

const SUBJECTS = {
  name: 'un nom',
  package: 'un ensemble de postes',
  rule: 'une modification de la règle',
  extension: 'une prolongation',
  vacancy: 'un intérim',
} as const;

const KINDS = {
  vacant: 'poste vacant',
  tie: 'partage des voix',
  deadlock: 'impasse',
  appointed: 'nomination',
  'silence-broken': 'silence rompu',
  extended: 'mandat prolongé',
  stopped: 'procédure interrompue',
};

function many(count: number, one: string, more: string): string {
  return `${count} ${count < 2 ? one : more}`;
}

function inFile(path: string): string {
  return path === '' ? '' : `, dans ${path}`;
}

function flaw({ fault, pointer }: { readonly fault: string; readonly pointer: string }): string {
  return fault === '' ? '' : `, ${fault}${at(pointer)}`;
}

function at(pointer: string): string {
  return pointer === '' ? '' : ` à ${pointer}`;
}

function skipped(bad: string): string {
  return bad === '' ? '' : ` ; non valables et écartés : ${bad}`;
}

const WORDS: { readonly [word: string]: string } = {
  encourage: 'encouragement',
  discourage: 'découragement',
  noOpinion: 'sans avis',
  none: 'sans objection',
  object: 'objection',
  yes: 'oui',
  no: 'non',
};

function said(answers: { readonly [name: string]: string }): string {
  const each = Object.entries(answers).map(
    ([name, word]) => `${nameOf(name)}, ${WORDS[word] ?? word}`,
  );
  return each.join(' ; ');
}

/** A sheet of linked moves has one answer, for all of them. */
function nameOf(name: string): string {
  return name === 'together' ? 'gestes liés' : name;
}
