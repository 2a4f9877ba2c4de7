/**
 * Following a server's stream: hears that the log has grown, and notices when nothing is heard.
 *
 * Use      `board.live(changed)` of board.ts; the answer stops it.
 * Shapes   the server says something at least every 15 seconds. A line that was cut in the middle
 *          tells nobody: after 40 seconds without a word it is given up and dialled again.
 * Errors   none: after each (re)connection something may have been missed, and a line that is down
 *          is news as well, for whoever then asks and gets no answer.
 * Source   docs/http.md, `live`.
 */

import { ok } from '../basics/result.ts';
import type { Moved } from '../device/board.ts';
import { events } from './event-stream.ts';
import type { Line, Reply } from './line.ts';

const RECONNECT_AFTER = 1_000;
const LISTEN_FOR = 10_000;
/** So many times nothing at all was heard. */
const MOST_QUIET = 4;

type Call = {
  readonly wait: Line['wait'];
  readonly connect: () => Promise<Reply>;
  readonly changed: (what: Moved) => void;
};

export function followLive({ wait, connect, changed }: Call): () => void {
  let stopped = false;
  let hangUp = () => {};
  const once = async () => {
    const answered = await connect();
    const reader = answered.status === 200 ? answered.body?.getReader() : undefined;
    if (!reader) return;
    hangUp = () => void reader.cancel().catch(() => ok(undefined));
    if (stopped) return hangUp();
    changed('line');
    const watch = watchdog(wait, () => hangUp());
    try {
      for await (const { event } of events(reader)) {
        if (stopped) return hangUp();
        watch.heard();
        if (event === 'size') changed('log');
        if (event === 'letters') changed('letters');
      }
    } finally {
      watch.over();
    }
  };
  const forever = async () => {
    while (!stopped) {
      await once().catch(() => ok(undefined));
      if (stopped) return;
      changed('line');
      await wait(RECONNECT_AFTER);
    }
  };
  void forever();
  return () => {
    stopped = true;
    hangUp();
  };
}

/** Gives up once nothing was heard for so long. */
function watchdog(wait: Line['wait'], giveUp: () => void) {
  let quiet = 0;
  let over = false;
  const watch = async () => {
    while (!over && quiet < MOST_QUIET) {
      await wait(LISTEN_FOR);
      quiet += 1;
    }
    if (!over) giveUp();
  };
  void watch();
  return {
    heard: () => {
      quiet = 0;
    },
    over: () => {
      over = true;
    },
  };
}
