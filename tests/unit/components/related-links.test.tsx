// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { RelatedLinks } from '../../../components/RelatedLinks';
import type { RelatedLink } from '../../../utils/model/card';
import { show } from '../../support/view';

function link(title: string, url: string, sameSubject = true): RelatedLink {
  return { title, url, origin: 'page', sameSubject };
}

describe('RelatedLinks', () => {
  it('puts the same story first', async () => {
    const view = await show(
      <RelatedLinks
        links={[link('b', 'https://a.example/b', false), link('a', 'https://a.example/a')]}
        coverage={[]}
      />,
    );
    expect(view.all('a').map((a) => a.textContent)).toEqual(['a', 'b']);
    expect(view.text('h3')).toBe('More from this site');
  });

  it('opens a new tab that knows nothing of this one', async () => {
    const view = await show(<RelatedLinks links={[link('a', 'https://a.example/a')]} coverage={[]} />);
    expect(view.one('a').getAttribute('rel')).toBe('noopener noreferrer');
    expect(view.one('a').getAttribute('target')).toBe('_blank');
    expect(view.one('a').title).toBe('a.example');
  });

  it.each([
    'javascript:alert(1)',
    ' JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'blob:https://a.example/1',
    'x',
  ])('makes no link of %j', async (url) => {
    const view = await show(
      <RelatedLinks links={[link('a', url)]} coverage={[{ engine: 'E', query: 'q', url }]} />,
    );
    expect(view.all('a')).toEqual([]);
    expect(view.text('.story')).toBe('a');
  });

  it('names the search that a coverage link opens', async () => {
    const coverage = [
      { engine: 'Bing News', query: 'Orlo ferry', url: 'https://www.bing.com/news/search?q=Orlo' },
    ];
    const view = await show(<RelatedLinks links={[]} coverage={coverage} />);
    expect(view.one('a').getAttribute('aria-label')).toBe('Search Bing News for Orlo ferry');
    expect(view.text('h3')).toContain('Look for other coverage of Orlo ferry');
  });

  it('says where there is nothing', async () => {
    const view = await show(<RelatedLinks links={[]} coverage={[]} />);
    expect(view.text('.silence')).toBe('No other stories found on this page.');
  });
});
