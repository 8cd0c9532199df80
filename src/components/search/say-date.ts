export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** A day, month or year as a page says it: `25 September 2024`. */
function saySimple(date: string): string {
  const [year = '', month, day] = date.replace(/[~?%]$/, '').split('-');
  const words = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year];
  return `${/[~%]$/.test(date) ? 'about ' : ''}${words.filter(Boolean).join(' ')}`;
}

/** An EDTF date in words, in the few shapes that the archive has. */
export function sayDate(date: string): string {
  const [start = '', end] = date.split('/');
  if (end === undefined) return saySimple(start);
  if (start === '..' || !start) return `on or before ${saySimple(end)}`;
  if (end === '..' || !end) return `on or after ${saySimple(start)}`;
  return `between ${saySimple(start)} and ${saySimple(end)}`;
}
