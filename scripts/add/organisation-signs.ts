import { POSITIONS } from './person-words.ts';

const any = (words: string) => `(?:${words.split(' ').join('|')})`;

/** What an organisation, a product or a work is, as it is called beside its name. */
const THING = any(
  'company startup start-up firm lab laboratory maker developer provider platform app chatbot model tool product chip ' +
    'device agency bank fund investor-group nonprofit non-profit charity school university college newspaper magazine ' +
    'website newsletter podcast band show series film movie novel book song album game project program programme service ' +
    'consortium coalition conglomerate manufacturer retailer unit subsidiary division city town village country region ' +
    'state neighbourhood neighborhood',
);
/** Who belongs to an organisation, and what it has, in words that stand right after its name. */
const PARTS =
  '(?:officials|members|reporters|journalists|staff|staffers|employees|engineers|researchers|executives|analysts|' +
  'investors|shareholders|shares|stock|users|customers|ads|fans|winners|models|chips|devices|judges|lawmakers|alumni|' +
  'headquarters|offices|spokes(?:man|woman|person|people)|podcast|app|software|campus)';
const OWNED =
  '(?:board|headquarters|shareholders|shares|stock|offices|office|spokes(?:man|woman|person)|chief executive|ceo|cto|' +
  'coo|cfo|founders|co-founders?|cofounders?|chairman|customers|users|reporters|newsroom|campus|revenue|valuation|parent company)';
/** What only an organisation says of itself with `it`: what it does, is or plans, and not what it is like. */
const DOES =
  '(?:wait|stop|continue|act|pay|invest|move|join|leave|hire|appoint|investigate|review|cooperate|comply|comment|' +
  'release|launch|publish|follow|answer|cut|buy|sell|acquire|merge|respond|support|appeal|fund|offer|return|raise|abstain|vote)';
const IS =
  '(?:proud|glad|happy|pleased|sorry|ready|aware|committed|confident|disappointed|delighted|watching|reviewing|' +
  'working|looking|investigating|cooperating|considering|planning|hiring|building)';
const ITSELF =
  `it (?:(?:would|will|could|may|might|did|does|has|had)(?: not|n't| never)? ${DOES}(?:e?d)?` +
  `|(?:was|is|were) (?:not )?${IS}|(?:has|had) no (?:comment|plans?)` +
  '|(?:plans|planned|expects|expected|intends|intended|hopes|hoped|believes|believed|wants|wanted|agreed|refused|' +
  'declined|hired|fired|knew|disagreed|regretted|welcomed|wished|supports|supported|keeps|stood by|stands by))';
const SAYS = '(?:said|says|told|tells|wrote|writes|added|adds|announced|announces|insisted|admitted|replied)';

const OF_PEOPLE = any(
  'friend brother sister husband wife widow son daughter father mother ally student successor predecessor colleague',
);
const HOLDER = `(?:${[...POSITIONS].filter((word) => !new RegExp(`^${OF_PEOPLE}$`).test(word)).join('|')})s?`;

const BEFORE: readonly RegExp[] = [
  /(?<!\p{L})(?:its|their|company's) (?:\p{L}+ )?(?:rivals?|competitors?|parent|owner) $/iu,
  // `the startup X`, `an episode of X`, `the city of X`.
  new RegExp(`(?<!\\p{L})${THING}s?(?:,? (?:called|named|of))? $`, 'iu'),
  /(?<!\p{L})(?:episodes?|readers|viewers|listeners|users|citizens|streets|shares|shareholders|headquarters) of $/iu,
  /(?<!\p{L})(?:launched|unveiled|rolled out|(?:delegates?|officials?|lawmakers?|visitors?|investors?|scientists?) from) $/iu,
  // `the head of X`, `an engineer at X`; of a lawyer's `for X` the person is whoever X is.
  new RegExp(`(?<!\\p{L})(?:${HOLDER}|boards?|staff|researchers|employees) (?:of|at) $`, 'iu'),
  // Where somebody is, works or goes.
  /(?<!\p{L})(?:(?:flew|drove|travell?ed|commute[sd]?) (?:back )?to|(?:lives?|lived|living|based|born|offices?|officials) in|works? (?:at|for)|worked (?:at|for)|working at|job at|role at) $/iu,
];
const AFTER: readonly RegExp[] = [
  /^,? which(?!\p{L})/u,
  // `X, a startup that ...`, and not `X, a company spokeswoman`.
  new RegExp(
    `^, (?:an?|the|its|his|her|their|another|one of the) (?:(?!(?:at|of|from|for|in|with|by|behind|to)(?!\\p{L}))[\\p{L}\\p{N}'’-]+ ){0,4}?${THING}s?(?=[,.;:)]| (?:that|which|founded|co-founded|based|backed|he|she|they|where|run|led|with|in|of|for|owned|whose)(?!\\p{L}))`,
    'u',
  ),
  new RegExp(`^ ${PARTS}(?!\\p{L})`, 'u'),
  new RegExp(`^'s? ${OWNED}(?!\\p{L})`, 'iu'),
  new RegExp(`^(?:, [^,.;:]{2,60},)? (?:also |later )?${SAYS} (?:\\p{L}+ ){0,4}?${ITSELF}(?!\\p{L})`, 'u'),
];

/**
 * Whether a name that ends where `after` begins stands as that of an organisation, a place, a product or a
 * work does, and a person's hardly ever: in English. `before` ends where the name begins.
 */
export function isOrganisation(before: string, after: string): boolean {
  return BEFORE.some((sign) => sign.test(before)) || AFTER.some((sign) => sign.test(after));
}
