/**
 * What a side shows to the world: nothing of whom it has it from.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mustOk } from '../../basics/bug.ts';
import { parseJson } from '../../basics/canonical.ts';
import { type Change, asOf, emptyCorridor, latest, withChanges } from '../corridor.ts';
import type { Body } from '../kinds/index.ts';
import {
  ADA,
  ON_NORTH,
  TODAY,
  corridorOf,
  count,
  decided,
  ground,
  put,
  signal,
  withdraw,
} from '../testing/small-corridor.ts';
import { readPlainCorridor } from './plain.ts';
import { published } from './publishable.ts';

const SECRETS = {
  person: 'Ann Ambassador',
  office: 'third secretary',
  teller: 'Tess Teller',
  exact: 'we will never agree',
  translation: 'nooit akkoord',
  address: 'https://hidden.example/page',
  who: 'two envoys',
  tag: 'plaza hotel',
  own: 'Olga Own',
} as const;

const clear = signal({
  condition: { en: 'If asked.' },
  note: { en: 'Said so.' },
  teller: SECRETS.teller,
  address: SECRETS.address,
  tags: [SECRETS.tag],
  quote: { exact: SECRETS.exact, text: null, translation: { nl: SECRETS.translation } },
});
const held = {
  ...clear,
  holder: { ...clear.holder, person: SECRETS.person, office: SECRETS.office },
};
const contact: Body<'contact'> = {
  ...{ ours: SECRETS.own, member: ADA, person: null, office: null, when: { date: TODAY } },
  ...{ learned: TODAY, capacity: 'office', candidate: null, cost: null, meeting: null, said: {} },
  ...{ follows: null, due: null, done: false, handling: 'clear', address: null, attribution: null },
};
const corridor = corridorOf(
  put('signal', 's1', held),
  put('signal', 's2', signal({ note: { en: `${SECRETS.own} HEARD it`, nl: 'x' } })),
  put('signal', 's3', signal({ handling: 'amber' })),
  put('signal', 's4', signal({ attribution: 'own-conversation' })),
  put('signal', 's5', signal({ subject: 'candidate:dark' })),
  put('signal', 's6', signal({ subject: 'criterion:hidden' })),
  put('signal', 's7', signal({ subject: 'timing:soon', note: { en: 'Dark Horse?' } })),
  put('signal', 's8', signal({ note: { en: 'withdrawn Wim' }, teller: 'Withdrawn Wim' })),
  withdraw('signal', 's8'),
  put('count', 'c1', count({ who: SECRETS.who, note: {} })),
  put('contact', 'k1', contact),
  decided(ADA, 'support'),
  put('name', 'n1', {
    ...{ candidate: 'dark' as never, name: 'Dark Horse', country: null, office: null },
    ...{ address: null, attribution: null },
  }),
  put('timing', 't1', {
    ...{ id: 'soon', what: { en: 'Soon' }, by: null, learned: TODAY, proposer: 'Ann Ambassador' },
    ...{ address: null, attribution: 'press-report' },
  }),
  put('event', 'e1', {
    ...{ kind: 'other', what: { en: 'A day' }, when: { date: TODAY }, until: null, learned: TODAY },
    ...{ member: null, bearsOn: ['dark' as never], effect: null, handling: 'clear' },
    ...{ address: null, attribution: null },
  }),
);

describe('the publishable view', () => {
  const { view, leftOut } = published(corridor);
  const text = JSON.stringify(view).toLowerCase();

  it.each(Object.entries(SECRETS))('has nothing of a %s', (_, secret) => {
    expect(text).not.toContain(secret.toLowerCase());
  });

  it('has nothing of a name, a criterion or a word that only this side has', () => {
    for (const one of ['dark', 'horse', 'hidden', 'wim', 'heard']) expect(text).not.toContain(one);
  });

  it('has what is cleared, with its prose', () => {
    expect(view).toMatchObject({
      format: 'doyen/corridor-published/1',
      candidates: [{ id: 'north' }],
      signal: [
        { member: 'ada', stance: 'supports', subject: ON_NORTH, condition: { en: 'If asked.' } },
        { note: null },
        { subject: 'timing:soon', note: null },
      ],
      count: [{ least: 4, note: {} }],
      timing: [{ id: 'soon', what: { en: 'Soon' } }],
    });
    expect(view).not.toHaveProperty('assessment');
    expect(view).not.toHaveProperty('contact');
  });

  it('names a candidate that this side typed once something cleared is about it', () => {
    const [, south] = ground().candidates;
    const shown = (...changes: readonly Change[]) =>
      JSON.stringify(published(withChanges(corridor, changes)).view);
    const about = put('signal', 's9', signal({ note: { en: `Not ${south?.name}, I hear` } }));
    expect(shown(about)).not.toContain(south?.name);
    const own = signal({ subject: 'candidate:south', attribution: 'own-conversation' });
    expect(shown(put('signal', 's9', own))).not.toContain(south?.name);
    expect(shown(put('signal', 's9', signal({ subject: 'candidate:south' })))).toContain(
      south?.name,
    );
    const follows = { what: 'definition', fingerprint: null, origin: null, size: null } as const;
    expect(shown(put('ground', 'ground', ground({ follows })))).toContain(south?.name);
  });

  it('says how much was left out', () => {
    expect(leftOut).toEqual({
      items: { signal: 4, contact: 1, assessment: 1, name: 1, event: 1 },
      texts: 2,
    });
  });

  it.each([
    ['a family name alone', 'Then Ambassador smiled.'],
    ['the same name in other accents and spaces', 'ánn\u00A0 AMBASSADOR said so'],
    ['a name with signs that nobody sees', 'Tess Tel\u00ADler, Te\u200Bss Teller'],
    ['a quotation in capitals', 'WE WILL NEVER\nAGREE'],
  ])('leaves out a text with %s', (_, en) => {
    const shown = published(withChanges(corridor, [put('signal', 's9', signal({ note: { en } }))]));
    expect(shown.leftOut.texts).toBe(leftOut.texts + 1);
    expect(JSON.stringify(shown.view)).not.toContain(en.slice(0, 8));
  });

  it('leaves out a timing of which nobody is known to have spoken, and what is about it', () => {
    const own: Body<'timing'> = {
      ...{ id: 'trap', what: { en: 'Our trap' }, by: null, learned: TODAY, proposer: null },
      ...{ address: null, attribution: null },
    };
    const changes = [
      put('timing', 't2', own),
      put('signal', 's9', signal({ subject: 'timing:trap' })),
    ];
    const shown = published(withChanges(corridor, changes));
    expect(JSON.stringify(shown.view)).not.toContain('trap');
    expect(shown.leftOut.items).toMatchObject({ timing: 1, signal: 5 });
  });

  it('has nothing of what was cleared once and taken back, which an earlier day would show', () => {
    const once = { ...signal({ note: { en: 'Once clear' } }), learned: '2024-01-01' };
    const now = { ...once, handling: 'red' as const, learned: '2024-02-01' };
    const changes = [put('signal', 's9', once), put('signal', 's9', now)];
    const whole = withChanges(corridor, changes);
    expect(JSON.stringify(published(whole).view)).not.toContain('Once clear');
    expect(latest(asOf(whole, '2024-01-02'), 'signal', 's9')).toEqual(once);
  });

  it('of a corridor without a ground is empty', () => {
    expect(published(emptyCorridor())).toMatchObject({ leftOut: { items: {}, texts: 0 } });
  });

  it('of the whole case has no address, and no teller', () => {
    const file = parseJson(readFileSync('examples/nato-2024/corridor.json', 'utf8')) ?? null;
    const { changes } = mustOk(readPlainCorridor(file), 'the example');
    const shown = JSON.stringify(published(withChanges(emptyCorridor(), changes)).view);
    for (const one of ['http', 'POLITICO', 'Bloomberg', 'Szatkowski'])
      expect(shown).not.toContain(one);
    expect(shown).toContain('"stance":"supports"');
  });
});
