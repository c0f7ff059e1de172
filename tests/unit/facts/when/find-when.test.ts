import { describe, expect, it } from 'vitest';
import { findWhen } from '../../../../utils/facts/when/find-when';
import { ENGLISH } from '../../../../utils/language/en/index';
import type { WhenFact } from '../../../../utils/model/card';
import { articleOf, documentOf } from '../../../support/short-article';

/** Printed on a Wednesday. */
const whenOf = (title: string, ...body: string[]): WhenFact[] =>
  findWhen(documentOf(articleOf('2023-05-17T08:00:00Z', body, title)), ENGLISH);

const mainOf = (title: string, ...body: string[]): string | null =>
  whenOf(title, ...body).find(({ main }) => main)?.date ?? null;

describe('the main date', () => {
  it.each([
    {
      why: 'stands in the lede',
      title: 'Bridge falls in Marlow',
      body: ['The Marlow bridge fell on Monday.', 'It was built in 1921.'],
      want: '2023-05-15',
    },
    {
      why: 'is when it happened, not when it was said',
      title: 'Ferry sinks off Marlow',
      body: [
        'Nine people died when a ferry sank off Marlow, the coast guard said on Wednesday.',
        'The ferry left the port and sank on Monday evening in high waves.',
      ],
      want: '2023-05-15',
    },
    {
      why: 'is when it was said, where that is the news',
      title: 'Mayor of Marlow says bridge is safe',
      body: ['The bridge is safe, the mayor of Marlow said on Tuesday.', 'It was built in 1921.'],
      want: '2023-05-16',
    },
    {
      why: 'is the quake’s, not the toll’s',
      title: 'Toll in Marlow quake rises to 12',
      body: [
        'The death toll from the quake in Marlow rose to 12 on Tuesday.',
        'The quake struck Marlow at dawn on Sunday.',
      ],
      want: '2023-05-14',
    },
    {
      why: 'is none that something has been so since',
      title: 'Marlow win cup at last',
      body: ['Marlow won their first cup since 1908 after extra time.', 'The crowd sang for hours.'],
      want: null,
    },
    {
      why: 'is that of the main clause',
      title: 'Minister attacks tax',
      body: ['The tax announced by the chancellor on Monday is a folly, the minister said Tuesday.'],
      want: '2023-05-16',
    },
    {
      why: 'is the day within the month that the lede names',
      title: 'Mission to leave Marlow by end of May',
      body: [
        'The mission will have left Marlow by the end of May, the council said.',
        'The mission hands its camp over on May 30, 2023, the council added.',
      ],
      want: '2023-05-30',
    },
    {
      why: 'lies ahead, where the news does',
      title: 'Marlow votes on new bridge next week',
      body: ['Marlow will vote on a new bridge on Monday.', 'The old bridge closed in 2021.'],
      want: '2023-05-22',
    },
    {
      why: 'is a release, not the kidnap before it',
      title: 'Miners freed in Marlow',
      body: [
        'Twelve miners who were kidnapped last week near Marlow were freed on Tuesday.',
        'The men were seized on May 9 when gunmen stopped their bus.',
      ],
      want: '2023-05-16',
    },
    {
      why: 'is not an old one',
      title: 'Marlow remembers its bridge',
      body: ['Marlow is proud of its bridge.', 'The town has had one since 1921.'],
      want: null,
    },
    {
      why: 'is none where the article gives none',
      title: 'Bridge falls in Marlow',
      body: ['The Marlow bridge fell into the river.', 'Nobody was hurt.'],
      want: null,
    },
    {
      why: 'is not the dateline’s',
      title: 'Bridge falls in Marlow',
      body: ['MARLOW, May 17 (Meridian) — The Marlow bridge fell on Monday.'],
      want: '2023-05-15',
    },
    {
      why: 'is not a stamp',
      title: 'Bridge falls in Marlow',
      body: ['Updated: May 17, 2023', 'The Marlow bridge fell on Monday.'],
      want: '2023-05-15',
    },
    {
      why: 'is reckoned from the dateline of a wire',
      title: 'Bridge falls in Marlow',
      body: ['Marlow, 16 May 23 (Radio Marlow) -- [Text] The Marlow bridge fell yesterday.'],
      want: '2023-05-15',
    },
    {
      why: 'is the hour’s, where no day is told',
      title: 'Bridge falls in Marlow',
      body: [
        'The Marlow bridge fell into the river.',
        'At 2:48 a.m. its deck gave way.',
        'It was built in 1921.',
      ],
      want: '2023-05-17',
    },
    {
      why: 'is what the lede says will be, however far ahead',
      title: 'Marlow bridge sets date for its return',
      body: [
        'The new Marlow bridge will be opened on November 14, two years after the old one fell.',
        'The council named the date on Monday.',
      ],
      want: '2023-11-14',
    },
    {
      why: 'is the last day of somebody lost',
      title: 'Search for missing walker enters third day',
      body: [
        'Helicopters joined the search for a walker who has not been seen since she left Marlow on Monday.',
        'A boot was found on Tuesday beside the river.',
      ],
      want: '2023-05-15',
    },
    {
      why: 'is that since which somebody is missing',
      title: 'Walker missing in Marlow',
      body: ['A walker has been missing in Marlow since Monday.', 'She came to the town in 2019.'],
      want: '2023-05-15',
    },
    {
      why: 'is the event’s that a toll is of',
      title: 'Toll in Marlow quake passes 300',
      body: [
        'The number of people killed in the quake that hit Marlow on Monday rose above 300 on Wednesday.',
      ],
      want: '2023-05-15',
    },
    {
      why: 'is that of the first clause',
      title: 'Four shot at party in Marlow',
      body: [
        'Four people were shot at a party in Marlow late Tuesday, and police were searching Wednesday for two men.',
      ],
      want: '2023-05-16',
    },
    {
      why: 'is the main verb’s, not that of a “who …”',
      title: 'Fugitive caught in Marlow',
      body: ['A man who fled from jail was caught in Marlow on Monday.', 'He had escaped in April.'],
      want: '2023-05-15',
    },
    {
      why: 'is the days within the month that the lede names',
      title: 'Leaders to meet in Marlow next month',
      body: [
        'Leaders of nine towns will meet in Marlow next month, the council said on Tuesday.',
        'The meeting, from 15 to 17 June, is the first.',
      ],
      want: '2023-06-15/2023-06-17',
    },
  ])('$why', ({ title, body, want }) => {
    expect(mainOf(title, ...body)).toBe(want);
  });
});

