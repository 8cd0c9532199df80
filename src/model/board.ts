import type { Kind } from '../schemas/departure.ts';
import type { Departure } from './archive.ts';
import { boardDate, machineDate, yearsOf, type BoardDate } from './dates.ts';
import { shortSpan } from './span.ts';
import { destinationLabel, hedgedValue, KIND_LABELS, kindOf, showFact, type ShownValue } from './words.ts';

/** What stands beside a value: that every source hedges, and whose word it is. */
type Hedges = Pick<ShownValue, 'alleged' | 'saidBy'>;

/** One departure as the board shows it. */
export interface BoardRow {
  readonly id: string;
  readonly name: string;
  readonly date: BoardDate & Hedges & { readonly machine: string | undefined; readonly span: string | null };
  /** The roles that most claims give, and how many more there are. */
  readonly roles: readonly string[];
  readonly moreRoles: number;
  /** The organisation left, where it is not the archive's own. */
  readonly organization: string | null;
  /** With what it is in a few words, such as a plan, where a claim says so. */
  readonly destination: (ShownValue & { readonly label: string | null }) | null;
  readonly kind: Kind;
  readonly happened: ShownValue;
  readonly returned: ShownValue | null;
}

/** The rows of one year, or of dates that can fall in several, under its label. */
export interface BoardGroup {
  readonly label: string;
  /** The years that its rows can fall in, latest first; none where no date is stated. */
  readonly years: readonly number[];
  readonly rows: readonly BoardRow[];
}

const ROLES_SHOWN = 3;

/** The roles of a departure, those that most claims state first. */
function rolesByWeight({ facts, claims }: Departure): string[] {
  const weight = (role: string) =>
    claims.filter(({ field, value }) => field === 'role' && value === role).length;
  return [...facts.role.values].sort((a, b) => weight(b) - weight(a));
}

/** A departure as a row. `organization` is the archive's own, which rows need not repeat. */
function boardRow(departure: Departure, organization: string): BoardRow {
  const { id, person, date, facts } = departure;
  const roles = rolesByWeight(departure);
  const kind = kindOf(departure);
  const destination = showFact(facts.destination);
  const stated = facts.announced.value === null ? facts.effective : facts.announced;
  return {
    id,
    name: person.name,
    date: {
      ...boardDate(date),
      machine: date === null ? undefined : machineDate(date),
      span: shortSpan(date),
      alleged: stated.alleged,
      // That somebody announced it themselves is what an announcement is.
      saidBy: stated.saidBy.filter((speaker) => !speaker.startsWith(person.name)),
    },
    roles: roles.slice(0, ROLES_SHOWN).map((role) => hedgedValue(facts.role, role)),
    moreRoles: Math.max(0, roles.length - ROLES_SHOWN),
    organization: departure.organization === organization ? null : departure.organization,
    destination: destination && { ...destination, label: destinationLabel(facts) },
    kind,
    happened: showFact(facts.kind) ?? { text: KIND_LABELS[kind], alleged: false, saidBy: [] },
    returned: showFact(facts.returned),
  };
}

interface Years {
  readonly label: string;
  /** Latest and earliest, to order by. */
  readonly last: number;
  readonly first: number;
}

function yearsLabel(date: string | null): Years {
  const years = yearsOf(date);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return { label: 'Date not stated', last: -1, first: -1 };
  return { label: first === last ? String(first) : `${first} or ${last}`, last, first };
}

/**
 * The board: departures newest first, under a label for each year. A date that can fall in two
 * years stands between them, under both. Takes departures oldest first, as the archive has them.
 */
export function boardGroups(departures: readonly Departure[], organization: string): BoardGroup[] {
  const groups = new Map<string, Years & { rows: BoardRow[] }>();
  for (const departure of departures.toReversed()) {
    const years = yearsLabel(departure.date);
    const group = groups.get(years.label) ?? { ...years, rows: [] };
    group.rows.push(boardRow(departure, organization));
    groups.set(years.label, group);
  }
  return [...groups.values()]
    .sort((a, b) => b.last - a.last || b.first - a.first)
    .map(({ label, rows, first, last }) => ({
      label,
      years: last < 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => last - index),
      rows,
    }));
}

/** How many rows the first page of a board holds before it is cut by year. */
const PAGE_ROWS = 200;

/**
 * The first page of a board, and the years whose rows it leaves to pages of their own. A year is never
 * cut in two, and what has no date stays, since no page of a year would hold it.
 */
export function firstPage(groups: readonly BoardGroup[], most = PAGE_ROWS) {
  const ends = groups.map((_, index) =>
    groups.slice(0, index + 1).reduce((sum, { rows }) => sum + rows.length, 0),
  );
  const shown = groups.filter(
    ({ years }, index) => index === 0 || years.length === 0 || (ends[index] ?? 0) <= most,
  );
  const left = groups.filter((group) => !shown.includes(group)).flatMap(({ years }) => years);
  return { groups: shown, earlier: [...new Set(left)].sort((a, b) => b - a) };
}
