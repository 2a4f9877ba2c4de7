import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { parseMemberId } from '../../table/ids.ts';
import { assemblyOf } from '../../table/rules/assembly.ts';
import { answerOf } from './answering.ts';
import type { PowerAsk } from './messages.ts';
import { prepareWorking, startWorking } from './working.ts';

const IDS = ['aa', 'bb', 'cc'].map((id) => must(parseMemberId(id), id));
const BODY = {
  pass: { sum: 'votes', who: 'for', atLeast: 51 },
  assembly: assemblyOf(
    IDS.map((id, at) => ({ id, weights: { votes: [50, 49, 1][at] ?? 0 } })),
    {},
  ),
} as const;

/** A worker that answers at once, in place of the browser's. */
function workers(answers = true) {
  const made: { readonly ended: () => boolean }[] = [];
  const make = () => {
    let ended = false;
    made.push({ ended: () => ended });
    const worker = {
      onmessage: null as ((event: object) => void) | null,
      onerror: null as ((event: object) => void) | null,
      terminate: () => void (ended = true),
      postMessage(ask: PowerAsk) {
        const tell = (data: object) => worker.onmessage?.({ data });
        if (!answers) return;
        const answer = answerOf(ask, (done, of) => tell({ kind: 'step', done, of }));
        tell({ kind: 'answer', answer });
      },
    };
    return worker as object as Worker;
  };
  return { made, make };
}

test('power and sets come back from one worker, asked twice', async () => {
  const { made, make } = workers();
  const power = await startWorking(make, { kind: 'power', ...BODY }, () => {}).answer;
  expect(power).toMatchObject({ winning: 3n, coalitions: 8n });
  const sets = await startWorking(make, { kind: 'sets', ...BODY }, () => {}).answer;
  expect([sets?.passing.size, sets?.blocking.size]).toEqual([2, 1]);
  expect(sets?.blocking.patterns).toEqual([[{ take: 1, of: ['aa'] }]]);
  expect(made).toHaveLength(1);
});

test('where some have decided, the answer is about the others', async () => {
  const { make } = workers();
  const [aa = '', bb = ''] = IDS;
  const decided = { for: IDS.filter((id) => id === aa), against: IDS.filter((id) => id === bb) };
  const ask = { kind: 'sets', ...BODY, decided } as const;
  const sets = await startWorking(make, ask, () => {}).answer;
  expect(sets?.passing.patterns).toEqual([[{ take: 1, of: ['cc'] }]]);
});

test('who stops ends the worker in mid-sum; the next question gets a fresh one', () => {
  const { made, make } = workers(false);
  startWorking(make, { kind: 'power', ...BODY }, () => {}).stop();
  expect(made[0]?.ended()).toBe(true);
  startWorking(make, { kind: 'power', ...BODY }, () => {});
  expect(made).toHaveLength(2);
});

test('a worker that stumbles rejects, and is not asked again', async () => {
  const { made, make } = workers(false);
  const failing = () => {
    const worker = make();
    worker.postMessage = () => worker.onerror?.({ message: 'out of memory' } as ErrorEvent);
    return worker;
  };
  const { answer } = startWorking(failing, { kind: 'power', ...BODY }, () => {});
  await expect(answer).rejects.toThrow('out of memory');
  expect(made[0]?.ended()).toBe(true);
});

test('a worker made ready beforehand is the one that the first question finds', async () => {
  const { made, make } = workers();
  await prepareWorking(make);
  await prepareWorking(make);
  const power = await startWorking(make, { kind: 'power', ...BODY }, () => {}).answer;
  expect(power).toMatchObject({ winning: 3n });
  expect(made.map(({ ended }) => ended())).toEqual([false]);
});
