import { misspell, seededNumbers } from './misspell.ts';

/** The kinds of question that readers bring. */
export type QueryClass =
  | 'exact'
  | 'surname'
  | 'misspelt by 1'
  | 'misspelt by 2'
  | 'swapped'
  | 'accents'
  | 'apostrophes'
  | 'joined or split'
  | 'other names'
  | 'scripts'
  | 'title words'
  | 'publisher'
  | 'date'
  | 'role'
  | 'destination'
  | 'phrase'
  | 'nonsense';

export interface Query {
  readonly of: QueryClass;
  readonly query: string;
  /** Pages of which it must find one, below the site's folder; none for what must find nothing. */
  readonly finds: readonly string[];
}

const PEOPLE = [
  'Joshua Achiam',
  'Sam Altman',
  'Leopold Aschenbrenner',
  'Suchir Balaji',
  'Greg Brockman',
  'Miles Brundage',
  'Ronnie Chatterji',
  'Ethan Evans',
  'Jeremy Howard',
  'Pavel Izmailov',
  'Andrej Karpathy',
  'Daniel Kokotajlo',
  'Jan Leike',
  'Tasha McCauley',
  'Bob McGrew',
  'Mira Murati',
  'Cullen O’Keefe',
  'Kelsey Piper',
  'William Saunders',
  'John Schulman',
  'Tim Shi',
  'Ilya Sutskever',
  'Helen Toner',
  'Barret Zoph',
];
const COINLIVE = 'articles/coinlive-brundage-2024/';
const ENTSPOS = 'articles/entspos-schulman-2024/';
const INTERCONNECTS = 'articles/interconnects-shakeup-2023/';
const VOX = 'articles/vox-copy-superalignment-2024/';
const FOUNDING_TEAM = 'articles/wallstreetcn-founding-team-2024/';

const idOf = (name: string) => name.toLowerCase().replace('’', '').replace(' ', '-');
const page = (name: string) => [`people/${idOf(name)}/`];
const surname = (name: string) => name.slice(name.indexOf(' ') + 1);
const left = (id: string) => [`departures/${id}/`, `people/${id.replace(/-\w+$/, '')}/`];

/** Queries of one class, each with the page it must find. */
const of = (name: QueryClass, queries: Readonly<Record<string, readonly string[]>>): Query[] =>
  Object.entries(queries).map(([query, finds]) => ({ of: name, query, finds }));
const named = (name: QueryClass, queries: Readonly<Record<string, string>>): Query[] =>
  Object.entries(queries).map(([query, person]) => ({ of: name, query, finds: page(person) }));

/** Misspellings that nobody chose: every second person, by the surname or the whole name in turn. */
function generated(slips: 1 | 2, seed: number): Query[] {
  const random = seededNumbers(seed);
  return PEOPLE.filter((name) => surname(name).length >= 5).map((name, turn) => ({
    of: `misspelt by ${slips}` as const,
    query: misspell(turn % 2 ? name : surname(name), slips, random),
    finds: page(name),
  }));
}

const CHOSEN = {
  1: {
    Achiem: 'Joshua Achiam',
    Altmann: 'Sam Altman',
    Aschenbrener: 'Leopold Aschenbrenner',
    'Suchir Balagi': 'Suchir Balaji',
    Brokman: 'Greg Brockman',
    Brundadge: 'Miles Brundage',
    Chaterji: 'Ronnie Chatterji',
    Izmaylov: 'Pavel Izmailov',
    Karpathi: 'Andrej Karpathy',
    Kokotajilo: 'Daniel Kokotajlo',
    Lieke: 'Jan Leike',
    McCawley: 'Tasha McCauley',
    McGrue: 'Bob McGrew',
    Muratti: 'Mira Murati',
    Pyper: 'Kelsey Piper',
    Sanders: 'William Saunders',
    Shulman: 'John Schulman',
    Sutskeber: 'Ilya Sutskever',
    'Helen Tonner': 'Helen Toner',
    'Barett Zoph': 'Barret Zoph',
  },
  2: {
    Aciham: 'Joshua Achiam',
    'Sam Alltmann': 'Sam Altman',
    Ashenbrener: 'Leopold Aschenbrenner',
    Ballagi: 'Suchir Balaji',
    Brokmann: 'Greg Brockman',
    Brundidge: 'Miles Brundage',
    Chaterje: 'Ronnie Chatterji',
    Ismaylov: 'Pavel Izmailov',
    Carpathi: 'Andrej Karpathy',
    Kokotaylow: 'Daniel Kokotajlo',
    'Jan Layke': 'Jan Leike',
    McCawly: 'Tasha McCauley',
    MacGrow: 'Bob McGrew',
    Murratti: 'Mira Murati',
    OKieffe: 'Cullen O’Keefe',
    Sanderrs: 'William Saunders',
    Shullman: 'John Schulman',
    Sutzkewer: 'Ilya Sutskever',
    'Helen Tooner': 'Helen Toner',
    'Barrad Zoph': 'Barret Zoph',
  },
} as const;

