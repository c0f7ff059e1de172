import { describe, expect, it } from 'vitest';
import { exportCitation } from '../../../utils/card/export-citation';
import { exportJson } from '../../../utils/card/export-json';
import { ENGLISH_LABELS } from '../../../utils/card/export-labels';
import { exportText } from '../../../utils/card/export-text';
import { article, card, source, what, who } from '../../support/sample-facts';

describe('exportText', () => {
  it('prints rows with their quotes, a quote that is the fact only once', () => {
    const text = exportText(
      card({
        what: [what('A ferry sank.')],
        who: [who('Ruven Astor', { role: 'captain', sources: [source('Captain Ruven Astor swam ashore.')] })],
        related: [
          { title: 'Port law', url: 'https://courier.example/c', origin: 'page', sameSubject: false },
        ],
      }),
      ENGLISH_LABELS,
    );
    expect(text).toBe(`Ferry sinks on Lake Orlo as storm closes in
The Courier · 4 Mar 2025
https://courier.example/world/orlo-ferry

WHAT
  A ferry sank.

CASUALTIES
  None mentioned.

WHO
  Ruven Astor: captain
    “Captain Ruven Astor swam ashore.”

WHEN
  Not stated in this article.

WHERE
  Not stated in this article.

RELATED
  Port law
    https://courier.example/c
`);
  });
});

describe('exportCitation', () => {
  it('names authors, title, site, date and address', () => {
    expect(exportCitation(card({ article: article({ byline: ['Ines Maro', 'Tom Aldery'] }) }), 'en-GB')).toBe(
      'Ines Maro, Tom Aldery. “Ferry sinks on Lake Orlo as storm closes in”. The Courier, 4 Mar 2025. https://courier.example/world/orlo-ferry',
    );
  });

  it('leaves out what the page does not say', () => {
    expect(exportCitation(card({ article: article({ site: null, published: null }) }), 'en-GB')).toBe(
      '“Ferry sinks on Lake Orlo as storm closes in”. https://courier.example/world/orlo-ferry',
    );
  });
});

describe('exportJson', () => {
  it('is the card itself', () => {
    const whole = card({ what: [what('A ferry sank.')] });
    expect(JSON.parse(exportJson(whole))).toEqual(whole);
  });
});
