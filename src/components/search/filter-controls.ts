import type { FilterCounts, Filters } from './page-index.ts';
import { FILTERS } from './search-address.ts';

/**
 * The choices that narrow a list, one for each filter, with how many pages each value has.
 *
 * @param onChange is called with what is chosen whenever that changes.
 */
export function filterControls(scope: ParentNode, onChange: (filters: Filters, byDate: boolean) => void) {
  const selects = FILTERS.flatMap((name) => {
    const select = scope.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    return select ? [{ name, select }] : [];
  });
  const order = scope.querySelector<HTMLSelectElement>('select[name="sort"]');

  const chosen = (): Filters =>
    Object.fromEntries(
      selects.filter(({ select }) => select.value).map(({ name, select }) => [name, select.value]),
    );
  const tell = () => onChange(chosen(), order?.value === 'date');
  for (const { select } of selects) select.addEventListener('change', tell);
  order?.addEventListener('change', tell);

  function option(select: HTMLSelectElement, value: string, text: string): HTMLOptionElement {
    const found = [...select.options].find((other) => other.value === value) ?? new Option('', value);
    found.textContent = text;
    return found;
  }

  return {
    /** Shows what is chosen. */
    set(filters: Filters, byDate: boolean): void {
      for (const { name, select } of selects) {
        const value = filters[name] ?? '';
        if (value) select.append(option(select, value, value));
        select.value = value;
      }
      if (order) order.value = byDate ? 'date' : '';
    },
    /** Offers the values that there are, with their counts; one that is chosen stays. */
    offer(counts: FilterCounts): void {
      for (const { name, select } of selects) {
        const values = Object.entries(counts[name] ?? {}).filter(
          ([value, count]) => count > 0 || value === select.value,
        );
        const byName = (a: string, b: string) => (name === 'year' ? b.localeCompare(a) : a.localeCompare(b));
        values.sort(([a], [b]) => byName(a, b));
        const kept = select.value;
        const [any] = select.options;
        select.replaceChildren(
          ...(any ? [any] : []),
          ...values.map(([value, count]) => new Option(`${value} (${count})`, value)),
        );
        select.value = kept;
      }
    },
  };
}
