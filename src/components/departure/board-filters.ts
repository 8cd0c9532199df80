/** The filters chosen, one of each facet at most: `kind` to `resigned`. */
export type Chosen = ReadonlyMap<string, string>;

/** A filter, `kind/resigned`, as facet and value. */
function partsOf(filter: string): [facet: string, value: string] {
  const at = filter.indexOf('/');
  return [filter.slice(0, at), filter.slice(at + 1)];
}

/** Reads the filters of an address, `?kind=resigned&year=2024`. What the board has no filter for is passed over. */
export function readChosen(query: string, known: readonly string[]): Chosen {
  return new Map(
    [...new URLSearchParams(query)].filter(([facet, value]) => known.includes(`${facet}/${value}`)),
  );
}

/** The same filters as an address writes them, always in one order; empty where none is chosen. */
export function writeChosen(chosen: Chosen): string {
  const query = new URLSearchParams([...chosen].sort(([a], [b]) => a.localeCompare(b))).toString();
  return query ? `?${query}` : '';
}

/** Chooses a filter in the place of what was chosen of its facet; what was chosen already is given up. */
export function toggle(chosen: Chosen, filter: string): Chosen {
  const [facet, value] = partsOf(filter);
  const others = new Map([...chosen].filter(([name]) => name !== facet));
  return chosen.get(facet) === value ? others : others.set(facet, value);
}

/** Whether a row that is found under these filters fits all that are chosen. */
export function fits(filters: readonly string[], chosen: Chosen): boolean {
  return [...chosen].every(([facet, value]) => filters.includes(`${facet}/${value}`));
}

/** How many rows a filter would show in the place of what is chosen of its facet, beside the others. */
export function countWith(rows: readonly (readonly string[])[], chosen: Chosen, filter: string): number {
  const [facet, value] = partsOf(filter);
  const asked = new Map([...chosen, [facet, value]]);
  return rows.filter((filters) => fits(filters, asked)).length;
}
