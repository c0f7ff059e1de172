import { describe, expect, it } from 'vitest';
import { openSnapshot } from '../../../utils/article/tree/open-snapshot';
import { takeSnapshot, type Snapshot } from '../../../utils/page/take-snapshot';
import { openPage, parsePage } from '../../support/page';

function take(live: Document): Snapshot {
  const taken = takeSnapshot(live);
  if (!taken.ok) throw new Error(taken.code);
  return taken;
}

describe('a snapshot', () => {
  it('holds the elements and texts of the page, each in its place', () => {
    const opened = openPage(
      parsePage('<title>Ferry</title>', '<p>Two <b>boats</b> ran\naground.</p> <p>x</p>'),
    );
    expect(opened.title).toBe('Ferry');
    expect(opened.querySelector('p')?.textContent).toBe('Two boats ran\naground.');
    expect(opened.elements.map(({ localName }) => localName)).toEqual(
      'html head title body p b p'.split(' '),
    );
  });

  it.each([
    ['what readers type', '<input value="secret"><textarea>secret</textarea>'],
    [
      'what readers write',
      `<div contenteditable><p>secret. ${'A secret of many words. '.repeat(40)}</p></div>`,
    ],
    ['hidden fields', '<input type="hidden" name="token" value="secret">'],
    ['choices', '<select><option>secret</option></select>'],
    ['scripts', '<script>secret</script><noscript>secret</noscript>'],
    ['style sheets', '<style>secret</style>'],
    ['templates', '<template><p>secret</p></template>'],
    ['attributes that reading does not ask for', '<p data-user="secret" onclick="secret">x</p>'],
    ['addresses of pictures and frames', '<img src="/secret.png"><iframe src="/secret"></iframe>'],
  ])('holds no %s', (_, body) => {
    expect(JSON.stringify(take(parsePage('', body)).snapshot)).not.toContain('secret');
  });

  it('holds JSON-LD as it is written', () => {
    const { snapshot } = take(parsePage('<script type="application/ld+json">{"a":1,}</script>', '<p>x</p>'));
    expect(snapshot.data).toEqual(['{"a":1,}']);
  });

  it.each([
    '<svg><g><path></path></g></svg>',
    '<svg><image></image></svg>',
    '<noscript><img><img></noscript>',
    '<select><option>a</option></select>',
    '<template><p>a</p></template>',
  ])('finds the elements of the page again behind %s', (html) => {
    const live = parsePage('', `<div>${html}</div><p id="story">Text</p>`);
    const taken = take(live);
    const story = openSnapshot(taken.snapshot).querySelector('[id="story"]');
    expect(taken.toLive(story?.number ?? -1)).toBe(live.querySelector('#story'));
  });

  it('is too large with a page of five million characters', () => {
    expect(takeSnapshot(parsePage('', `<p>${'storm '.repeat(900_000)}</p>`))).toEqual({
      ok: false,
      code: 'too-large',
    });
  });
});

describe('a form whose fields hide its own properties', () => {
  const form = (fields: string): Document => parsePage('', `<form><p id="story">Text</p>${fields}</form>`);

  it.each([
    '<input name="textContent">',
    '<input id="parentNode">',
    '<button name="getAttribute"></button>',
    '<img name="childNodes">',
    '<select name="nextSibling"></select>',
  ])('is read all the same, and keeps its fields: %s', (field) => {
    const live = form(field);
    const before = live.documentElement.outerHTML;
    expect(openPage(live).querySelector('form p')?.textContent).toBe('Text');
    expect(live.documentElement.outerHTML).toBe(before);
  });

  it('is never given away itself: only what it holds', () => {
    const live = form('<input name="tagName">');
    const taken = take(live);
    const opened = openSnapshot(taken.snapshot);
    const liveOf = (selector: string): Element | null =>
      taken.toLive(opened.querySelector(selector)?.number ?? -1);
    expect(liveOf('p')).toBe(live.querySelector('#story'));
    expect(liveOf('form')).toBeNull();
  });
});
