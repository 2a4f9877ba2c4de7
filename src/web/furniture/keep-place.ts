/**
 * The place of whoever works by keyboard, when the button of an act goes with what was done.
 *
 * Use      `keepPlace(opener)` once an act is sent, with the button that asked for it.
 * Shapes   the page's heading takes its place; nobody's view is moved.
 */

export function keepPlace(opener: Element | null): void {
  const watch = new MutationObserver(() => {
    const { activeElement, body } = document;
    const there = opener?.isConnected === true && opener !== body;
    if (there && activeElement === opener) return;
    watch.disconnect();
    if (!there && activeElement === body) focusHeading();
  });
  watch.observe(document.body, { childList: true, subtree: true });
}

function focusHeading() {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
