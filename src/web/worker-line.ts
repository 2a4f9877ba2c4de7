/**
 * The line between a page and its worker: a number on each question, and news without one.
 *
 * Use      `openLine(worker, hear)` at the page's end, `answerOn(self, answer)` at the worker's,
 *          which gives back how news is told.
 * Errors   a question is rejected where the worker stumbled (storage refused, server gone).
 */

export type Question<Ask> = { readonly nr: number; readonly ask: Ask };
export type Reply<Told> =
  | { readonly nr: number; readonly answer: unknown }
  | { readonly nr: number; readonly failed: string }
  | { readonly told: Told };

export function openLine<Ask, Told>(
  worker: Worker,
  hear: (told: Told) => void,
): (asked: Ask) => Promise<unknown> {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(why: Error): void }>();
  let count = 0;
  worker.onmessage = ({ data }: MessageEvent<Reply<Told>>) => {
    if ('told' in data) return hear(data.told);
    const asked = waiting.get(data.nr);
    waiting.delete(data.nr);
    if ('failed' in data) asked?.reject(new Error(data.failed));
    else asked?.resolve(data.answer);
  };
  return (asked) =>
    new Promise((resolve, reject) => {
      const nr = ++count;
      waiting.set(nr, { resolve, reject });
      worker.postMessage({ nr, ask: asked } satisfies Question<Ask>);
    });
}

type Scope<Ask> = {
  onmessage: ((event: MessageEvent<Question<Ask>>) => void) | null;
  postMessage(message: unknown): void;
};

export function answerOn<Ask, Told>(
  scope: Scope<Ask>,
  answer: (ask: Ask) => Promise<unknown>,
): (told: Told) => void {
  const post = (message: Reply<Told>) => scope.postMessage(message);
  scope.onmessage = ({ data: { nr, ask } }) => {
    answer(ask).then(
      (value) => post({ nr, answer: value }),
      (problem: unknown) => post({ nr, failed: String(problem) }),
    );
  };
  return (told) => post({ told });
}
