import { describe, expect, it } from 'vitest';
import type { Block } from '../../../utils/model/article';
import { findGenre, refineGenre, type GenreSigns } from '../../../utils/article/genre';

const genre = (signs: Partial<GenreSigns>): string =>
  findGenre({
    types: ['NewsArticle'],
    title: 'Two rescued off Lindholm',
    section: null,
    url: 'https://courier.example/a/1',
    ...signs,
  }).genre;

describe('findGenre', () => {
  it.each<[Partial<GenreSigns>, string]>([
    [{ types: ['LiveBlogPosting'] }, 'live'],
    [{ title: 'Quake near Ilmar: live updates' }, 'live'],
    [{ title: 'Storm as it happened' }, 'live'],
    [{ url: 'https://courier.example/news/live/2031/03/04/quake' }, 'live'],
    [{ types: ['OpinionNewsArticle'] }, 'opinion'],
    [{ section: 'Opinion' }, 'opinion'],
    [{ section: 'Letters to the Editor' }, 'opinion'],
    [{ url: 'https://courier.example/commentisfree/2031/a' }, 'opinion'],
    [{ title: 'Editorial: build the bridge' }, 'opinion'],
    [{ title: 'Morning briefing: ferry, fire and frost' }, 'roundup'],
    [{ title: 'Ten things you need to know today' }, 'roundup'],
    [{ section: 'News in brief' }, 'roundup'],
    [{ types: ['AnalysisNewsArticle'] }, 'explainer'],
    [{ title: 'Why the ferry ran aground' }, 'explainer'],
    [{ title: 'Ferry accident: what we know so far' }, 'explainer'],
    [{ title: 'The harbour dues, explained' }, 'explainer'],
    [{ section: 'Long reads' }, 'feature'],
    [{ title: 'Obituary: Tove Marr, pilot of the sound' }, 'feature'],
    [{ url: 'https://courier.example/magazine/the-tram' }, 'feature'],
    [{ title: 'Meet the girl who rows to school' }, 'feature'],
    [{ title: 'Inside the last mill of Marlow' }, 'feature'],
    [{ title: 'The woman who mends accordions' }, 'feature'],
    [{ title: 'The forgotten story of the Marlow canal' }, 'feature'],
    [{ title: 'A day in the life of a lock-keeper' }, 'feature'],
    [{ title: 'A short history of the ferry' }, 'explainer'],
    [{ title: 'The harbour dispute in charts' }, 'explainer'],
    [{ title: 'We should stop pretending the bypass will be built' }, 'opinion'],
    [{ title: 'I have had enough of the ferry' }, 'opinion'],
    [{ url: 'https://courier.example/blogs/harbour/a' }, 'opinion'],
  ])('%o → %s', (signs, wanted) => {
    expect(genre(signs)).toBe(wanted);
  });

  it.each<Partial<GenreSigns>>([
    {},
    { title: 'Lives lost as ferry sinks' },
    { title: 'Rescuers search live wires for survivors' },
    { title: 'Court backs editor in opinion poll case' },
    { title: 'Minister explains delay to bridge' },
    { title: 'Whyte wins mayoral race' },
    { title: 'Howell quits as coach' },
    { section: 'World' },
    { section: 'Business' },
    { url: 'https://courier.example/liverpool/ferry' },
    { url: 'https://courier.example/news/columnist-dies' },
    { types: ['ReportageNewsArticle'] },
    { title: 'We must rebuild, says Marlow mayor' },
    { title: 'Illness shuts ferry' },
    { title: 'The Who announce Marlow date' },
    { title: 'The man who shot Lum, a baker, is freed' },
    { title: 'Meeting of ministers ends early' },
    { title: 'Insider jailed over share deal' },
    { title: 'Guide dog saves owner' },
    { title: 'History of violence alleged in court' },
  ])('%o is an event', (signs) => {
    expect(genre(signs)).toBe('event');
  });
});

describe('refineGenre', () => {
  const EVENT = { genre: 'event', reason: '' } as const;
  const long = (opening: string): Block[] => [
    { kind: 'headline', text: 'The mill on Friday' },
    { kind: 'paragraph', text: opening },
    ...Array.from({ length: 100 }, (): Block => ({
      kind: 'paragraph',
      text: 'The wheel turns slowly and the miller counts his sacks.',
    })),
  ];

  it.each([
    'It stood here in 1901.',
    'On March 5, 1898, the first sack was ground.',
    'She sees it every day.',
  ])('long and of no day: %s', (opening) => {
    expect(refineGenre(EVENT, long(opening)).genre).toBe('feature');
  });

  it.each(['It burned on Friday.', 'It burned yesterday.', 'It burned on March 5.', 'It burned last night.'])(
    'news: %s',
    (opening) => {
      expect(refineGenre(EVENT, long(opening)).genre).toBe('event');
    },
  );

  it('leaves short stories and what is marked', () => {
    expect(refineGenre(EVENT, long('It stood here in 1901.').slice(0, 20)).genre).toBe('event');
    const marked = { genre: 'opinion', reason: '' } as const;
    expect(refineGenre(marked, long('It stood here in 1901.')).genre).toBe('opinion');
  });
});
