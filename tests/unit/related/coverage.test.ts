import { describe, expect, it } from 'vitest';
import type { Card, WhereFact, WhoFact } from '../../../utils/model/card';
import { coverageLinks } from '../../../utils/related/coverage';

const who = (name: string, part: WhoFact['part'] = 'actor'): WhoFact => ({
  name,
  aliases: [],
  kind: 'person',
  role: null,
  part,
  sources: [],
});
const where = (name: string): WhereFact => ({ name, aliases: [], kind: 'city', country: null, sources: [] });

const query = (title: string, actors: WhoFact[] = [], places: WhereFact[] = []): string | undefined =>
  coverageLinks({ who: actors, where: places, article: { title, published: null } } as unknown as Card)[0]
    ?.query;

describe('coverageLinks', () => {
  it('asks each engine with the words encoded', () => {
    const links = coverageLinks({
      who: [who('Ana Ruiz')],
      where: [],
      article: { title: 'R&D "leak"?', published: '2024-05-04T10:15:00Z' },
    } as unknown as Card);
    expect(links.map(({ engine }) => engine)).toEqual(['Google News', 'Bing News', 'DuckDuckGo', 'GDELT']);
    for (const { url, query: words } of links) {
      expect(new URL(url).protocol).toBe('https:');
      expect(new URL(url).searchParams.get(url.includes('gdelt') ? 'query' : 'q')).toBe(words);
    }
  });

  it.each<[string, WhoFact[], WhereFact[], string]>([
    ['Ferry sinks off Port Aldo', [], [], 'Ferry sinks Port Aldo'],
    ['Ferry sinks off Port Aldo', [who('Ana Ruiz')], [where('Port Aldo')], 'Ferry sinks Port Aldo Ana'],
    ['Ferry sinks', [who('Ana Ruiz')], [where('Port Aldo')], 'Ferry sinks Port Aldo Ana'],
    ['Ferry sinks', [who('protesters')], [], 'Ferry sinks'],
    ['Ferry sinks', [who('Ana Ruiz', 'source')], [], 'Ferry sinks'],
    ["Norland's ferry sinks", [], [where('Norland')], 'Norland ferry sinks'],
  ])('%s', (title, actors, places, words) => {
    expect(query(title, actors, places)).toBe(words);
  });

  it('asks the archive for the days around publication', () => {
    const on = (published: string | null): string | undefined =>
      coverageLinks({
        who: [],
        where: [],
        article: { title: 'Ferry sinks', published },
      } as unknown as Card).at(-1)?.url;
    expect(on('2024-05-01T10:15:00Z')).toContain('&startdatetime=20240428000000&enddatetime=20240508000000');
    expect(on(null)).not.toContain('datetime');
  });

  it('asks for seven words at most', () => {
    expect(query('Alpha bravo charlie delta echo foxtrot golf hotel india juliet')?.split(' ')).toHaveLength(
      7,
    );
  });

  it('gives none for a title without telling words', () => {
    expect(
      coverageLinks({
        who: [],
        where: [],
        article: { title: 'What we know now', published: null },
      } as unknown as Card),
    ).toEqual([]);
  });
});
