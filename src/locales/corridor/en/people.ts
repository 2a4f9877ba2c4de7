/**
 * The Corridor's candidates, criteria, dates, meetings and contacts, in English: the type of the
 * other languages.
 */

export const messages = {
  item: {
    you: 'you',
    crossedShort: 'changed by two at once',
    withdrawn: (reason: string) => `Withdrawn: ${reason}`,
    withdrawnItems: (count: number) => `Withdrawn (${count})`,
    correct: 'Correct',
    add: 'Add',
  },
};
