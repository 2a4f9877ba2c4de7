/**
 * The guided tour of examples/nato-2024, stop by stop, in French.
 */

import type { messages as en } from '../en/tour.ts';

export const messages: typeof en = {
  title: 'Visite guidée',
  startTitle: 'Première visite ?',
  startLede:
    'En 2024, une alliance de 31 puis 32 membres devait s’accorder sur un seul nom. Parcourez cette sélection sur des pages vivantes : des doublures tiennent les autres sièges, vous tenez ceux de la présidence et de la Lettonie.',
  start: 'Faites-moi visiter (8 minutes)',
  startWait:
    'Les doublures tiennent d’abord deux consultations, telles qu’elles auraient pu être. Cela prend moins d’une minute sur une machine tranquille, davantage sur une machine occupée.',
  enter: 'Commencer la visite',
  resume: (stop, of) => `Reprendre la visite, étape ${stop} sur ${of}`,
  stop: (stop, of) => `étape ${stop} sur ${of}`,
  back: 'Retour',
  next: 'Suite',
  leave: 'Quitter la visite',
  end: 'Terminer la visite',
  show: 'Montrez-moi où',
  elsewhere: 'À la page de cette étape',
  source: 'source',
  madeUp: 'Inventé pour la répétition : l’Alliance ne tient pas de votes indicatifs.',
  steps: {
    call: 'Convoquer la troisième consultation',
    close: 'Laisser le tour arriver à son terme',
    silence: 'Soumettre le nom à une procédure de silence',
    adopt: 'Laisser le silence s’écouler',
  },
  working: {
    call: 'Les détenteurs de clé prouvent qu’ils détiennent la clé ; puis le tour s’ouvre …',
    close:
      'Les délégations répondent ; le tour se clôt ; les détenteurs de clé ouvrent les totaux …',
    silence: 'La présidence soumet le texte à tous …',
    adopt: 'L’horloge court vers la fin du silence …',
  },
  stops: {
    needed: {
      title: 'Ce qu’il fallait à l’Alliance',
      text: 'Le poste se libère le 1er octobre 2024, au départ de Jens Stoltenberg. Ni formulaire de candidature, ni campagne, ni bulletin : tous doivent être d’accord, et l’accord se cherche en coulisses. Ici, cet usage est une règle lisible, arrêtée avant toute réponse.',
      look: 'la règle en clair, et qui pourrait, ensemble, ouvrir des réponses',
    },
    official: {
      title: 'Une candidature, des faits datés',
      text: 'En novembre 2023, les membres voient en Mark Rutte le seul candidat sérieux. Il a fait connaître son intérêt en octobre ; son gouvernement l’a présenté ; un rival le dit seul officiel. Chacun de ces faits a sa date et sa source, et « officiel » en découle.',
      look: 'disponibilité, soutien et campagne, chacun à part',
    },
    condition: {
      title: 'Disponible, si',
      text: 'Krišjānis Kariņš, ministre letton des Affaires étrangères, est disponible si son gouvernement le présente. Ce n’est pas encore fait. Une condition reste ici une condition : elle n’est pas arrondie à un oui.',
      look: 'la condition, à côté de qui le soutient',
    },
    informal: {
      title: 'Citée, sans campagne',
      text: 'Kaja Kallas, pour l’Estonie, a dit son intérêt et n’est pas officielle. En février 2024, elle et Kariņš sont encore cités ; des diplomates disent qu’aucun des deux pays ne fait campagne. Cela aussi est un fait daté.',
      look: 'ce qui a été dit, par qui, et quand',
    },
    desk: {
      title: 'Le bureau d’une délégation',
      text: 'Le 15 février 2024, 31 ministres de la Défense se réunissent à Bruxelles. La succession n’est pas à l’ordre du jour ; on en parle dans les couloirs. Vous siégez maintenant pour la Lettonie : cette page dit ce qui vous attend, pour quand, et qui le verra.',
      look: 'ce qui vous attend ; rien, pour l’instant',
    },
    counts: {
      title: 'Des chiffres, et la réponse de personne',
      text: 'Deux consultations ont eu lieu : deux délégations ont d’abord déconseillé le nom de tête, puis une seule. Tous ont vu les mêmes chiffres au même moment. Qui c’était, aucune page ne peut le dire : cela n’a jamais été ouvert.',
      look: 'les deux résultats, un chiffre plus petit que l’autre',
    },
    distance: {
      title: 'À quelle distance est chaque nom',
      text: 'Les mêmes chiffres, vus comme une distance : combien de membres séparent un nom du consensus. La page dit « en l’état », car rien n’est décidé avant d’être déclaré.',
      look: 'le nom le plus proche, et ce qui reste en suspens',
    },
    chair: {
      title: 'Le bureau de la présidence',
      text: 'Vous voici à la présidence. Le bureau dit où l’on en est et ce que les règles permettent maintenant, avec la règle qui le permet ; ce qui n’est pas permis dit pourquoi. Chaque acte demande un motif, et le motif figure au registre.',
      look: 'les prochains actes permis ; le bouton d’ici convoque la troisième consultation, en connaissance de cause : rapproché de la première, son décompte dit ce que la Suède, entrée depuis, a répondu',
    },
    booth: {
      title: 'Votre réponse scellée',
      text: 'La Lettonie est interrogée. Lire, répondre, relire, envoyer : votre appareil scelle la réponse et prouve que c’en est une, sans montrer laquelle. Essayez, ou continuez sans répondre.',
      look: 'les quatre étapes d’une réponse',
    },
    nobody: {
      title: 'Ce que personne ne peut voir',
      text: 'Voilà tout ce que chacun reçoit : un numéro, une heure, une forme scellée. Ni l’exploitant, ni la présidence, ni les autres membres ne peuvent la lire ; seuls les totaux sont ouverts, et seulement par de nombreux détenteurs de clé ensemble, après la fin.',
      look: 'les réponses scellées, par numéro',
    },
    moment: {
      title: 'Un seul moment pour tous',
      text: 'Le tour est fini. Les appareils des détenteurs de clé ont chacun établi ce qui compte, l’ont signé et ont ouvert les totaux. Plus personne ne s’oppose au nom : il satisfait à la règle.',
      look: 'le troisième résultat, déclaré',
    },
    silence: {
      title: 'Le silence et son horloge',
      text: 'La présidence a soumis un texte à tous le 25 juin. Qui se tait consent ; une seule objection, avec son motif et ce qui la lèverait, rompt le silence. La fin est exacte, dans tous les fuseaux.',
      look: 'ce qui reste, et ce qui se passe à la fin',
    },
    decision: {
      title: 'La décision',
      text: 'Personne n’a rompu le silence. Le 26 juin 2024, le Conseil a décidé, dans la réalité aussi : Mark Rutte est devenu secrétaire général le 1er octobre.',
      look: 'le double trait : c’est déclaré, et définitif',
    },
    verify: {
      title: 'Vérifiez vous-même',
      text: 'Cinq phrases, chacune avec « comment le savons-nous ? ». Tout le registre peut être emporté et vérifié en ligne de commande, sans ce serveur. C’était la visite ; la répétition est à vous, pour jouer ou pour y mettre fin ci-dessus.',
      look: 'cinq phrases, et comment les vérifier',
    },
  },
};
