import { describe, expect, it } from 'vitest';
import { findGenre, type GenreSigns } from '../../../utils/article/genre';

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
  ])('%o is an event', (signs) => {
    expect(genre(signs)).toBe('event');
  });
});