/** What the archive of five articles is asked, and what must be found. Generated queries are for measuring, never for tuning. */
export const QUERIES: readonly Query[] = [
  ...PEOPLE.map((name): Query => ({ of: 'exact', query: name, finds: page(name) })),
  ...of('exact', {
    'OpenAI Resignation Trend Snowballs as Senior Advisor Miles Brundage Bows Out with Ambiguous Letter of Departure':
      [COINLIVE],
    'OpenAI co-founder John Schulman says he will leave and join rival Anthropic': [ENTSPOS],
    'OpenAI’s shakeup and opportunity for the rest of us: openness, brain drain, and new realities': [
      INTERCONNECTS,
    ],
    'Why the OpenAI superalignment crew in control of AI security imploded': [VOX],
    'Most of the founding team has left, Altman is alone. At the peak moment, why did OpenAI "fall apart"?': [
      FOUNDING_TEAM,
    ],
    'Greg Brockman goes on leave from OpenAI': ['departures/greg-brockman-2024/'],
    'Sam Altman is dismissed from OpenAI': ['departures/sam-altman-2023/'],
    'Helen Toner leaves the board of OpenAI': ['departures/helen-toner-2023/'],
  }),
  ...PEOPLE.map((name): Query => ({ of: 'surname', query: surname(name).toLowerCase(), finds: page(name) })),
  ...named('misspelt by 1', CHOSEN[1]),
  ...generated(1, 7919),
  ...named('misspelt by 2', CHOSEN[2]),
  ...generated(2, 104_729),
  ...PEOPLE.filter((_, index) => index % 2 === 0).map((name): Query => ({
    of: 'swapped',
    query: name.split(' ').reverse().join(' '),
    finds: page(name),
  })),
  ...named('accents', {
    'Mirá Muráti': 'Mira Murati',
    'Jan Léike': 'Jan Leike',
    'Łeopold Aschenbrenner': 'Leopold Aschenbrenner',
    Kokotájlo: 'Daniel Kokotajlo',
    Brøckman: 'Greg Brockman',
    'İlya Sutskëver': 'Ilya Sutskever',
  }),
  ...named('apostrophes', {
    okeefe: 'Cullen O’Keefe',
    "o'keefe": 'Cullen O’Keefe',
    'O’Keefe': 'Cullen O’Keefe',
    'cullen o`keefe': 'Cullen O’Keefe',
    "O'Keefe's": 'Cullen O’Keefe',
  }),
  ...named('joined or split', {
    'o keefe': 'Cullen O’Keefe',
    'mc grew': 'Bob McGrew',
    'mc cauley': 'Tasha McCauley',
    milesbrundage: 'Miles Brundage',
    samaltman: 'Sam Altman',
    'aschen brenner': 'Leopold Aschenbrenner',
    'mira-murati': 'Mira Murati',
  }),
  ...named('other names', {
    Ilya: 'Ilya Sutskever',
    '@Miles_Brundage': 'Miles Brundage',
    '@suchirbalaji': 'Suchir Balaji',
    EthanEvansVP: 'Ethan Evans',
    Sam: 'Sam Altman',
    'greg b': 'Greg Brockman',
  }),
  ...of('scripts', {
    마일스: page('Miles Brundage'),
    '마일스 브런디지': page('Miles Brundage'),
    创始团队出走殆尽: [FOUNDING_TEAM],
    高光时刻: [FOUNDING_TEAM],
  }),
  ...of('title words', {
    'superalignment crew imploded': [VOX],
    'resignation trend snowballs': [COINLIVE],
    'ambiguous letter': [COINLIVE],
    'brain drain': [INTERCONNECTS],
    'shakeup and opportunity': [INTERCONNECTS],
    'founding team altman alone': [FOUNDING_TEAM],
    'fall apart': [FOUNDING_TEAM],
    'join rival': [ENTSPOS],
    'superalignmnt imploded': [VOX],
    'resignaton trend': [COINLIVE],
  }),
  ...of('publisher', {
    Coinlive: [COINLIVE],
    entspos: [ENTSPOS],
    Interconnects: [INTERCONNECTS],
    Vox: [VOX],
    wallstreetcn: [FOUNDING_TEAM],
    'Wall Street Journal': [FOUNDING_TEAM],
    coinlife: [COINLIVE],
  }),
  ...of('date', {
    '23 October 2024': left('miles-brundage-2024'),
    '2024-10-23': left('miles-brundage-2024'),
    '25 September 2024': left('mira-murati-2024'),
    '5 August 2024': [...left('john-schulman-2024'), ...left('greg-brockman-2024')],
    '14 May 2024': [...left('jan-leike-2024'), ...left('ilya-sutskever-2024')],
    '2024-05-14': [...left('jan-leike-2024'), ...left('ilya-sutskever-2024')],
    '15 February 2024': left('william-saunders-2024'),
    'November 2023': [
      ...left('sam-altman-2023'),
      ...left('helen-toner-2023'),
      ...left('tasha-mccauley-2023'),
      ...left('ilya-sutskever-2023'),
      ...left('greg-brockman-2023'),
    ],
    'August 2024': [
      ...left('suchir-balaji-2024'),
      ...left('john-schulman-2024'),
      ...left('greg-brockman-2024'),
    ],
    'April 2024': [
      ...left('leopold-aschenbrenner-2024'),
      ...left('pavel-izmailov-2024'),
      ...left('daniel-kokotajlo-2024'),
      ...left('cullen-okeefe-2024'),
    ],
    '19 November 2023': [INTERCONNECTS],
  }),
  ...of('role', {
    'Chief Technology Officer': left('mira-murati-2024'),
    'chief scientist': left('ilya-sutskever-2024'),
    'Chief Research Officer': left('bob-mcgrew-2024'),
    'Head of Mission Alignment': page('Joshua Achiam'),
    'chief economist': page('Ronnie Chatterji'),
    'Vice President of Research': left('barret-zoph-2024'),
    'Senior Advisor for AGI Readiness': left('miles-brundage-2024'),
    'governance team': left('daniel-kokotajlo-2024'),
    'research scientist': left('andrej-karpathy-2024'),
    'post-training team co-lead': left('john-schulman-2024'),
    'policy researcher': left('miles-brundage-2024'),
    'cheif research officer': left('bob-mcgrew-2024'),
  }),
  ...of('destination', {
    Anthropic: [...left('jan-leike-2024'), ...left('john-schulman-2024'), ENTSPOS],
    'Safe Superintelligence': left('ilya-sutskever-2024'),
    Cresta: left('tim-shi-undated'),
    'nonprofit sector': left('miles-brundage-2024'),
    'went to Anthropic': [...left('jan-leike-2024'), ...left('john-schulman-2024')],
    anthropik: [...left('jan-leike-2024'), ...left('john-schulman-2024'), ENTSPOS],
  }),
  ...of('phrase', {
    'leaking information': [...left('leopold-aschenbrenner-2024'), ...left('pavel-izmailov-2024')],
    'time and space for her own research': left('mira-murati-2024'),
    'lost trust in OpenAI leadership': left('daniel-kokotajlo-2024'),
    'not consistently candid': left('sam-altman-2023'),
    'more societal harm than good': left('suchir-balaji-2024'),
    'disagreement over core priorities': left('jan-leike-2024'),
    'hands-on technical work': left('john-schulman-2024'),
    'economic research division': [COINLIVE, ...page('Ronnie Chatterji')],
  }),
  ...of('nonsense', {
    qqxzzv: [],
    'xkcd wvut': [],
    zzyzx: [],
    'bicycle repair': [],
    pasta: [],
    'volcano eruption': [],
    hjklhjkl: [],
    'asdf qwerty': [],
    rhododendron: [],
    photosynthesis: [],
    'mmmmmm nnnnnn': [],
    'Napoleon Bonaparte': [],
    sdfgsdfg: [],
    giraffe: [],
    'brundage giraffe': [],
  }),
];
