/**
 * The Corridor, refusals, in English: the type of the other languages.
 */

export const messages = {};
