/** How many letters at the end of a fragment's name are its page's place; base 36, so 1.6 million pages. */
export const PLACE_LENGTH = 4;

/** The place of a page by date, the newest first, as its fragment's name says it; comparable as text. */
export const pagePlace = (fragment: string): string => fragment.slice(-PLACE_LENGTH);
