/**
 * Sets put in the order of their times, in about as many steps as there are sets.
 *
 * Use      `inOrder(list, size, scratch)`, in place; `scratch` is as long as the list.
 * Shapes   as many buckets as sets, equally wide; what shares a bucket is put in order within it,
 *          and where that is many, by buckets of its own.
 */

export type Timed = { readonly times: Float64Array; readonly sets: Int32Array };

export type Scratch = Timed & { readonly starts: Int32Array };

/** So many in one bucket are put in order one by one. */
const FEW = 24;

export function scratchFor(room: number): Scratch {
  return {
    times: new Float64Array(room),
    sets: new Int32Array(room),
    starts: new Int32Array(room + 1),
  };
}

export function inOrder(list: Timed, size: number, scratch: Scratch): void {
  if (size < 2) return;
  const { times, sets } = list;
  let [least, most] = [Infinity, -Infinity];
  for (let at = 0; at < size; at++) {
    const time = times[at] ?? 0;
    if (time < least) least = time;
    if (time > most) most = time;
  }
  if (least === most) return;
  const { starts } = scratch;
  const scale = (size - 1) / (most - least);
  starts.fill(0, 0, size + 1);
  for (let at = 0; at < size; at++) {
    const bucket = (((times[at] ?? 0) - least) * scale) | 0;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  let before = 0;
  for (let bucket = 0; bucket < size; bucket++) {
    before += starts[bucket] ?? 0;
    starts[bucket] = before;
  }
  for (let at = size - 1; at >= 0; at--) {
    const time = times[at] ?? 0;
    const bucket = ((time - least) * scale) | 0;
    const to = (starts[bucket] ?? 0) - 1;
    starts[bucket] = to;
    scratch.times[to] = time;
    scratch.sets[to] = sets[at] ?? 0;
  }
  times.set(scratch.times.subarray(0, size));
  sets.set(scratch.sets.subarray(0, size));
  starts[size] = size;
  bucketsInOrder(list, starts, size);
}

function bucketsInOrder(list: Timed, starts: Int32Array, size: number): void {
  for (let bucket = 0; bucket < size; bucket++) {
    const [from, until] = [starts[bucket] ?? 0, starts[bucket + 1] ?? 0];
    if (until - from > FEW) {
      const part = {
        times: list.times.subarray(from, until),
        sets: list.sets.subarray(from, until),
      };
      inOrder(part, until - from, scratchFor(until - from));
    } else if (until - from > 1) {
      oneByOne(list, from, until);
    }
  }
}

function oneByOne({ times, sets }: Timed, from: number, until: number): void {
  for (let next = from + 1; next < until; next++) {
    const [time, set] = [times[next] ?? 0, sets[next] ?? 0];
    let at = next;
    while (at > from && (times[at - 1] ?? 0) > time) {
      times[at] = times[at - 1] ?? 0;
      sets[at] = sets[at - 1] ?? 0;
      at--;
    }
    times[at] = time;
    sets[at] = set;
  }
}
