import { findPart } from './find-part.ts';
import type { Known } from './known-names.ts';
import { tidy } from './search-address.ts';
import { KIND_WORDS } from './search-results.ts';
import { namesAt } from './sources.ts';

/** How many names are suggested; the rest is on the search page. */
const MOST = 8;

/**
 * Makes the search box of a page a combobox that suggests what the archive knows by name (WAI-ARIA APG,
 * editable combobox with list autocomplete). What else the words may find is the search page's to say,
 * and the last suggestion leads there.
 *
 * @param from where the reader was before the box was touched, and is again when Escape has closed it.
 */
export function suggest(form: HTMLFormElement, from: EventTarget | null): void {
  const input = findPart(form, 'input', HTMLInputElement);
  const list = findPart(form, '[role="listbox"]', HTMLElement);
  const status = findPart(form, '[role="status"]', HTMLElement);
  const button = findPart(form, 'button', HTMLButtonElement);
  const { names: address = '', root = '/' } = form.dataset;
  const names = namesAt(address);
  let active = -1;
  let latest = 0;
  let origin = from;

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];

  function close(): void {
    // What is still on its way does not open it again.
    latest++;
    list.hidden = true;
    list.dataset['searchState'] = 'idle';
    active = -1;
    input.ariaExpanded = 'false';
    input.removeAttribute('aria-activedescendant');
  }

  /** Empties the box and goes back to where the reader was; on a narrow screen only the button is left of it. */
  function leave(): void {
    input.value = '';
    form.dataset['find'] = 'ready';
    input.blur();
    if (origin instanceof HTMLElement) origin.focus();
    else if (!input.offsetParent) button.focus();
  }

  function activate(next: number): void {
    const all = options();
    active = next < -1 ? all.length - 1 : next >= all.length ? -1 : next;
    for (const [at, option] of all.entries()) option.ariaSelected = String(at === active);
    const chosen = all[active];
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  function option(href: string, text: string, note: string, at: number): HTMLAnchorElement {
    const link = document.createElement('a');
    link.id = `suggestion-${at}`;
    link.role = 'option';
    link.tabIndex = -1;
    link.ariaSelected = 'false';
    link.href = href;
    const small = document.createElement('small');
    small.textContent = note;
    link.append(text, small);
    return link;
  }

  const describe = ({ kind, note }: Known) => [KIND_WORDS[kind].one, note].filter(Boolean).join(' · ');

  async function run(): Promise<void> {
    const turn = ++latest;
    const query = tidy(input.value);
    if (!query) return close();
    list.dataset['searchState'] = 'busy';
    const found = await names().catch(() => null);
    if (turn !== latest) return;
    const literal = found?.index.named(query) ?? [];
    const near = found && !literal.length ? found.index.meant(query) : [];
    const hits = [...literal, ...near].slice(0, MOST);
    const everything = `${form.action}?q=${encodeURIComponent(query)}`;
    list.replaceChildren(
      ...hits.map(({ known }, at) => option(root + known.path, known.names[0] ?? '', describe(known), at)),
      option(everything, `Search all pages for “${query}”`, '', hits.length),
    );
    active = -1;
    list.hidden = false;
    input.ariaExpanded = 'true';
    input.removeAttribute('aria-activedescendant');
    list.dataset['searchState'] = found ? 'done' : 'failed';
    const counted = `${hits.length} ${hits.length === 1 ? 'name' : 'names'}${near.length ? ` like “${query}”` : ''}`;
    status.textContent = found ? `${counted}, and a search of all pages` : 'Names could not be loaded';
  }

  input.addEventListener('input', () => void run());
  input.addEventListener('keydown', (event) => {
    // Whoever writes in another script chooses letters with these keys.
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      return list.hidden ? leave() : close();
    }
    if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      return options()[active]?.click();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    if (list.hidden) void run();
    else activate(active + step);
  });
  form.addEventListener('focusin', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) origin = relatedTarget;
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close();
  });
  void names().catch(() => undefined);
  if (input.value) void run();
}
