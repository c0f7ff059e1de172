import { describe, expect, it } from 'vitest';
import { exportLibrary, importLibrary } from '../../../utils/library/transfer';
import type { LibraryEntry } from '../../../utils/model/library';
import type { CasualtyFact } from '../../../utils/model/card';
import { article, card, casualties, who } from '../../support/sample-facts';

const deaths = (more: Partial<CasualtyFact> = {}): CasualtyFact =>
  casualties('12 people were killed', { min: 12, max: 12, headline: true, ...more });

const entry: LibraryEntry = {
  url: 'https://courier.example/dam',
  host: 'courier.example',
  first: 1,
  last: 2,
  visits: 2,
  card: card({ casualties: [deaths()], who: [who('Army')] }),
  before: card(),
};

describe('the library as a file', () => {
  it('comes back as it went', () => {
    const later: LibraryEntry = {
      ...entry,
      url: `${entry.url}#article-1`,
      card: card({ article: article({ others: ['Mill fire is out'], index: 1 }) }),
    };
    const entries = [entry, later];
    expect(importLibrary(exportLibrary(entries))).toEqual({ ok: true, entries, skipped: 0 });
  });

  it('skips entries that are none, and says how many', () => {
    const file = JSON.parse(exportLibrary([entry])) as { entries: unknown[] };
    file.entries.push({ ...entry, url: 'javascript:alert(1)' }, null, { ...entry, card: { version: 1 } });
    expect(importLibrary(JSON.stringify(file))).toMatchObject({ ok: true, skipped: 3 });
  });

  it.each([
    ['no JSON', 'dam'],
    ['another format', '{"format":"bookmarks","version":1,"entries":[]}'],
    ['a later version', '{"format":"nutgraf-library","version":2,"entries":[]}'],
    ['a list', '[]'],
    ['nothing', ''],
  ])('refuses %s', (_name, text) => expect(importLibrary(text)).toEqual({ ok: false }));
});
