/** Room above a question that is scrolled to, in CSS pixels. */
const ABOVE = 16;

let pinned = 0;
let scrolledTo: number | null = null;

/**
 * Brings a new question to the top of the window while its answer grows, and then leaves the page alone: whoever has
 * scrolled meanwhile reads on undisturbed.
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
  const top = Math.max(0, root.scrollTop + turn.getBoundingClientRect().top - ABOVE);
  root.scrollTo({ top, behavior: 'instant' });
  scrolledTo = root.scrollTop < top ? root.scrollTop : null;
}