it('the main date of a live page is of these hours, not of what it looks ahead to', () => {
  const body = [
    'The council will table its answer on the Marlow bridge tomorrow.',
    'The Marlow bridge fell today.',
  ];
  const live = articleOf('2023-05-17', body, 'Marlow bridge – live updates', 'live');
  expect(findWhen(documentOf(live), ENGLISH).find(({ main }) => main)?.date).toBe('2023-05-17');
});

describe('the timeline', () => {
  const TITLE = 'Bridge falls in Marlow';
  const LEDE = 'The Marlow bridge fell on Monday.';

  it('is in the order of the calendar and marks one date', () => {
    const dates = whenOf(TITLE, LEDE, 'It was built in 1921.', 'A new bridge in Marlow opens on June 3.');
    expect(dates.map(({ date, main }) => `${date}${main ? '*' : ''}`)).toEqual([
      '1921',
      '2023-05-15*',
      '2023-06-03',
    ]);
  });

  it('tells a date once, by its best sentence', () => {
    const dates = whenOf(TITLE, LEDE, 'Ada Lum was asleep on Monday.');
    expect(dates).toHaveLength(1);
    expect(dates[0]?.event).toBe(LEDE);
  });

  it.each([
    { kind: 'caption', text: 'The Marlow bridge in June 2016.' } as const,
    'The Marlow bridge, pictured in June 2016, was of iron.',
    'A file photo of the bridge from June 2016.',
  ])('leaves out when a picture was taken: %o', (block) => {
    const article = articleOf('2023-05-17', [LEDE, block], TITLE);
    expect(findWhen(documentOf(article), ENGLISH).map(({ date }) => date)).toEqual(['2023-05-15']);
  });

  it('keeps a picture of these days', () => {
    const block = { kind: 'caption', text: 'Firemen leave the Marlow bridge on Tuesday.' } as const;
    const article = articleOf('2023-05-17', [LEDE, block], TITLE);
    expect(findWhen(documentOf(article), ENGLISH).map(({ date }) => date)).toEqual([
      '2023-05-15',
      '2023-05-16',
    ]);
  });

  it('tells a distance once where the day is told too', () => {
    const dates = whenOf(
      TITLE,
      LEDE,
      'The Marlow bridge had cracked two years ago.',
      'It cracked on May 3, 2021, in a storm.',
    );
    expect(dates.map(({ date }) => date)).toEqual(['2021-05-03', '2023-05-15']);
  });

  it('keeps the word that bounds a date', () => {
    const dates = whenOf(TITLE, LEDE, 'The Marlow bridge had stood since 1921.');
    expect(dates.map(({ text }) => text)).toEqual(['since 1921', 'Monday']);
  });

  it.each([
    'Ada Lum remembers last year as a good one for her apples.',
    'She hopes to sell more next year, when the children are back.',
    'The boats were busy earlier this week.',
    'A child is 12 and has lived there for two years.',
    'Today, such bridges are rare.',
  ])('leaves out what is no event: %s', (text) => {
    const filler = Array.from({ length: 12 }, () => 'The river was quiet and the birds were loud.');
    expect(whenOf(TITLE, LEDE, ...filler, text).map(({ date }) => date)).toEqual(['2023-05-15']);
  });

  it('quotes words that stand in the quoted sentence', () => {
    for (const { text, event, sources } of whenOf(TITLE, LEDE, 'The Marlow bridge had stood since 1921.')) {
      expect(sources[0]?.quote).toContain(text);
      expect(sources[0]?.quote).toContain(event);
    }
  });
});
