/** Arrow keys walk from the box through the list and back; Escape goes back to the box. */
export function walkResults(input: HTMLInputElement, list: HTMLElement): void {
  addEventListener('keydown', (event) => {
    // Whoever writes in another script chooses letters with these keys.
    if (event.isComposing) return;
    const links = [...list.querySelectorAll<HTMLAnchorElement>(':scope > li > a')];
    const at = links.findIndex((link) => link === document.activeElement);
    if (at < 0 && document.activeElement !== input) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && at >= 0) input.focus();
    if (!step || !links.length) return;
    event.preventDefault();
    (links[at + step] ?? (at + step < 0 ? input : links[at]))?.focus();
  });
}
