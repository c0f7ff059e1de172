import { ANY, CARD, newsPage, paragraphs, STORY, TITLE, type HostilePage } from './page';

const override = (code: string): string => `<script>${code}</script>`;
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const deep = (levels: number): string => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);

/** The page changes what its own scripts see; the reader script lives in a world of its own. */
const prototypes: HostilePage[] = [
  {
    id: 'array-prototype',
    body: newsPage({
      head: override(
        'for (const k of ["map","filter","push","forEach","join"]) Array.prototype[k] = () => { throw new Error("no") };',
      ),
    }),
    states: CARD,
  },
  {
    id: 'string-prototype',
    body: newsPage({
      head: override(
        'for (const k of ["slice","replace","trim","match"]) String.prototype[k] = () => "owned";',
      ),
    }),
    states: CARD,
    never: ['owned'],
  },
  {
    id: 'object-prototype',
    body: newsPage({
      head: override('Object.prototype.casualties = [{ text: "owned" }]; Object.prototype.kind = "owned";'),
    }),
    states: CARD,
    never: ['owned'],
  },
  {
    id: 'node-prototype',
    body: newsPage({
      head: override(
        'Object.defineProperty(Node.prototype, "textContent", { get: () => "owned" }); Document.prototype.querySelectorAll = () => { throw 1 };',
      ),
    }),
    states: CARD,
    never: ['owned'],
  },
  {
    id: 'json-and-promise',
    body: newsPage({
      head: override('JSON.parse = JSON.stringify = () => { throw 1 }; Promise.prototype.then = () => {};'),
    }),
    states: CARD,
  },
  {
    id: 'css-highlights',
    body: newsPage({
      head: override('try { Object.defineProperty(CSS, "highlights", { get() { throw 1 } }) } catch {}'),
    }),
    states: CARD,
  },
];

const data: HostilePage[] = [
  {
    id: 'json-ld-proto',
    body: newsPage({
      head: ld(
        '{"@type":"NewsArticle","__proto__":{"headline":"owned"},"constructor":{"prototype":{"kind":"owned"}},"headline":"Bridge"}',
      ),
    }),
    states: CARD,
    never: ['owned'],
  },
  { id: 'json-ld-deep', body: newsPage({ head: ld(deep(20_000)) }), states: CARD },
  {
    id: 'json-ld-huge',
    body: newsPage({
      head: ld(
        JSON.stringify({
          '@graph': Array.from({ length: 20_000 }, (_, i) => ({
            '@type': 'NewsArticle',
            headline: `Headline ${String(i)}`,
          })),
        }),
      ),
    }),
    states: CARD,
  },
  {
    id: 'json-ld-broken',
    body: newsPage({
      head:
        ld('{"@type":"NewsArticle","headline":"Bridge') +
        ld('<!-- {,} -->') +
        ld('null') +
        ld('[[[[') +
        ld('"text"') +
        ld('3'),
    }),
    states: CARD,
  },
  {
    id: 'json-ld-of-wrong-types',
    body: newsPage({
      head: ld(
        '{"@type":["NewsArticle",4],"headline":{"a":1},"author":[[["x"]],null,7,{"name":{"name":"x"}}],"datePublished":[2024],"publisher":false,"articleBody":12}',
      ),
    }),
    states: CARD,
  },
  {
    id: 'json-ld-cyclic-ids',
    body: newsPage({
      head: ld(
        '{"@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#b"}},{"@id":"#b","author":{"@id":"#a"}}]}',
      ),
    }),
    states: CARD,
  },
  {
    id: 'json-ld-false-body',
    body: newsPage({
      head: ld(
        JSON.stringify({
          '@type': 'NewsArticle',
          headline: TITLE,
          articleBody: 'Eight hundred people were killed. '.repeat(400),
        }),
      ),
    }),
    states: ANY,
  },
  {
    id: 'meta-of-a-megabyte',
    body: newsPage({
      head: `<meta name="author" content="${'Ada Brandt '.repeat(90_000)}"><meta property="og:site_name" content="${'x'.repeat(1_000_000)}">`,
    }),
    states: CARD,
  },
  {
    id: 'title-of-a-megabyte',
    body: newsPage({ title: 'Bridge '.repeat(150_000) }),
    states: ANY,
    giant: true,
  },
  {
    id: 'dates-out-of-range',
    body: newsPage({
      head: '<meta property="article:published_time" content="99999-99-99"><meta name="date" content="0000-00-00"><time datetime="-1">x</time>',
    }),
    states: CARD,
  },
  {
    id: 'strict-policy',
    body: newsPage(),
    headers: {
      'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'; sandbox",
    },
    states: CARD,
  },
  {
    id: 'trusted-types',
    body: newsPage(),
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    states: CARD,
  },
  {
    id: 'page-that-changes',
    body: newsPage({
      after: override(
        'setInterval(() => { const p = document.createElement("p"); p.textContent = "Loading"; document.body.append(p); if (document.querySelectorAll("p").length > 60) p.remove(); }, 5)',
      ),
    }),
    states: CARD,
  },
  {
    id: 'page-that-empties-itself',
    body: newsPage({ after: override('setTimeout(() => { document.body.textContent = "" }, 30)') }),
    states: ANY,
  },
  {
    id: 'page-that-answers-for-us',
    body: newsPage({
      after: override(
        'addEventListener("message", () => postMessage({ type: "stateChanged", data: { state: "owned" }, timestamp: 1, id: 1 }, "*")); postMessage({ type: "openCard", timestamp: 1, id: 1 }, "*")',
      ),
    }),
    states: CARD,
    never: ['owned'],
  },
  {
    id: 'frameset',
    body: '<html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
    states: ANY,
  },
  { id: 'paragraphs-without-article', body: paragraphs(STORY), states: ANY },
];

export const BROKEN_WORLDS: readonly HostilePage[] = [...prototypes, ...data];
