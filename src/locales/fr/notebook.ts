/**
 * The facilitators' book and a member's sealed note, in French.
 */

import type { messages as en } from '../en/notebook.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  way: 'Carnet',
  title: 'Le carnet des facilitateurs',
  notYours: 'Cette page est réservée aux facilitateurs.',
  sight: {
    facilitators: (names) => `Les facilitateurs seuls : ${names}`,
    members: 'Membres et candidats : rien, jamais',
    operator: 'Exploitant du système : qu’un facilitateur a écrit, quand et combien ; jamais quoi',
  },
  traces: {
    count:
      'Le registre contiendra le décompte signé, par les facilitateurs, de ceux qui ont été entendus, et rien de plus.',
    held: 'Le registre contiendra qu’une série d’entretiens a eu lieu, et rien d’autre.',
    none: 'Le registre ne contiendra rien de ces entretiens : ce carnet en est le seul lieu.',
  },
  absent: (names) =>
    `Pas encore en place : ${names}. Qui prend son siège plus tard ne peut pas lire ce qui a été écrit avant, jusqu’à ce que l’un de vous lui remette le carnet.`,
  empty:
    'Rien n’est encore noté. Notez un entretien tant qu’il est frais ; chaque ligne garde son auteur et son heure.',
  steps: {
    unknown: 'inconnu',
    block: 'bloque',
    reluctant: 'réticent',
    undecided: 'indécis',
    accept: 'accepte',
    support: 'soutient',
  },
  how: {
    'in-person': 'de vive voix',
    telephone: 'par téléphone',
    letter: 'par lettre',
    page: 'par cette page',
  },
  said: {
    form: 'Noter un entretien',
    revise: 'Réviser cette ligne',
    reviseHint: 'Ce qu’elle disait auparavant reste dans le carnet.',
    member: 'Qui a parlé',
    way: 'Comment',
    when: 'Quand',
    words: 'Ce qui a été dit',
    wordsHint: 'Scellé sur cet appareil pour les clés des facilitateurs.',
    count: 'Où ils en sont, à notre jugement',
    countHint: 'Laissez ce que l’entretien n’a pas changé.',
    same: (step) => `comme noté (${step})`,
    more: 'Ce qui peut être répété, conditions, prochain entretien',
    passOn: 'Peut être répété, en ces termes',
    passTo: 'À qui',
    passWords: 'En quels termes',
    addPass: 'Un autre à qui cela peut être dit',
    conditions: 'Conditions, une par ligne',
    condition: 'Condition',
    addCondition: 'Une autre condition',
    nextWhen: 'Prochain entretien',
    nextWith: 'Avec qui',
    save: 'Porter au carnet',
    noted: 'Noté au carnet.',
  },
  next: {
    title: 'Prochains entretiens',
    none: 'Aucun entretien n’est convenu.',
    with: (who) => `avec ${who}`,
  },
  count: {
    title: 'Notre propre pointage',
    lede: 'En l’état, au jugement des facilitateurs. Ce n’est la réponse de personne, et ce n’est jamais au registre.',
    keys: 'Les flèches déplacent, Entrée modifie, 1 à 5 notent un degré, 0 le retire.',
    member: 'Membre',
    cell: (member, candidate, step) => `${member} sur ${candidate} : ${step}`,
    change: (member, candidate) => `${member} sur ${candidate}`,
    set: 'Noter ce degré',
    noted: (who, when) => `Noté par ${who}, ${when}.`,
    totals: 'Ensemble',
  },
  members: {
    title: 'Membre par membre',
    search: 'Chercher dans le carnet',
    none: 'Rien de tel au carnet.',
    lines: (count) => plural('fr', count, { one: '# ligne', other: '# lignes' }),
    ownWord: 'dont un mot scellé du membre',
    unheard: 'Rien de noté',
    conditions: 'Conditions',
    met: 'remplie',
    open: 'ouverte',
    markMet: 'Elle est remplie',
    markOpen: 'Elle est de nouveau ouverte',
    passOn: (to) => `Vous pouvez dire à ${to} :`,
    talk: (how, when) => `Entretien ${how}, ${when}`,
    by: (who, when) => `Noté par ${who}, ${when}`,
    nextTalk: (when) => `Prochain entretien : ${when}`,
    revised: 'Avant révision',
    revise: 'Réviser',
    strike: 'Rayer',
    strikeAsk: 'La ligne reste au carnet, rayée, avec votre nom et l’heure.',
    struck: 'rayée',
    note: 'Lettre scellée du membre',
    asks: { objection: 'Une objection à transmettre', amendment: 'Un amendement à transmettre' },
    asked: 'vous demande de transmettre une objection',
    about: {
      silence: (number) => `sur la procédure de silence n° ${number}`,
      none: 'sur la sélection',
    },
    lifts: 'Ce qui la lèverait :',
  },
  waiting: {
    line: 'Un membre a écrit aux facilitateurs au sujet du texte soumis à la procédure de silence et demande que son message soit transmis. Tant qu’aucun de vous ne le fait, le silence court.',
    read: 'Le lire dans le carnet',
    go: 'Vers le texte soumis à la procédure de silence',
  },
  unread: {
    title: 'Lettres illisibles',
    one: (who, when) => `Une lettre au nom de ${who}, ${when}.`,
    missing: (count) =>
      plural('fr', count, {
        one: '# lettre précédente n’a pas été montrée à cet appareil.',
        other: '# lettres précédentes n’ont pas été montrées à cet appareil.',
      }),
  },
  handover: {
    title: 'Le carnet pour qui est arrivé plus tard',
    lacks: (who, since, lines) =>
      `En place depuis le ${since} : ${who}, sans pouvoir lire ${plural('fr', lines, { one: '# ligne antérieure', other: '# lignes antérieures' })}.`,
    open: (who) => `Remettre le carnet à ${who}`,
    ask: (who) =>
      `Dès lors, ${who} pourra lire tout ce qui a été écrit jusqu’ici, y compris les lettres scellées des membres. C’est irrévocable. Tous les facilitateurs voient que vous l’avez remis, et leurs appareils comparent chaque ligne. Ce qui a été dit en consultation individuelle n’est pas dans le carnet.`,
    verb: 'Remettre',
    done: (by, to, lines) =>
      `Remis par ${by} à ${to} : ${plural('fr', lines, { one: '# ligne', other: '# lignes' })}.`,
    yours:
      'Ce qui a été écrit avant que cet appareil ait le siège figurera ici dès qu’un facilitateur qui l’a remettra le carnet.',
    via: (who) => `remis par ${who}`,
    doubtful: 'Remis en d’autres termes',
    doubt: (by, from, when) =>
      `${from}, ${when} : remis par ${by}, et absent d’ici, ou pas en ces termes. Comparez de vive voix.`,
  },
  burn: {
    title: 'Brûler le carnet',
    text: 'Toutes les pages et toutes les lettres scellées sont effacées du serveur et des appareils des facilitateurs, pour chaque facilitateur et pour les membres qui les ont écrites. C’est irréversible. Mais une sauvegarde antérieure du serveur les contient encore, scellées, et l’appareil de chaque facilitateur peut les ouvrir tant qu’il garde sa clé.',
    hint: 'Quand la sélection est finie, ou si l’usage de l’organe veut qu’il ne reste pas de trace.',
    burnt: (count) =>
      plural('fr', count, { one: '# lettre est brûlée.', other: '# lettres sont brûlées.' }),
  },
  print: 'Imprimer',
  note: {
    title: 'Un mot aux facilitateurs seuls',
    lede: 'Dites ce qui fait obstacle, et ce qui le lèverait, sans rien rompre.',
    sees: (names) =>
      `Lecture réservée à : ${names}. Aucun autre membre n’apprend que vous avez écrit, et rien n’en figure au registre ; l’exploitant du système voit que votre siège a écrit une lettre, et quand.`,
    later: (names) =>
      `Pas encore en place : ${names}. Un facilitateur peut remettre vos mots à qui prendra plus tard un siège de facilitateur.`,
    deny: 'Ce mot n’est pas signé : qui le lit aurait pu l’écrire, et ne peut rien prouver par lui.',
    open: 'Écrire aux facilitateurs',
    words: 'Vos mots',
    lift: 'Ce qui lèverait l’obstacle',
    send: 'Sceller et envoyer',
    sent: 'Scellée et envoyée aux facilitateurs.',
    own: 'Ce que vous avez écrit aux facilitateurs',
    nobody: 'Aucun facilitateur n’a encore pris son siège : il n’y a personne à qui la sceller.',
  },
};
