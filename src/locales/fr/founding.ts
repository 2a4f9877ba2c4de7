/**
 * Beginning a selection of one’s own, in French.
 */

import type { messages as en } from '../en/founding.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  title: 'Commencer une sélection',
  sight: 'Vous ; rien ne quitte cet appareil avant la mise en place',
  lede: 'Dites qui siège à la table, ce qui est décidé et selon quelle règle. Rien n’est arrêté avant l’ouverture.',
  fromFile: 'Utiliser un definition.json',
  fileWrong: (file: string, at: string, fault: string) =>
    `${file} est inutilisable : à ${at}, ${fault}.`,
  fileRead: (name) =>
    `Lu : ${name}. Mettez la sélection en place ci-dessous, ou revenez au formulaire.`,
  dropFile: 'Revenir au formulaire',
  ticket: 'Code à usage unique du serveur',
  ticketHint:
    'Le serveur l’a affiché à son premier démarrage. Il permet de commencer une sélection.',
  name: 'Comment s’appelle cette sélection ?',
  body: 'Organe',
  post: 'Poste à pourvoir',
  zone: 'Fuseau horaire de l’organe',
  members: 'Membres, un par ligne',
  membersHint: 'Entre 3 et 100. Chacun reçoit un siège et un code.',
  candidates: 'Noms à ce jour, un par ligne',
  candidatesHint: 'Au moins un. Des noms peuvent toujours s’ajouter, avec un motif.',
  rule: 'Règle',
  rules: {
    consensus: 'Consensus : nul n’objecte',
    'minus-k': 'Consensus, en tolérant un nombre d’objections',
    majority: 'Deux tiers de tous les membres',
    half: 'Plus de la moitié de tous les membres',
  },
  tolerated: 'Objections tolérées',
  silence: 'Silence, en heures',
  rounds: 'Consultations prévues',
  roundsHint: 'Des clés sont créées pour elles, et deux en réserve.',
  hours: 'Chacune est ouverte pendant, en heures',
  small: 'Cet organe accepte des nombres si petits qu’ils peuvent révéler des réponses',
  smallHint:
    'Avec peu de membres, un nombre et sa propre réponse en disent long. Sans cet accord, rien n’est ouvert quand trop peu ont répondu.',
  reading: 'Ce que cela donne',
  trustees: (n: number, t: number, q: number) =>
    `${n} détenteurs de clé. ${t} réunis pourraient ouvrir les réponses ; ${q} doivent signer avant toute ouverture, donc ${n - q} peuvent manquer.`,
  assumed: (f) =>
    plural('fr', f, {
      one: 'Le secret tient si au plus un détenteur enfreint les règles.',
      other: 'Le secret tient si au plus # détenteurs enfreignent ensemble les règles.',
    }),
  assumedNone: 'Avec si peu de membres, le secret exige que chaque détenteur respecte les règles.',
  gaps: {
    title: 'un nom pour la sélection',
    body: 'l’organe',
    post: 'le poste',
    members: 'au moins trois membres',
    candidates: 'au moins un nom',
    ticket: 'le code à usage unique',
  },
  missing: (gaps) => `Il manque encore : ${gaps}.`,
  same: (names) => `Deux fois dans la liste : ${names}.`,
  setUp: 'Mettre en place et créer les codes',
  settingUp: 'Mise en place et création des codes …',
  where: (at) => (at === '' ? 'le début' : at),
};
