import { describe, expect, it } from 'vitest';
import { parsePage, openPage } from '../../../support/page';

const BODY = `<article class="lead story" id="one"><h2 itemprop="headline name"><a href="/x">Ferry</a></h2> <time class="Published-At" datetime="2024-05-04">4 May</time><p>a</p></article> <meta itemprop="headline" content="y"><div><a>Ferry</a></div>`;
const document = parsePage('', BODY);
const page = openPage(document);

describe('selectors', () => {
  it.each([
    'p',
    '*',
    '.lead',
    'article.lead.story',
    '.lea',
    'a[href]',
    'h2,h3,p',
    'h2 a[href]',
    'article h2 a',
    'div a[href]',
    'time[class*="publish" i]',
    '[itemprop~="headline"]',
    '[itemprop~="HEADLINE" i]',
    '[itemprop~="head"]',
    '[itemprop~="headline"]:not(meta)',
    '[id="one"]',
    'article article',
  ])('%s finds what the DOM finds', (selector) => {
    const found = page
      .querySelectorAll(selector)
      .map(({ localName, textContent }) => [localName, textContent]);
    const wanted = [...document.querySelectorAll(selector)].map((element) => [
      element.localName,
      element.textContent,
    ]);
    expect(found).toEqual(wanted);
    expect(page.querySelector(selector)?.localName).toBe(document.querySelector(selector)?.localName);
  });

  it.each(['p > a', 'p:first-child', '#one', 'a[href^="x"]', ''])('%j is refused', (selector) => {
    expect(() => page.querySelector(selector)).toThrow(SyntaxError);
  });
});

describe('an element of the tree', () => {
  const article = page.querySelector('article');
  it('knows its neighbours as the DOM does', () => {
    const time = article?.querySelector('time');
    expect(time?.previousElementSibling?.localName).toBe('h2');
    expect(time?.nextElementSibling?.localName).toBe('p');
    expect(article?.firstElementChild?.localName).toBe('h2');
    expect(article?.childElementCount).toBe(3);
    expect(time?.closest('article')).toBe(article);
    expect(time?.closest('div')).toBeNull();
  });

  it('knows what it holds', () => {
    const link = page.querySelector('a');
    if (article === null || link === null) throw new Error('no element');
    expect(article.contains(link)).toBe(true);
    expect(article.contains(article)).toBe(true);
    expect(link.contains(article)).toBe(false);
    expect(article.textContent).toBe(document.querySelector('article')?.textContent);
  });
});
