/**
 * The Corridor's candidates, criteria, dates, meetings and contacts, in French.
 */

import { plural } from '../../plural.ts';
import type { messages as en } from '../en/people.ts';
import { messages as form } from './people-form.ts';

const many = (count: number, one: string, other: string) =>
  plural('fr', count, { one: `# ${one}`, other: `# ${other}` });

export const messages: typeof en = {
  ...form,
  asThings: 'En l’état actuel',
  say: {
    colon: ' :',
    condition: 'Condition :',
    saysWho: (who) => `(${who})`,
    favours: (names) => `Favorise ${names}.`,
    turnedAgainst: (names) => `Tourné contre ${names}.`,
    figure: (member, year, value) => `${member}, ${year} : ${value}`,
    estimate: 'estimation',
    bearsOn: (names) => `(concerne ${names})`,
    effect: 'Ce que cela peut changer :',
    alsoIn: (names) => `Dans les deux : ${names}.`,
    tied: 'Comment les deux sont liées :',
    keptApart: 'Tenues séparées :',
    settledBy: (day) => `au plus tard le ${day}`,
    proposedBy: (who) => `proposé par ${who}`,
    saw: (ours, other) => `${ours} et ${other}`,
    forName: (name) => `au sujet de ${name}`,
    cost: 'Frais, et ce qui est resté séparé :',
    follows: 'Ce qui suit :',
    outcome: 'Ce qu’il en est advenu :',
    members: 'Les membres en général',
  },
  candidates: {
    head: ([official = 0, informal = 0, named = 0, withdrawn = 0]) =>
      `${many(official, 'nom est officiel', 'noms sont officiels')}, ${informal} officieux, ${named} seulement cités ; ${withdrawn} ne sont plus en lice.`,
    lede: 'Une candidature, ce sont quatre faits datés et non un mot : qui est disponible et à quelle condition, qui la présente, qui mène campagne, qui la tient pour officielle.',
    standings: {
      official: 'Officiels',
      informal: 'Officieux',
      named: 'Cités',
      withdrawn: 'Plus en lice',
    },
    means: {
      official: 'présentés, ou tenus pour officiels',
      informal: 'disponibles, non présentés',
      named: 'cités, on n’en sait pas plus',
      withdrawn: 'retirés, exclus ou non disponibles',
    },
    standing: {
      official: 'candidature officielle',
      informal: 'candidature officieuse',
      named: 'un nom qui circule',
      withdrawn: 'plus en lice',
    },
    standsAs: (name, standing) => `${name} : ${standing}`,
    questions: {
      willing: 'Disponible ?',
      backed: 'Présenté par qui ?',
      campaign: 'Une campagne ?',
      official: 'Tenu pour officiel par qui ?',
      course: 'Cité, en lice ou non',
    },
    answers: {
      willing: 'oui',
      'not-willing': 'non',
      named: 'cité',
      'backing-asked': 'demandé, non accordé',
      'put-forward': 'présenté',
      'backing-withdrawn': 'parrainage retiré',
      campaign: 'oui',
      'no-campaign': 'non',
      'held-official': 'tenu pour officiel',
      withdrawn: 'retiré',
      excluded: 'exclu',
      appointed: 'nommé',
    },
    addTitle: 'Ajouter un nom',
    addHow:
      'Un nom qui circule ; qui le présente et si la personne est disponible sont des faits à part.',
    addVerb: 'Ajouter un nom',
    unknown: 'Ce nom n’est pas connu dans ces couloirs à cette date.',
    back: 'Vers tous les noms',
    factsTitle: 'Quatre questions',
    addFact: 'Ajouter un fait',
    nothingKnown: 'On ne sait rien.',
    earlier: (count) => many(count, 'fait antérieur', 'faits antérieurs'),
    argumentsTitle: 'Pour et contre',
    addArgument: 'Ajouter un argument',
    sides: { strength: 'Atouts', weakness: 'Faiblesses' },
    answer: 'En réponse',
    exchangesTitle: 'Demandé et promis',
    exchangesHow:
      'Les conditions entendues, ce qui se négocie, et ce à quoi des entretiens devaient mener.',
    addTrade: 'Ajouter une demande ou une promesse',
    eventsTitle: 'Événements qui pèsent',
    eventsHow: 'Ceux qui nomment ce candidat, et ceux du pays qui le présente.',
    addEvent: 'Ajouter un événement',
    racesTitle: 'Autres courses où figure ce nom',
    addRace: 'Ajouter une autre course',
    criteriaTitle: 'Critères',
    favoured: 'Qui favorisent ce nom',
    turned: 'Qui sont tournés contre lui',
    noCriteria: 'Aucun n’est connu.',
  },
  criteria: {
    head: (count, contested) =>
      `${many(count, 'critère a été avancé', 'critères ont été avancés')}, dont ${contested} sont contestés.`,
    lede: 'Un critère a quelqu’un qui l’a proposé, et des noms qu’il favorise. Aucun critère ne décide : tous doivent consentir.',
    addTitle: 'Ajouter un critère',
    contested: 'Contesté.',
    uncontested: 'Non contesté, autant qu’on sache.',
    serves: 'Il favorise celui qui l’a proposé.',
    nobody: 'personne, autant qu’on sache',
    proposer: 'Proposé par',
    supporters: 'Soutenu par',
    opponents: 'Contesté par',
    favours: 'Favorise',
    turnedAgainst: 'Tourné contre',
    heard: (count) => `Entendu à ce sujet (${count})`,
    noFigures: 'Chiffres qui s’y rapportent',
    figuresTitle: 'Chiffres par membre',
    figuresHow:
      'Chaque publication révise toute la série ; ce que disait une précédente reste à côté. On ne mêle jamais deux publications.',
    byPublication: 'Selon quelle publication',
    forYear: 'Pour l’année',
    meets: ({ meets, of, least, year }, publication, day) =>
      `${meets} sur ${of} ont atteint ${least} en ${year}, selon « ${publication} » ; en l’état des connaissances au ${day}.`,
    doMeet: 'Y satisfont',
    doNotMeet: 'N’y satisfont pas',
    notInIt: 'Sans chiffre',
    allMembers: (year) => `Tous les membres, ${year}`,
    member: 'Membre',
    otherPublications: 'Ce que d’autres publications disent de cette année',
    inPublication: (value, published) => `${value} en ${published}`,
    estimate: 'estimation',
    yes: '(satisfait)',
    no: '(ne satisfait pas)',
    ofMember: (name) => `${name}, toutes les publications`,
    notRevised: 'Aucune publication n’en a révisé une autre.',
    addFigure: 'Ajouter un chiffre',
    paste: 'Coller un tableau de chiffres',
    pasted: 'Le tableau',
    pastedHow:
      'Des lignes « membre ; année ; valeur », un « e » après l’année pour une estimation ; ou une première ligne d’années et une ligne par membre. Tabulations, points-virgules ou virgules.',
    keepFigures: (count) => `Garder ${many(count, 'chiffre', 'chiffres')}`,
    preview: (kept, refused) =>
      `${many(kept, 'chiffre peut être gardé', 'chiffres peuvent être gardés')} ; ${many(refused, 'case ou ligne', 'cases ou lignes')} non.`,
    andMore: (count) => `et ${count} de plus`,
    line: (line) => `Ligne ${line}`,
    rows: {
      member_unknown: 'ce membre n’existe pas',
      year_malformed: 'ce n’est pas une année',
      not_a_decimal: 'ce n’est pas un nombre',
      row_too_short: 'il faut un membre, une année et une valeur',
      figure_twice: 'ce membre et cette année y sont deux fois',
    },
  },
  surroundings: {
    head: (collisions, missed) =>
      `${collisions === 0 ? 'Aucune date n’entre' : many(collisions, 'date entre', 'dates entrent')} en collision${missed === 0 ? '' : ` ; ${many(missed, 'date visée est passée', 'dates visées sont passées')}`}.`,
    vacancy: (day, incumbent) =>
      incumbent === null
        ? `Le poste se libère le ${day}.`
        : `Le poste se libère le ${day} ; ${incumbent} l’occupe jusque-là.`,
    noVacancy: 'On ne connaît pas le jour où le poste se libère.',
    collisionsTitle: 'Collisions',
    noCollisions:
      'Aucune date visée ne tombe dans la semaine d’une élection, d’un sommet ou d’une autre course.',
    collision: {
      on: (aim, on, other, when) => `« ${aim} » (${on}) tombe sur « ${other} » (${when}).`,
      week: (aim, on, other, when) =>
        `« ${aim} » (${on}) tombe dans la semaine de « ${other} » (${when}).`,
      may: (aim, on, other, when) =>
        `« ${aim} » (${on}) peut coïncider avec « ${other} » (${when}).`,
    },
    missedTitle: 'Visées et manquées',
    missedHow: 'Le jour est passé et personne n’était choisi.',
    wentBy: 'Ce jour est passé et personne n’était choisi.',
    calendarTitle: 'Calendrier',
    lanes: {
      aims: 'dates visées, échéances fermes',
      meetings: 'réunions',
      attention: 'élections, sommets, autres courses',
      events: 'autres événements',
    },
    kinds: {
      event: 'événement',
      meeting: 'réunion',
      race: 'autre course',
      timing: 'proposition',
      vacancy: 'échéance ferme',
    },
    falls: (post) => `le poste se libère : ${post}`,
    fromTo: (from, to) => `du ${from} au ${to}`,
    addEvent: 'Ajouter une date ou un événement',
    timingTitle: 'Quand cela doit être réglé',
    addTiming: 'Ajouter une proposition de calendrier',
    whoWants: (count) => `Qui veut quoi (${count})`,
    racesTitle: 'Autres courses',
    addRace: 'Ajouter une autre course',
  },
  meetings: {
    head: (coming, past) =>
      `${coming === 0 ? 'Aucune réunion n’est' : many(coming, 'réunion est', 'réunions sont')} à venir ; ${past} ont eu lieu.`,
    lede: 'Ce qui est à l’ordre du jour est une chose, ce dont on parle en marge en est une autre.',
    addTitle: 'Ajouter une réunion',
    coming: 'À venir',
    past: 'Passées',
    agenda: 'Ordre du jour',
    margins: 'En marge',
    nothingKnown: 'On ne sait rien.',
    everyone: 'Tous les membres.',
    taking: (names) => `Participants : ${names}.`,
    heard: (count) => `Entendu là (${count})`,
  },
  contacts: {
    head: (count, due, overdue) =>
      `${many(count, 'entretien', 'entretiens')} au journal ; ${due === 0 ? 'plus rien à suivre' : `${many(due, 'suite', 'suites')} à donner`}${overdue === 0 ? '' : `, dont ${overdue} en retard`}.`,
    lede: 'Chaque entretien dit en quelle qualité il a été mené et qui en a porté les frais : fonction et candidature restent séparées.',
    addTitle: 'Noter un entretien',
    dueTitle: 'À faire',
    nothingDue: 'Rien de convenu ne reste à faire.',
    noDay: 'sans date fixée',
    left: (days) =>
      days < 0
        ? `${many(-days, 'jour', 'jours')} de retard`
        : days === 0
          ? 'aujourd’hui'
          : `dans ${many(days, 'jour', 'jours')}`,
    from: (ours, other) => `${ours} et ${other}`,
    tick: 'Fait',
    doorsTitle: 'Deux des nôtres à une même porte',
    sameDoor: (monday, door) => `Dans la semaine du ${monday}, chez ${door} :`,
    alreadyThere: (others) =>
      `La même semaine, ${others} était ou sera à la même porte. Garder malgré tout ?`,
    logTitle: 'Journal',
    byMember: 'Avec quel membre',
    byCapacity: 'En quelle qualité',
    all: 'tous',
    shown: (count) => `${many(count, 'entretien affiché', 'entretiens affichés')}`,
    approachTitle: 'Ordre des démarches',
    approachHow:
      'Qui voir d’abord sur un sujet, et pourquoi. Tapez un rang ou servez-vous des boutons.',
    approachOn: 'Sur le sujet',
    noOrder: 'Aucun ordre n’a été fixé sur ce sujet.',
    keepOrder: 'Garder cet ordre',
    placeOf: (name) => `Rang de ${name}`,
    why: 'pourquoi ici',
    whyThere: (name) => `Pourquoi ${name} vient ici`,
    approached: 'approché',
    earlier: (name) => `${name} plus tôt`,
    later: (name) => `${name} plus tard`,
    drop: 'Retirer',
    addMember: 'Ajouter',
    addLast: 'Ajouter à la fin',
    pivots: {
      pivot_late: (member, whom) =>
        whom === null
          ? `${member} vient tard, alors que les membres en général suivent ce membre.`
          : `${member} vient après ${whom}, que ce membre influence.`,
      pivot_not_approached: (member, whom) =>
        whom === null
          ? `${member} : personne n’est chargé de l’approche, alors que les membres en général suivent ce membre.`
          : `${member}, qui influence ${whom} : personne n’est chargé de l’approche.`,
    },
  },
};
