/**
 * The Corridor, brief, in English: the type of the other languages.
 */

export const messages = {};
