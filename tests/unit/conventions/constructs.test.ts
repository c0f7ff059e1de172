import { describe, expect, it } from 'vitest';
import { sourceFiles, withoutComments } from '../../support/source-files';

interface Ban {
  readonly name: string;
  readonly why: string;
  readonly pattern: RegExp;
  readonly folders: readonly string[];
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

const ALL = ['utils', 'components', 'entrypoints'];
/** The pipeline from article to card: pure functions of their arguments. */
const PURE = [
  'utils/model',
  'utils/text',
  'utils/language',
  'utils/mentions',
  'utils/facts',
  'utils/related',
  'utils/card',
];

const BANS: readonly Ban[] = [
  {
    name: 'text turned into markup',
    why: 'text from a page is rendered as text only',
    pattern:
      /\bdangerouslySetInnerHTML\b|\.(inner|outer)HTML\s*\+?=[^=]|\binsertAdjacentHTML\b|\bdocument\.write|\bsetHTMLUnsafe\b/,
    folders: ALL,
    bad: ['node.innerHTML = text', '<p dangerouslySetInnerHTML={{ __html }} />', 'document.write(text)'],
    good: ['node.textContent = text', 'const same = a.innerHTML === b.innerHTML'],
  },
  {
    name: 'code made from strings',
    why: 'extension pages run their own scripts only',
    pattern: /\beval\s*\(|\bnew Function\b|\bset(Timeout|Interval)\s*\(\s*['"`]/,
    folders: ALL,
    bad: ['eval(text)', 'new Function(text)', "setTimeout('go()', 5)"],
    good: ['setTimeout(() => go(), 5)', 'retrieval(text)'],
  },
  {
    name: 'a network request',
    why: 'everything is computed from the page that is already open',
    pattern:
      /(^|[^.\w])fetch\s*\((?!\w+\??:)|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/m,
    folders: ALL,
    bad: ['await fetch(url)', 'new XMLHttpRequest()', 'navigator.sendBeacon(url)'],
    good: ['prefetch(url)', 'cache.fetch(key)', 'fetch(fresh: boolean): Card;'],
  },
  {
    name: 'a host compared by a part of it',
    why: '"evilexample.org" ends with "example.org"; compare whole hosts',
    pattern: /\b(host|hostname|origin)\??\.(includes|indexOf|search|match|startsWith|endsWith)\(/i,
    folders: ALL,
    bad: ["url.hostname.endsWith('example.org')", "host.includes('news')"],
    good: ["url.hostname === 'example.org'", 'hosts.has(url.hostname)'],
  },
  {
    name: 'a catch inside the pipeline',
    why: 'expected failures are values; the unexpected is caught once an entrypoint',
    pattern: /\bcatch\b\s*[({]|\.catch\(/,
    folders: PURE,
    bad: ['} catch (error) {', '} catch {', 'work().catch(report)'],
    good: ["const words = ['catch']", 'catchment(area)'],
  },
  {
    name: 'a clock or a die inside the pipeline',
    why: 'the same article gives the same card, always',
    pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b/,
    folders: [...PURE, 'utils/article'],
    bad: ['Date.now()', 'new Date()', 'Math.random()'],
    good: ['new Date(published)', 'Date.UTC(2024, 1, 1)'],
  },
  {
    name: 'the page itself in article/',
    why: 'pages are read from snapshots, in the background, whose tree has types of its own',
    pattern: /(?<![\w.'"`])(?:HTML)?(?:Element|Document)(?=\s*[|;,)>[=])/,
    folders: ['utils/article'],
    bad: ['(page: Document)', 'new Map<Element, number>()', 'element: HTMLElement | null'],
    good: ['(page: PageDocument)', 'element: PageElement | null', 'Document titles are cut'],
  },
  {
    name: 'the DOM outside page/ and highlight/',
    why: 'the command line, the tests and the worker have none',
    pattern: /\bquerySelector(All)?\b|\bgetElements?By|\btextContent\b|\bcreateElement\b|\bDOMParser\b/,
    folders: [...PURE, 'utils/messaging', 'utils/storage'],
    bad: ["page.querySelector('p')", 'node.textContent', 'new DOMParser()'],
    good: ['document.sentences', 'article.title'],
  },
];

describe.each(BANS)('$name', ({ why, pattern, folders, bad, good }) => {
  it(`is nowhere: ${why}`, () => {
    const found = sourceFiles(...folders).filter(({ text }) => pattern.test(withoutComments(text)));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it.each(bad)('would be found: %s', (code) => expect(pattern.test(code)).toBe(true));
  it.each(good)('is not seen in: %s', (code) => expect(pattern.test(code)).toBe(false));
});
