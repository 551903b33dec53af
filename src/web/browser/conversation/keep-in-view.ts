let pinned = 0;
let scrolledTo: number | null = null;

/**
 * Brings a new question to the top of the window while its answer grows, and then leaves the page alone: whoever has
 * scrolled meanwhile reads on undisturbed. The style says how much room stays above (`scroll-margin-top`), for a bar too.
 *
 * @param count - the number of the question; each is brought up once
 */
export function keepInView(turn: HTMLElement, count: number): void {
  const root = document.scrollingElement;
  if (root === null) return;
  if (count !== pinned) {
    pinned = count;
    scrolledTo = null;
  } else if (scrolledTo === null || Math.abs(root.scrollTop - scrolledTo) > 1) {
    // Scrolled by hand since, or as far up as it goes.
    scrolledTo = null;
    return;
  }
  const above = Number.parseFloat(getComputedStyle(turn).scrollMarginTop);
  const top = Math.max(0, root.scrollTop + turn.getBoundingClientRect().top - above);
  root.scrollTo({ top, behavior: 'instant' });
  scrolledTo = root.scrollTop < top ? root.scrollTop : null;
}
