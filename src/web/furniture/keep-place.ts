/**
 * The place of whoever works by keyboard, when the button of an act goes with what was done.
 *
 * Use      `keepPlace(opener)` once an act is sent, with the button that asked for it.
 * Shapes   the page's heading takes its place; nobody's view is moved.
 */

export function keepPlace(opener: Element | null): void {
  if (opener === null || opener === document.body) return;
  const watch = new MutationObserver(() => {
    const { activeElement, body } = document;
    if (opener.isConnected && activeElement === opener) return;
    watch.disconnect();
    if (!opener.isConnected && activeElement === body) focusHeading();
  });
  watch.observe(document.body, { childList: true, subtree: true });
}

function focusHeading() {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
