import { ANY, CARD, CODE, newsPage, paragraphs, STORY, TITLE, type HostilePage } from './page';

const img = `<img src=x onerror="${CODE}">`;
const escaped = img.replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Scripts and handlers wherever a page has a field that the card shows. */
const scripts: HostilePage[] = [
  { id: 'handler-in-title', body: newsPage({ title: `${TITLE} ${escaped}` }), states: CARD },
  {
    id: 'handler-in-paragraph',
    body: newsPage({ story: paragraphs([`${STORY[0] ?? ''} ${escaped}`, ...STORY.slice(1)]) }),
    states: CARD,
  },
  {
    id: 'handler-in-byline',
    body: newsPage({ head: `<meta name="author" content="${escaped} Ada Brandt">` }),
    states: CARD,
  },
  {
    id: 'handler-in-site-name',
    body: newsPage({ head: `<meta property="og:site_name" content="${escaped}">` }),
    states: CARD,
  },
  {
    id: 'handler-in-date',
    body: newsPage({ head: `<meta property="article:modified_time" content="${escaped}">` }),
    states: CARD,
  },
  {
    id: 'handler-in-section',
    body: newsPage({ head: `<meta property="article:section" content="${escaped}">` }),
    states: CARD,
  },
  {
    id: 'handler-in-json-ld',
    body: newsPage({
      head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: `${TITLE} ${img}`, author: { name: img }, publisher: { name: img } }).replaceAll('<', '\\u003c')}</script>`,
    }),
    states: CARD,
  },
  {
    id: 'script-in-paragraph',
    body: newsPage({ story: paragraphs(STORY.map((text) => `${text}<script>${CODE}</script>`)) }),
    states: CARD,
    never: ['pwned'],
  },
  {
    id: 'handlers-on-every-element',
    body: newsPage({
      story: STORY.map(
        (text) => `<p onclick="${CODE}" onmouseover="${CODE}" onfocus="${CODE}" tabindex=0>${text}</p>`,
      ).join(''),
    }),
    states: CARD,
  },
  {
    id: 'svg-with-script',
    body: newsPage({
      story: `<svg onload="${CODE}"><script>${CODE}</script><text>Nine hundred people were killed</text></svg>${paragraphs()}`,
    }),
    states: CARD,
    never: ['Nine hundred'],
  },
  {
    id: 'style-that-breaks-out',
    body: newsPage({ head: '<style>p{content:"</style><script>1</script>"}</style>' }),
    states: CARD,
  },
  {
    id: 'iframe-with-story',
    body: newsPage({
      after: `<iframe srcdoc="<p>Seven hundred people were killed in an explosion on Monday, police said.</p><script>parent.${CODE.replaceAll("'", '&#39;')}</script>"></iframe>`,
    }),
    states: CARD,
    never: ['Seven hundred'],
  },
  {
    id: 'template-with-story',
    body: newsPage({
      before:
        '<template><p>Six hundred people were killed in an explosion on Monday, police said.</p></template>',
    }),
    states: CARD,
    never: ['Six hundred'],
  },
  {
    id: 'meta-refresh-to-script',
    body: newsPage({ head: `<meta http-equiv="refresh" content="9999;url=javascript:${CODE}">` }),
    states: CARD,
  },
  {
    id: 'base-that-moves-links',
    body: newsPage({
      head: `<base href="javascript:${CODE}//">`,
      after:
        '<aside class="related"><h2>Related</h2><a href="/bridge-inspections">Bridge inspections in Lower Tarn were cut by half</a></aside>',
    }),
    states: CARD,
  },
];

const TEXT = 'Bridge collapse in Lower Tarn: what the inspectors knew';
const related = (href: string): string =>
  `<aside class="related"><h2>Related stories</h2><ul><li><a href="${href}">${TEXT}</a></li></ul></aside>`;

const ADDRESSES: Readonly<Record<string, string>> = {
  plain: `javascript:${CODE}`,
  'mixed-case': `JaVaScRiPt:${CODE}`,
  'leading-space': ` \tjavascript:${CODE}`,
  'inner-newline': `java&#10;script:${CODE}`,
  'inner-tab': `java&#9;script:${CODE}`,
  'leading-control': `&#1;javascript:${CODE}`,
  entity: `&#106;avascript:${CODE}`,
  data: 'data:text/html,&lt;script&gt;1&lt;/script&gt;',
  'data-mixed': 'DaTa:text/html;base64,PHNjcmlwdD4xPC9zY3JpcHQ+',
  blob: 'blob:https://tarn.example/1-2-3',
  vbscript: 'vbscript:msgbox(1)',
  file: 'file:///etc/passwd',
  'view-source': 'view-source:https://tarn.example/',
  'extension-page': 'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/popup.html',
};

/** Links that are no links to a story, in every spelling that a browser would follow. */
const links: HostilePage[] = Object.entries(ADDRESSES).map(([name, address]) => ({
  id: `link-${name}`,
  body: newsPage({ after: related(address) }),
  states: CARD,
  never: [TEXT],
}));

const odd: HostilePage[] = [
  {
    id: 'link-with-credentials',
    body: newsPage({ after: related('https://user:secret@tarn.example/2024/bridge-inspectors-knew') }),
    states: CARD,
    never: ['secret'],
  },
  {
    id: 'link-to-homograph-host',
    body: newsPage({ after: related('https://tаrn.example/2024/06/bridge-collapse-inspectors-knew') }),
    states: CARD,
    never: ['tаrn'],
  },
  {
    id: 'link-of-ten-thousand-characters',
    body: newsPage({ after: related(`https://tarn.example/${'bridge-'.repeat(1500)}`) }),
    states: CARD,
  },
  {
    id: 'five-thousand-links',
    body: newsPage({
      after: `<ul>${Array.from({ length: 5000 }, (_, i) => `<li><a href="/story-${String(i)}-in-lower-tarn-today">Story number ${String(i)} of Lower Tarn today</a></li>`).join('')}</ul>`,
    }),
    states: CARD,
  },
  {
    id: 'canonical-to-script',
    body: newsPage({ head: `<link rel="canonical" href="javascript:${CODE}">` }),
    states: CARD,
  },
  {
    id: 'canonical-to-another-host',
    body: newsPage({ head: '<link rel="canonical" href="https://bank.example/login">' }),
    states: CARD,
    never: ['bank.example'],
  },
  { id: 'whole-page-is-a-script-element', body: `<script>${CODE}</script>`, states: ANY },
];

export const SCRIPTS_AND_LINKS: readonly HostilePage[] = [...scripts, ...links, ...odd];
