/**
 * What the server says to its operator, in English: the type of the other languages.
 *
 * Use      `npm start`, `doyen serve`; one clear sentence where it cannot start.
 */

export const messages = {
  ready: (address: string) => `Doyen is ready: ${address}`,
  building: 'Building the pages ...',
  notBuilt: 'The pages are not built: “npm start” builds them, or “npm run build”.',
  chairCode: (code: string) =>
    `One-time code for the chair, to begin a selection of your own: ${code}`,
  corridorCode: (code: string) =>
    `Code to begin a corridor here, good until the server stops: ${code}`,
  corridorsWrong: (given: string) =>
    `DOYEN_CORRIDORS must be anyone, code or nobody, not “${given}”.`,
  stopping: 'Stopping ...',
  portWrong: (given: string) => `PORT must be a number from 0 to 65535, not “${given}”.`,
  labelWrong: (given: string) =>
    `DOYEN_ORIGIN must be a host name such as doyen.example.org, not “${given}”.`,
  port_busy: (port: number) =>
    `Port ${port} is taken by another program: stop it, or choose another with PORT=4021.`,
  port_forbidden: (port: number, why: string) => `Port ${port} cannot be opened (${why}).`,
  folder_locked: (folder: string, pid: number) =>
    `${folder} is in use by another Doyen (process ${pid}): ` +
    `stop it, or choose another folder with DOYEN_DATA.`,
  folder_unwritable: (folder: string, why: string) =>
    `${folder} cannot be written (${why}): choose another folder with DOYEN_DATA.`,
  disk_full: (folder: string) =>
    `The disk that holds ${folder} is full: make room there; nothing acknowledged is lost.`,
  no_room: (folder: string) =>
    `Less than 64 MB are free on the disk that holds ${folder}: nothing new is written until there is room; reading goes on, and nothing acknowledged is lost.`,
  database_unreachable: (host: string, why: string) =>
    `The database at ${host} cannot be reached (${why}): look at DATABASE_URL.`,
};
