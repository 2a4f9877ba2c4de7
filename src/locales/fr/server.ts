/**
 * Ce que le serveur dit à son exploitant, en français.
 *
 * Use      `npm start`, `doyen serve`.
 */

import type { messages as english } from '../en/server.ts';

export const messages: typeof english = {
  ready: (address) => `Doyen est prêt : ${address}`,
  building: 'Construction des pages ...',
  notBuilt:
    'Les pages ne sont pas construites : « npm start » les construit, ou « npm run build ».',
  chairCode: (code) =>
    `Code à usage unique pour la présidence, afin d’ouvrir votre propre sélection : ${code}`,
  corridorCode: (code: string) =>
    `Code pour ouvrir ici des couloirs, valable jusqu’à l’arrêt du serveur : ${code}`,
  corridorsWrong: (given: string) =>
    `DOYEN_CORRIDORS doit valoir anyone, code ou nobody, et non « ${given} ».`,
  stopping: 'Arrêt en cours ...',
  portWrong: (given) => `PORT doit être un nombre de 0 à 65535, et non « ${given} ».`,
  labelWrong: (given) =>
    `DOYEN_ORIGIN doit être un nom d’hôte comme doyen.example.org, et non « ${given} ».`,
  port_busy: (port) =>
    `Le port ${port} est occupé par un autre programme : ` +
    `arrêtez-le, ou choisissez-en un autre avec PORT=4021.`,
  port_forbidden: (port, why) => `Le port ${port} ne peut pas être ouvert (${why}).`,
  folder_locked: (folder, pid) =>
    `${folder} est utilisé par un autre Doyen (processus ${pid}) : ` +
    `arrêtez-le, ou choisissez un autre dossier avec DOYEN_DATA.`,
  folder_unwritable: (folder, why) =>
    `Impossible d’écrire dans ${folder} (${why}) : choisissez un autre dossier avec DOYEN_DATA.`,
  disk_full: (folder) =>
    `Le disque qui porte ${folder} est plein : ` +
    `libérez de la place ; rien de ce qui a été confirmé n’est perdu.`,
  no_room: (folder) =>
    `Il reste moins de 64 Mo sur le disque qui porte ${folder} : rien de nouveau n’est écrit avant qu’il y ait de la place ; la lecture continue, et rien de ce qui a été confirmé n’est perdu.`,
  database_unreachable: (host, why) =>
    `La base de données sur ${host} est injoignable (${why}) : vérifiez DATABASE_URL.`,
};
