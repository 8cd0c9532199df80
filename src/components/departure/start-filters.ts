import { countWith, fits, readChosen, toggle, writeChosen, type Chosen } from './board-filters.ts';

/*
 * Makes the filters of the board combine, at once and with the address in step. Without it each filter
 * is a page of its own. On such a page it only lets the other filters lead to the combination.
 */

interface Filter {
  readonly link: HTMLAnchorElement;
  /** As `kind/resigned`; empty on the link to all rows. */
  readonly name: string;
  readonly label: string;
  readonly count: Element | null;
}

const filtersIn = (element: HTMLElement) => (element.dataset['filters'] ?? '').split(' ').filter(Boolean);

function readFilters(nav: HTMLElement): Filter[] {
  return [...nav.querySelectorAll<HTMLAnchorElement>('a[data-filter]')].map((link) => ({
    link,
    name: link.dataset['filter'] ?? '',
    label: link.dataset['label'] ?? '',
    count: link.querySelector('[data-count]'),
  }));
}

/** Marks what is chosen, and says of every filter how many rows it would show. */
function markFilters(filters: readonly Filter[], rows: readonly (readonly string[])[], chosen: Chosen): void {
  for (const { link, name, count } of filters) {
    if (name) {
      const number = countWith(rows, chosen, name);
      if (count) count.textContent = String(number);
      link.toggleAttribute('data-none', number === 0);
    }
    const current = name ? [...chosen].some((parts) => parts.join('/') === name) : chosen.size === 0;
    if (current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** What the board shows, in a sentence. */
function describe(shown: number, total: number, labels: readonly string[]): string {
  const which = labels.join(', ');
  return shown ? `${shown} of ${total} departures: ${which}.` : `No departure fits all of these: ${which}.`;
}

/** Lets the filters of a board that is all here choose among its rows. */
function filterHere(nav: HTMLElement, board: HTMLElement): void {
  const filters = readFilters(nav);
  const rows = [...board.querySelectorAll<HTMLElement>('tr[data-filters]')];
  const names = rows.map(filtersIn);
  const status = document.querySelector<HTMLElement>('[data-filter-status]');
  const sentence = status?.querySelector('[data-sentence]');
  const marks = [...document.querySelectorAll<SVGElement>('a[data-departure]')];

  function show(chosen: Chosen): void {
    const out = new Set<string>();
    rows.forEach((row, index) => {
      row.hidden = !fits(names[index] ?? [], chosen);
      if (row.hidden) out.add(row.dataset['departure'] ?? '');
    });
    for (const group of board.querySelectorAll('tbody'))
      group.hidden = !group.querySelector('tr[data-filters]:not([hidden])');
    for (const mark of marks) mark.toggleAttribute('hidden', out.has(mark.dataset['departure'] ?? ''));
    markFilters(filters, names, chosen);
    const labels = [...chosen].flatMap((parts) =>
      filters.filter(({ name }) => name === parts.join('/')).map(({ label }) => label),
    );
    if (sentence)
      sentence.textContent = chosen.size ? describe(rows.length - out.size, rows.length, labels) : '';
    status?.toggleAttribute('data-chosen', chosen.size > 0);
    board.hidden = out.size === rows.length;
  }

  const known = filters.map(({ name }) => name);
  const here = () => readChosen(location.search, known);
  function choose(chosen: Chosen): void {
    history.pushState(null, '', `${location.pathname}${writeChosen(chosen)}`);
    show(chosen);
    // Below a long board the rows that remain can be out of sight.
    if ((status ?? board).getBoundingClientRect().top < 0) (status ?? board).scrollIntoView();
  }

  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-filter]') : null;
    // A new tab or window is asked for: the filter's own page is what it gets.
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const name = link.dataset['filter'] ?? '';
    choose(name ? toggle(here(), name) : new Map());
  });
  addEventListener('popstate', () => show(here()));
  if (here().size) {
    nav.querySelector('details')?.setAttribute('open', '');
    show(here());
  }
}

/** Lets the filters of a page that shows one of them lead to both together. */
function combineElsewhere(nav: HTMLElement, board: HTMLElement | null, current: string): void {
  const filters = readFilters(nav);
  const chosen = toggle(new Map(), current);
  const names = [...(board?.querySelectorAll<HTMLElement>('tr[data-filters]') ?? [])].map(filtersIn);
  const facet = current.slice(0, current.indexOf('/') + 1);
  for (const { link, name, count } of filters) {
    if (!name || name.startsWith(facet)) continue;
    const number = countWith(names, chosen, name);
    if (count) count.textContent = String(number);
    link.toggleAttribute('data-none', number === 0);
    link.href = `${nav.dataset['whole'] ?? ''}${writeChosen(toggle(chosen, name))}`;
  }
}

const nav = document.querySelector<HTMLElement>('nav[data-whole]');
const board = document.querySelector<HTMLElement>('[data-board]');
if (nav?.dataset['current']) combineElsewhere(nav, board, nav.dataset['current']);
else if (nav && board) filterHere(nav, board);
