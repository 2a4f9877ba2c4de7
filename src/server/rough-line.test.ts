/**
 * A selection over a line that loses, delays, repeats and reorders: it comes to the same end.
 */

import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { endedAsPlanned } from '../cli/rehearsal/result.ts';
import { finalAnswers } from '../table/answers/answers.ts';
import { freshPlace } from '../../tools/support/each-store.ts';
import { openHouse } from '../../tools/support/house.ts';
import { auditKept, holdSelection } from '../../tools/support/holding.ts';
import { roughLine } from '../../tools/support/rough-line.ts';
import { shortExample } from '../../tools/support/short-example.ts';

const example = shortExample();

test.each(['one', 'two', 'three'])(
  'of the line %s, nothing is lost and nobody stuck',
  async (seed) => {
    const house = await openHouse(await freshPlace('embedded'), { roomier: 1_000 });
    const { line, fates } = roughLine(house.line, seed);
    const ticket = async () => house.server.house.tickets.issue('rehearsal');
    const held = await holdSelection({ line, ticket, seed, own: house.now }, example);
    // Every kind of mishap came by, and the record tells of none.
    expect([...fates.keys()].toSorted()).toEqual(
      ['again later', 'answer lost', 'arrives', 'late', 'lost', 'twice'].toSorted(),
    );
    const { selection, agents, board } = held;
    let size = 0;
    const stop = board.live(() => {
      void board.entries(selection.size).then(
        (page) => (size = page.size),
        () => {},
      );
    });
    await expect.poll(() => size).toBe(selection.size);
    stop();
    expect(selection.seal).not.toBeNull();
    expect(endedAsPlanned(selection, example.answers.ending)).toBe(true);
    for (const { plan, result, badPartials } of selection.rounds) {
      const given = must(example.answers.rounds[plan.id], 'the answers of its round');
      expect(result?.cast).toBe(Object.keys(finalAnswers(given)).length);
      expect(badPartials).toEqual([]);
    }
    expect(selection.ceremonies.map(({ phase }) => phase)).toEqual(['certified']);
    for (const agent of agents.values())
      expect(agent.notes()).toMatchObject({ pending: null, forks: [] });
    expect(await auditKept(house.store, [])).toBeGreaterThanOrEqual(selection.size);
    await house.close();
  },
);
