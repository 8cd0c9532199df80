import type { Kind } from '../../src/schemas/departure.ts';

/** What a word near somebody's name suggests: how they left, or where they went. */
export type Suggestion = Kind | 'destination';

const words = (text: string): readonly string[] => text.split(', ');

/**
 * The words of leaving and of going somewhere else, in English. Where several fit, the longest does: `resigned
 * from the board` before `resigned`. They only point an editor to a paragraph.
 */
export const LEAVING_WORDS: Readonly<Record<Suggestion, readonly string[]>> = {
  'left-board': words(
    'resigned from the board, resigns from the board, resigning from the board, resignation from the board, ' +
      'resignation of board members, left the board, leaves the board, leaving the board, leave the board, ' +
      'stepped down from the board, steps down from the board, off the board, quit the board',
  ),
  leave: words(
    'sabbatical, leave of absence, extended leave, medical leave, parental leave, on leave, take leave, took leave, taking leave',
  ),
  dismissed: words(
    'fired, firing, fires, dismissed, dismissal, dismisses, ousted, ousting, ouster, oust, sacked, laid off, let go, ' +
      'terminated, forced out, pushed out, pressured out, removed as, removed from, removal, shown the door',
  ),
  resigned: words(
    'resign, resigns, resigned, resigning, resignation, resignations, quit, quits, quitting, step down, steps down, ' +
      'stepped down, stepping down, give up, gave up',
  ),
  left: words(
    'leave, leaves, leaving, left, depart, departs, departed, departing, departure, departures, exit, exits, exited, ' +
      'exiting, step away, steps away, stepped away, stepping away, bow out, bows out, bowed out, bids farewell, ' +
      'bid farewell, parts ways, parted ways, parting ways, walked out, move on, moving on, moved on, heading off, ' +
      'last day, goodbye, retire, retires, retired, retiring, former employee, former researcher',
  ),
  destination: words(
    'join, joins, joined, joining, co-found, co-founds, co-founded, cofounded, co-founding, found, founds, founded, ' +
      'founding, start a, starts a, started a, starting a, launched, launching, moves to, moved to, moving to, hired by, ' +
      'poached by, starts at, start at, new role, return to, going to, set up',
  ),
};

/** Verbs of leaving that have a person right before them. */
export const LEAVING_VERBS = words(
  'resigned, resigns, quit, quits, left, leaves, departed, departs, stepped down, steps down, was fired, was dismissed, ' +
    'was ousted, is leaving, was leaving, will leave, would leave, joined, joins',
);

/** Verbs of leaving that have a person right after them. */
export const DISMISSING_VERBS = words('firing, fired, ousting, ousted, dismissed, sacked, reinstated');

/** Nouns of leaving that a person has. */
export const LEAVING_NOUNS = words(
  'departure, resignation, exit, firing, dismissal, ouster, ousting, sabbatical',
);
