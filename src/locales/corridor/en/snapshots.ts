/**
 * The Corridor, snapshots of the count, in English: the type of the other languages.
 */

import { plural } from '../../plural.ts';

export const messages = {
  headline: (taken: number) =>
    taken === 0
      ? 'The count has not been frozen yet.'
      : plural('en', taken, {
          one: 'The count was frozen # time.',
          other: 'The count was frozen # times.',
        }),
  what: 'A snapshot keeps what was decided on a day, with a fingerprint of all that was known by then. Freeze one before each round; when it is over, it shows how well the count foretold it.',
  freeze: 'Freeze the count',
  title: 'Title',
  titleHint: 'For example: before the second round',
  freezes: (cells: number, day: string) =>
    `${plural('en', cells, { one: '# decided cell', other: '# decided cells' })}, as known on ${day}.`,
  freezeNow: 'Freeze it',
  list: 'Snapshots, newest first',
  none: 'None yet.',
  decided: (cells: number) =>
    plural('en', cells, { one: '# decided cell.', other: '# decided cells.' }),
  cut: 'Fingerprint of what was known:',
  check: 'Check the fingerprint',
  cutHolds: 'The fingerprint is that of what was known then.',
  cutBroken: 'The fingerprint is not that of what is on this device from then.',
  cellsHold: 'The cells are those that had been decided.',
  cellsBroken: 'The cells are not those that had been decided.',
  compare: 'Compare two',
  earlier: 'From',
  later: 'To',
  moved: (cells: number) =>
    cells === 0
      ? 'No cell moved between the two.'
      : plural('en', cells, {
          one: '# cell moved between the two.',
          other: '# cells moved between the two.',
        }),
  score: {
    cells: (right: number, wrong: number, undecided: number, unknown: number) =>
      `Read as a forecast of the end: ${right} right, ${wrong} wrong, ${undecided} undecided, ${unknown} unknown.`,
    held: (least: number, most: number, end: number) =>
      `The range held: ${least} to ${most} in the way, ${end} in the end.`,
    notHeld: (least: number, most: number, end: number) =>
      `The range did not hold: ${least} to ${most} in the way, ${end} in the end.`,
    brier: (score: string, n: number) =>
      `Brier score ${score} over ${n} decided cells (0 is perfect, a coin gives ${(0.25).toLocaleString('en')}).`,
    tooFew: (n: number, enough: number) =>
      `${n} cells of one selection are too few to tell skill from luck; below ${enough} say nothing of the score.`,
  },
  outcome: {
    title: 'What happened',
    none: 'Not over yet, or not recorded.',
    record: 'Record what happened',
    revise: 'Revise it',
    kind: 'How it ended',
    kinds: {
      chosen: 'Chosen',
      withdrawn: 'Withdrawn',
      extended: 'Term extended',
      vacant: 'Left vacant',
      none: 'No decision',
    },
    candidate: 'Who',
    nobody: 'nobody',
    day: 'Learned on (YYYY-MM-DD)',
    note: 'Note',
    inWay: (members: number) => `Who still stood in the way in the end: ${members}`,
  },
};
