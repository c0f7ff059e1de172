import { describe, expect, it } from 'vitest';
import { ENGLISH_LABELS } from '../../../utils/card/export-labels';
import { exportMarkdown } from '../../../utils/card/export-markdown';
import type { Card } from '../../../utils/model/card';
import { article, card, casualties, source, what, when, where, who } from '../../support/sample-facts';

const markdown = (more: Partial<Card>): string => exportMarkdown(card(more), ENGLISH_LABELS);

describe('exportMarkdown', () => {
  it('names the article, then each row', () => {
    expect(
      markdown({
        article: article({ byline: ['Ines Maro'] }),
        what: [what('A ferry sank.')],
        casualties: [
          casualties('At least 22 people', {
            min: 22,
            victims: 'people',
            by: 'the port',
            sources: [source('At least 22 people died.')],
          }),
          casualties('no one was hurt', { kind: 'injured', min: 0, max: 0, sources: [] }),
          casualties('up to 40', { max: 40, scope: 'background', when: 'in 1998', sources: [] }),
        ],
        who: [who('Lakeside Relief', { part: 'source', role: 'aid group', sources: [] })],
        when: [when('2025-03-04', 'will vote', { sources: [] }), when('1998', 'burnt', { sources: [] })],
        where: [where('Vell', { country: 'Tavria', sources: [] })],
        related: [
          { title: 'Port law', url: 'https://courier.example/c', origin: 'page', sameSubject: false },
        ],
      }),
    ).toBe(`# Ferry sinks on Lake Orlo as storm closes in

[The Courier](<https://courier.example/world/orlo-ferry>) · Ines Maro · 4 Mar 2025

## What

- A ferry sank. [¶](<https://courier.example/world/orlo-ferry#:~:text=A%20ferry%20sank.>)

## Casualties

- **22+ killed** — people · according to the port
  > “At least 22 people died.” [¶](<https://courier.example/world/orlo-ferry#:~:text=At%20least%2022%20people%20died.>)
- **No one injured**
- **up to 40 killed** — in 1998 · background

## Who

- **Lakeside Relief** — aid group · says so

## When

- **1998** — burnt
- **4 Mar 2025** — will vote

## Where

- **Vell** — Tavria

## Related

- [Port law](<https://courier.example/c>)
`);
  });

  it('says where the article is silent', () => {
    const text = markdown({});
    expect(text).toContain('## Who\n\n*Not stated in this article.*');
    expect(text).toContain('## Casualties\n\n*None mentioned.*');
    expect(text).not.toContain('## Related');
  });

  it.each([
    ['![x](https://evil.example/p.png)', '\\!\\[x\\](https://evil.example/p.png)'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['**bold** _and_ `code`', '\\*\\*bold\\*\\* \\_and\\_ \\`code\\`'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['two\n\nparagraphs', 'two paragraphs'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['back\\slash', 'back\\\\slash'],
  ])('keeps %j as words', (words, escaped) => {
    expect(markdown({ article: article({ title: words }) })).toContain(`# ${escaped}\n`);
  });

  it('leaves out links that may not be followed', () => {
    const related = [{ title: 'x', url: 'javascript:alert(1)', origin: 'page' as const, sameSubject: true }];
    expect(markdown({ related })).not.toContain('javascript:');
  });
});
