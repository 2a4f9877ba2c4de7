/**
 * Imports and exports of evidence, in French.
 */

import type { messages as en } from '../en/evidence-exchange.ts';
import { plural } from '../../plural.ts';

const rows = (n: number) => plural('fr', n, { one: '# ligne', other: '# lignes' });

export const messages: typeof en = {
  how: 'Depuis un tableau (CSV) ou un fichier (JSON). Tout est d’abord lu et montré ; rien n’est repris avant que vous le disiez, et ce qui est refusé est nommé ligne par ligne.',
  file: 'Fichier',
  fileHint: (most: number) => `CSV ou JSON, jusqu’à ${most} Mo. Il reste sur cet appareil.`,
  orPaste: 'Ou collez-le ici',
  kind: 'Ce que sont les lignes',
  kinds: {
    signal: 'des signaux',
    count: 'des nombres sans noms',
    fact: 'des faits de candidature',
    figure: 'des chiffres par membre',
    criterion: 'des critères',
    meeting: 'des réunions',
    contact: 'des entretiens',
  },
  template: 'Télécharger un tableau vide',
  templateHint: 'Ses colonnes, et une ligne d’exemple.',
  read: 'Lire et montrer',
  reading: (percent: number) => `Lecture : ${percent} sur 100`,
  stop: 'Arrêter',
  stopped: 'Arrêté. Rien n’a été repris.',
  nothingYet: 'Rien n’a encore été repris.',
  accepted: (n: number) =>
    plural('fr', n, { one: '# ligne peut être reprise', other: '# lignes peuvent être reprises' }),
  refused: (n: number) =>
    plural('fr', n, { one: '# ligne est refusée', other: '# lignes sont refusées' }),
  duplicates: (n: number) =>
    plural('fr', n, { one: '# ligne est déjà là', other: '# lignes sont déjà là' }),
  duplicateHow: 'Elles sont laissées de côté : même identifiant, ou mot pour mot pareilles.',
  formulas: (n: number) =>
    plural('fr', n, {
      one: '# cellule commence comme une formule de tableur. Elle reste du texte, et une exportation l’écrit de sorte qu’aucun tableur ne l’exécute.',
      other:
        '# cellules commencent comme des formules de tableur. Elles restent du texte, et une exportation les écrit de sorte qu’aucun tableur ne les exécute.',
    }),
  row: 'Ligne',
  field: 'Champ',
  value: 'Ce qui s’y trouve',
  why: 'Pourquoi',
  sameAs: 'Pareille à',
  moreRows: (n: number) => `et encore ${rows(n)}`,
  takeIn: (n: number) => `Reprendre ${rows(n)}`,
  taking: (n: number, of: number) => `Reprises : ${n} sur ${of}`,
  takingStopped: (n: number) =>
    `Arrêté. ${rows(n)} ont été reprises et restent ; les autres ne l’ont pas été.`,
  done: (n: number) =>
    plural('fr', n, { one: '# ligne a été reprise.', other: '# lignes ont été reprises.' }),
  another: 'Importer autre chose',
  csv: 'Exporter en CSV',
  json: 'Exporter en JSON',
};
