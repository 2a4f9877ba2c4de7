/**
 * Wat de server tegen de beheerder zegt, in het Nederlands.
 *
 * Use      `npm start`, `doyen serve`.
 */

import type { messages as english } from '../en/server.ts';

export const messages: typeof english = {
  ready: (address) => `Doyen staat klaar: ${address}`,
  building: 'De pagina’s worden gebouwd ...',
  notBuilt: 'De pagina’s zijn niet gebouwd: “npm start” bouwt ze, of “npm run build”.',
  chairCode: (code) =>
    `Eenmalige code voor de voorzitter, om een eigen procedure te beginnen: ` + `${code}`,
  corridorCode: (code: string) =>
    `Code om hier wandelgangen te openen, geldig tot de server stopt: ${code}`,
  corridorsWrong: (given: string) =>
    `DOYEN_CORRIDORS moet anyone, code of nobody zijn, niet “${given}”.`,
  stopping: 'Bezig te stoppen ...',
  portWrong: (given) => `PORT moet een getal van 0 tot 65535 zijn, niet “${given}”.`,
  labelWrong: (given) =>
    `DOYEN_ORIGIN moet een hostnaam zijn zoals doyen.example.org, niet “${given}”.`,
  port_busy: (port) =>
    `Poort ${port} is bezet door een ander programma: stop dat, of kies een andere met PORT=4021.`,
  port_forbidden: (port, why) => `Poort ${port} kan niet worden geopend (${why}).`,
  folder_locked: (folder, pid) =>
    `${folder} is in gebruik bij een andere Doyen (proces ${pid}): ` +
    `stop die, of kies een andere map met DOYEN_DATA.`,
  folder_unwritable: (folder, why) =>
    `In ${folder} kan niet worden geschreven (${why}): kies een andere map met DOYEN_DATA.`,
  disk_full: (folder) =>
    `De schijf met ${folder} is vol: maak daar ruimte; niets wat bevestigd is, is verloren.`,
  no_room: (folder) =>
    `Op de schijf met ${folder} is minder dan 64 MB vrij: er wordt niets nieuws geschreven totdat er ruimte is; lezen gaat door, en niets wat bevestigd is, is verloren.`,
  database_unreachable: (host, why) =>
    `De database op ${host} is niet te bereiken (${why}): kijk naar DATABASE_URL.`,
};
