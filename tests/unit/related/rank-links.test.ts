import { describe, expect, it } from 'vitest';
import type { Article, PageLink } from '../../../utils/model/article';
import type { Facts } from '../../../utils/model/card';
import type { TraceEntry } from '../../../utils/model/trace';
import { rankLinks } from '../../../utils/related/rank-links';

const SITE = 'https://www.harbourtimes.example';
const NO_FACTS: Facts = { what: [], who: [], when: [], where: [], casualties: [] };

let position = 0;
const link = (path: string, title: string, more: Partial<PageLink> = {}): PageLink => ({
  title,
  url: new URL(path, SITE).href,
  zone: 'other',
  position: position++,
  ...more,
});

const MENU = ['World', 'Sport', 'Weather', 'Norland', 'Business'].map((title) =>
  link(`/${title.toLowerCase()}`, title, { zone: 'navigation' }),
);
const FERRY = link('/world/ferry-adrift-off-port-aldo', 'Ferry adrift off Port Aldo as storm Clara nears');
const VOTE = link('/world/council-votes-on-new-school-rules', 'Council votes on new school rules');
const RACE = link('/sport/runner-wins-the-island-race-again', 'Runner wins the island race again');

function article(links: readonly PageLink[], more: Partial<Article> = {}): Article {
  return {
    url: `${SITE}/world/ferry-sinks-in-storm-clara-off-port-aldo`,
    title: 'Ferry sinks in storm Clara off Port Aldo',
    site: 'Harbour Times',
    byline: [],
    agency: [],
    published: '2024-05-04',
    modified: null,
    language: 'en',
    genre: 'event',
    section: null,
    truncated: false,
    others: [],
    blocks: [
      { kind: 'headline', text: 'Ferry sinks in storm Clara off Port Aldo' },
      {
        kind: 'paragraph',
        text: 'A ferry with 40 people sank off Port Aldo when storm Clara struck on Friday.',
      },
      {
        kind: 'paragraph',
        text: 'Rescuers from Port Aldo saved most of the passengers, the coast guard said.',
      },
    ],
    links: [...MENU, ...links],
    ...more,
  };
}

const titles = (links: readonly PageLink[], facts: Facts | null = NO_FACTS): string[] =>
  rankLinks(article(links), facts).map(({ title }) => title);

describe('order', () => {
  it('puts the same subject first, then more from the site', () => {
    const ranked = rankLinks(article([VOTE, RACE, FERRY]), NO_FACTS);
    expect(ranked[0]).toEqual({ title: FERRY.title, url: FERRY.url, origin: 'page', sameSubject: true });
    expect(ranked.slice(1).map(({ sameSubject }) => sameSubject)).toEqual([false, false]);
  });

  it('takes a link of the text for the same subject sooner', () => {
    const phrase = link('/world/coast-guard-of-aldo-lost-its-boats', 'lost its boats last year', {
      zone: 'text',
    });
    const boxed = { ...phrase, zone: 'most-read' as const };
    expect(rankLinks(article([phrase]), NO_FACTS)[0]?.sameSubject).toBe(true);
    expect(rankLinks(article([boxed]), NO_FACTS)[0]?.sameSubject).toBe(false);
  });

  it('works from words alone where there are no facts', () => {
    expect(titles([VOTE, FERRY], null)[0]).toBe(FERRY.title);
  });

  it('shows ten at most', () => {
    const many = Array.from({ length: 14 }, (_, i) =>
      link(`/world/story-number-${i}-of-the-day`, `Story number ${i} of this very day`),
    );
    expect(titles(many)).toHaveLength(10);
  });

  it.each([
    ['generic words', 'Police say two people were killed on Friday'],
    ["words of the page's frame", 'Norland: weather, sport and business today'],
    ['nothing', 'Council votes on new school rules'],
  ])('is not the same subject by %s', (_, title) => {
    expect(
      rankLinks(article([link('/world/one-two-three-four-five', title)]), NO_FACTS)[0]?.sameSubject,
    ).toBe(false);
  });
});

describe('duplicates', () => {
  it('are merged by address, with the better title', () => {
    const phrase = link(`${FERRY.url}?utm_source=x#top`, 'had been adrift for hours', { zone: 'text' });
    expect(titles([phrase, FERRY])).toEqual([FERRY.title]);
    expect(rankLinks(article([phrase, FERRY]), NO_FACTS)[0]?.url).toBe(FERRY.url);
  });

  it('are merged by title', () => {
    expect(titles([FERRY, { ...FERRY, url: `${SITE}/live/ferry-adrift-off-port-aldo` }])).toEqual([
      FERRY.title,
    ]);
  });
});

describe('never shown', () => {
  it.each([
    ['the page itself', `${SITE}/world/ferry-sinks-in-storm-clara-off-port-aldo?page=2#comments`],
    ['what hangs below it', `${SITE}/world/ferry-sinks-in-storm-clara-off-port-aldo/print-this-very-story`],
    ['a tag', `${SITE}/tag/storm-clara-and-port-aldo`],
    ['a network', 'https://www.facebook.com/harbourtimes/storm-clara-and-port-aldo'],
  ])('%s', (_, url) => {
    expect(titles([{ ...FERRY, url }])).toEqual([]);
  });

  it('keeps other stories of a script that has the id in its query', () => {
    const links = [link('/news.php?id=4712', FERRY.title), link('/news.php?id=4711', RACE.title)];
    const found = rankLinks(article(links, { url: `${SITE}/news.php?id=4711` }), NO_FACTS);
    expect(found.map(({ title }) => title)).toEqual([FERRY.title]);
  });
});

it('tells its decisions to a trace', () => {
  const entries: TraceEntry[] = [];
  rankLinks(article([FERRY, VOTE]), NO_FACTS, (entry) => entries.push(entry));
  const decisionOn = (url: string): string | undefined =>
    entries.find(({ subject }) => subject === url)?.decision;
  expect(decisionOn(FERRY.url)).toBe('same subject');
  expect(decisionOn(VOTE.url)).toBe('story');
  expect(decisionOn(`${SITE}/sport`)).toBe('no story');
});

it('stands an article without links, text or a proper address', () => {
  expect(rankLinks(article([], { links: [], blocks: [], url: 'about:blank' }), null)).toEqual([]);
});
