import { MONTHS } from './say-date.ts';

const MONTH = `(?:sept|${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')})\\b`;
const ORDINAL = new RegExp(
  `(\\d)(?:st|nd|rd|th)(?:\\s+of)?(?=\\s+${MONTH})|(?<=${MONTH}\\s+\\d{1,2})(?:st|nd|rd|th)\\b`,
  'giu',
);

/** A day in words; what is no date stays as it was typed. */
function say(typed: string, year: string, month: string, day?: string): string {
  const name = MONTHS[Number(month) - 1];
  if (!name || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return typed;
  return [day === undefined ? '' : String(Number(day)), name, year].filter(Boolean).join(' ');
}

/**
 * A query with its dates as pages say them: `2024-05` is May 2024, `14.5.2024` and `5/14/2024` are 14 May 2024.
 * Where day and month could each be the other, nothing is assumed.
 */
export function readDates(query: string): string {
  return query
    .replace(ORDINAL, '$1')
    .replace(
      /(?<![\w-])(\d{4})-(\d{2})(?:-(\d{2}))?(?![\w-])/g,
      (typed, year: string, month: string, day?: string) => say(typed, year, month, day),
    )
    .replace(
      /(?<!\S)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\S)/g,
      (typed, day: string, month: string, year: string) => say(typed, year, month, day),
    )
    .replace(
      /(?<!\S)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\S)/g,
      (typed, one: string, other: string, year: string) => {
        if (Number(one) > 12) return say(typed, year, other, one);
        return Number(other) > 12 || one === other ? say(typed, year, one, other) : typed;
      },
    );
}
