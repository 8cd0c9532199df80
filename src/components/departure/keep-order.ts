/*
 * Puts what a style sheet shows in another order into that order, so that every browser's keyboard and
 * every screen reader goes through it as it is seen. `reading-flow` does so in Chromium only.
 */
const ordered = document.querySelector<HTMLElement>('[data-ordered]');
const inSource = [...(ordered?.children ?? [])];
const orderOf = (element: Element) => Number(getComputedStyle(element).order);

function arrange(): void {
  const seen = inSource.toSorted((a, b) => orderOf(a) - orderOf(b));
  if (seen.some((element, index) => ordered?.children[index] !== element)) ordered?.append(...seen);
}

arrange();
matchMedia('(min-width: 60rem)').addEventListener('change', arrange);
