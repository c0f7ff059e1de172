import { describe, expect, it } from 'vitest';
import { extensionFolder } from '../../scripts/support/tools.mjs';
import { builtFiles, textOf } from './built-files';

interface Ban {
  readonly name: string;
  readonly pattern: RegExp;
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

/** What could send a page's words away or run code from elsewhere, looked for in what is shipped and not in what is written. */
const BANS: readonly Ban[] = [
  {
    name: 'request',
    // A method of that name is another thing: minisearch's maps have one.
    pattern:
      /(?<![.\w$])fetch\s*\((?!\w+(?:,\w+)*\)\{)|(?:window|self|globalThis)\.fetch\b|\bXMLHttpRequest\b|\bsendBeacon\b|\bfetchLater\b/,
    bad: ['await fetch(e)', 'globalThis.fetch(e)', 'new XMLHttpRequest', 'navigator.sendBeacon(e)'],
    good: ['this._index.fetch(e,t)', 'class{fetch(e,t){}}', 'prefetch(e)'],
  },
  {
    name: 'connection',
    pattern: /\bWebSocket(?:Stream)?\b|\bEventSource\b|\bRTCPeerConnection\b|\bWebTransport\b/,
    bad: ['new WebSocket(e)', 'new EventSource(e)', 'new RTCPeerConnection'],
    good: ['e.socket'],
  },
  {
    name: 'code made from text',
    pattern:
      /(?<![.\w$])eval\s*\(|\bnew Function\b|(?<![.\w$])Function\s*\(|\bimportScripts\b|\bset(?:Timeout|Interval)\(\s*["'`]/,
    bad: [
      'eval(e)',
      'new Function(`e`)',
      'Function(`return this`)()',
      'importScripts(e)',
      'setTimeout("e",1)',
    ],
    good: ['e.eval', 'isFunction(e)', 'setTimeout(e,1)'],
  },
  {
    name: 'script, style or picture from elsewhere',
    pattern:
      /\bimport\s*\(?\s*["'`](?:https?:)?\/\/|<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)=["']?(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|@import/,
    bad: [
      'import("https://x.example/a.js")',
      '<script src="//x.example/a.js">',
      'url(https://x.example/a.png)',
    ],
    good: ['import(`./transfer.js`)', '<script src="/chunks/popup.js">', 'url(/icon.svg)'],
  },
  {
    name: 'preload or worker of any address',
    pattern:
      /\bnew (?:Shared)?Worker\b|\bserviceWorker\.register\b|["'`](?:preconnect|dns-prefetch|prerender)["'`]/,
    bad: ['new Worker(e)', 'new SharedWorker(e)', '`preconnect`'],
    good: ['e.worker'],
  },
];

describe.each(['chrome', 'firefox'] as const)('the extension built for %s', (family) => {
  const files = builtFiles(extensionFolder(family)).filter(({ path }) => /\.(?:js|html|css|svg)$/.test(path));

  it('is there', () => expect(files.length).toBeGreaterThan(10));

  it.each(BANS)('holds no $name', ({ pattern }) => {
    const found = files.flatMap((file) => {
      const at = pattern.exec(textOf(file));
      return at === null ? [] : [`${file.path}: ${textOf(file).slice(at.index, at.index + 60)}`];
    });
    expect(found).toEqual([]);
  });

  it('runs no script written into its pages, and no handler', () => {
    const pages = files.filter(({ path }) => path.endsWith('.html'));
    expect(pages.filter((file) => /<script(?![^>]*\bsrc=)|\son\w+\s*=/i.test(textOf(file)))).toEqual([]);
  });
});

describe.each(BANS)('the search for a $name itself', ({ pattern, bad, good }) => {
  it.each(bad)('finds: %s', (code) => expect(pattern.test(code)).toBe(true));
  it.each(good)('passes: %s', (code) => expect(pattern.test(code)).toBe(false));
});
