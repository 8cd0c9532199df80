import { departureSchema, KINDS } from '../../src/schemas/departure.ts';
import { field, TODO } from './draft-lines.ts';
import type { LikelyDeparture } from './find-departures.ts';

/** What a departure is drafted from. */
export interface DepartureFacts {
  readonly person: string;
  /** The organisation of the archive. */
  readonly organization: string;
  readonly article: string;
  /** The article's year; undefined where it states none. */
  readonly year: string | undefined;
  readonly likely: readonly LikelyDeparture[];
  /** Ids of departures that the person has already. */
  readonly earlier: readonly string[];
}

function claimLines({ paragraph, suggests, word }: LikelyDeparture, article: string): string[] {
  const going = suggests === 'destination';
  const help = going ? 'where they went, in our normal form' : `one of ${KINDS.join(', ')}`;
  return [
    `  # ¶${paragraph} says “${word}”: ${going ? 'does it say where they went' : `was it ${suggests}`}? Else take this claim out.`,
    `  - field: ${going ? 'destination' : 'kind'}`,
    `    value: ${TODO} # ${help}`,
    `    article: ${article}`,
    `    paragraph: ${paragraph}`,
    `    phrase: ${TODO} # 3 to 12 words, exactly as they stand in the paragraph`,
  ];
}

/** Drafts a departure: a claim for each paragraph that may state one, its value and its phrase left to the editor. */
export function draftDeparture({
  person,
  organization,
  article,
  year,
  likely,
  earlier,
}: DepartureFacts): string {
  const named = year ? `${year} is the year of the article` : 'the article states no year';
  return [
    '---',
    `# ${TODO}: is it a leaving of ${organization}? Name this file <person>-<year of the leaving>.mdx; ${named}.`,
    ...(earlier.length
      ? [`# ${TODO}: is it another leaving than ${earlier.join(', ')}? Else move the claims there.`]
      : []),
    `person: ${person}`,
    field('organization', organization, departureSchema.shape.organization),
    'claims:',
    ...likely.flatMap((one) => claimLines(one, article)),
    '---',
    '',
  ].join('\n');
}
