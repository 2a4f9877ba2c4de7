import { expect, test } from 'vitest';
import { BODY_KINDS } from './bodies/index.ts';
import { messagesFor } from './everyday.ts';
import { languages, messagesOf } from './index.ts';

const each = BODY_KINDS.flatMap((kind) => languages.map((tag) => [kind.id, tag, kind] as const));

test.each(each)(
  '%s in %s: the desk, the people and the roster speak its own words',
  (id, tag, kind) => {
    const spoken = messagesFor(tag, id);
    const words = kind.words[tag];
    expect(spoken.furniture.chair).toBe(words.chair);
    expect(spoken.furniture.ways.chair).toBe(words.chairDesk);
    expect(spoken.chair.people.title).toBe(words.members);
    expect(spoken.enrol.roster.sight).toBe(words.everybody);
    expect(words.salutation('Xyz')).toContain('Xyz');
    expect(Object.values(words).filter((word) => String(word).trim() === '')).toEqual([]);
    expect(messagesFor(tag, id)).toBe(spoken);
  },
);

test('a kind that nobody knows, or none, changes no word', () => {
  for (const tag of languages) {
    expect(messagesFor(tag, 'guild')).toBe(messagesOf(tag));
    expect(messagesFor(tag, undefined)).toBe(messagesOf(tag));
  }
});

test('the names by which definitions know the kinds are ids, none twice', () => {
  const ids = BODY_KINDS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]{1,31}$/);
});
