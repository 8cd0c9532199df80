import { describe, expect, it } from 'vitest';
import { publishHarbour } from '../../scripts/fixtures/publish-harbour.ts';
import { articlesData, departuresData, departuresTable, jsonFile, peopleData } from './data.ts';

const publication = publishHarbour();
const [bram, ada] = departuresData(publication);
const lines = (table: string) => table.split('\r\n');

describe('departures.json', () => {
  it('has the members of the contract, in order', () => {
    expect(Object.keys(ada ?? {})).toEqual(
      'id url person organization kind role announced effective joined destination reason returned articles claims'.split(
        ' ',
      ),
    );
    expect(Object.keys(ada?.claims[0] ?? {})).toEqual(
      'field value article paragraph phrase basis saidBy alleged preferred note'.split(' '),
    );
  });

  it('is oldest first and gives plain facts, null where no claim states one', () => {
    expect([bram?.id, ada?.id]).toEqual(['bram-oyelaran-2031', 'ada-quill-2031']);
    expect(ada).toMatchObject({
      organization: 'Harbour Light Company',
      kind: 'resigned',
      role: ['Keeper of the north lamp'],
      announced: '2031-03-03',
      effective: null,
      joined: '2019',
      destination: 'Far Shore Survey',
      reason: null,
      returned: null,
      articles: ['gazette-2031', 'letter-2031'],
    });
  });

  it('gives roles as an array also where none is stated', () => {
    expect(bram?.role).toEqual([]);
  });

  it('gives full addresses', () => {
    expect(ada?.url).toBe('https://example.org/archive/departures/ada-quill-2031/');
    expect(ada?.person).toEqual({
      id: 'ada-quill',
      name: 'Ada Quill',
      url: 'https://example.org/archive/people/ada-quill/',
    });
  });

  it('gives each claim with null for what it lacks', () => {
    expect(ada?.claims[1]).toEqual({
      field: 'announced',
      value: '2031-03-03',
      article: 'gazette-2031',
      paragraph: 5,
      phrase: 'said on Monday that',
      basis: 'weekday',
      saidBy: null,
      alleged: null,
      preferred: null,
      note: 'The Monday before Thursday 6 March 2031.',
    });
  });

  it('survives its own serialisation: nothing in it is undefined', () => {
    expect(JSON.parse(jsonFile([bram, ada]))).toStrictEqual([bram, ada]);
  });
});

describe('people.json', () => {
  it('has the members of the contract, and where each article names somebody', () => {
    expect(peopleData(publication)[1]).toEqual({
      id: 'ada-quill',
      name: 'Ada Quill',
      aliases: [],
      url: 'https://example.org/archive/people/ada-quill/',
      departures: ['ada-quill-2031'],
      mentions: [
        { article: 'gazette-2031', paragraphs: [5, 9] },
        { article: 'letter-2031', paragraphs: [5, 9] },
      ],
    });
  });
});

describe('articles.json', () => {
  it('has the members of the contract, null where nothing is known', () => {
    const [gazette, letter] = articlesData(publication);
    expect(gazette).toEqual({
      id: 'gazette-2031',
      title: 'Two keepers leave the Harbour Light Company',
      publisher: 'Gazette',
      author: null,
      published: '2031-03-06',
      updated: null,
      language: 'en',
      url: null,
      derivedFrom: null,
      capture: {
        sha256: '9d8827483133885950524a3cc12fe4d3ea4b9f26fb260ceea819450357d7adb7',
        words: 90,
        paragraphs: 4,
      },
      people: ['ada-quill'],
      departures: ['bram-oyelaran-2031', 'ada-quill-2031'],
    });
    expect(letter?.url).toBe('https://example.org/letter');
  });
});

describe('departures.csv', () => {
  it('has a header and a row for each departure, each line ending in CRLF', () => {
    const [header, first, second, ...rest] = lines(departuresTable(publication));
    expect(header).toMatch(/^id,url,person,person_id,organization,kind,role,announced,/);
    expect(first).toMatch(/^bram-oyelaran-2031,/);
    expect(second).toBe(
      'ada-quill-2031,https://example.org/archive/departures/ada-quill-2031/,Ada Quill,ada-quill,Harbour Light Company,resigned,' +
        'Keeper of the north lamp,2031-03-03,,2019,Far Shore Survey,,,,,,gazette-2031; letter-2031',
    );
    expect(rest).toEqual(['']);
  });

  it('names the fields that are attributed and disputed', () => {
    expect(lines(departuresTable(publication))[1]).toMatch(
      /,dismissed,.*,kind,kind,gazette-2031; letter-2031$/,
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('takes the formula out of %j', (name) => {
    expect(departuresTable(publishHarbour({ name }))).toContain(`'${name}`);
  });

  it('keeps commas, quotes and breaks inside their field', () => {
    expect(departuresTable(publishHarbour({ name: 'a,"b"\r\nc' }))).toContain(',"a,""b""\r\nc",ada-quill,');
  });
});
