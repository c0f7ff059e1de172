import type { LinkZone } from '../../model/article';

/** Where the walk stands: handed down from element to element, replaced where an element says more. */
export interface LinkContext {
  readonly zone: LinkZone;
  readonly heading: string | null;
  /** Paid for: such links are not handed on. */
  readonly advertising: boolean;
}

/*
 * What class names, ids, roles and box headings say of the links inside. Tried in this order: a "related" box in a sidebar
 * is a related box. Words are taken whole, at "-", "_", space or a capital: "navy" is no "nav".
 */
const WORDS: readonly (readonly [LinkZone, RegExp])[] = [
  [
    'related',
    /^(?:related|relateds|recirc|recirculation|readmore|readnext|morestories|moreon|moreonthis|furtherreading|seealso|alsoread|recommended|recommendations?|recommend|nextup|upnext|youmaylike|similar|onward|promo-links)$/,
  ],
  [
    'most-read',
    /^(?:mostread|mostpopular|mostviewed|popular|trending|trend|trends|toptrending|mostshared|topstories|popularposts)$/,
  ],
  ['latest', /^(?:latest|recent|recentposts|newest|justin|breaking|ticker|livefeed|newsfeed)$/],
  [
    'navigation',
    /^(?:nav|navbar|navigation|menu|submenu|megamenu|breadcrumbs?|topbar|toolbar|pagination|pager|hamburger|sitenav|masthead|tabs|tags?|taglist|topics|categories|category-links|login|share|sharing|social|socials|author|byline|bio)$/,
  ],
  ['footer', /^(?:footer|foot|colophon|sitefooter|pagefooter|legal|copyright)$/],
  ['aside', /^(?:sidebar|aside|rail|rightrail|secondary|widget|widgets)$/],
];
const PAIRS: readonly (readonly [string, LinkZone])[] = [
  ['read more', 'related'],
  ['read next', 'related'],
  ['more on', 'related'],
  ['more from', 'related'],
  ['more stories', 'related'],
  ['more news', 'related'],
  ['see also', 'related'],
  ['also read', 'related'],
  ['up next', 'related'],
  ['you may', 'related'],
  ['you might', 'related'],
  ['most read', 'most-read'],
  ['most popular', 'most-read'],
  ['most viewed', 'most-read'],
  ['most shared', 'most-read'],
  ['top stories', 'most-read'],
  ['top news', 'most-read'],
  ['just in', 'latest'],
  ['most recent', 'latest'],
];
/** Class names and ids of paid boxes, whole or at their start or end: "ad-slot", "taboola-below", "top-ad". */
const AD =
  /^(?:ads?|advert|adverts|advertisement|advertising|sponsored|sponsors?|taboola|outbrain|revcontent|mgid|zergnet|dianomi|plista|nativo|adsbygoogle|paidcontent|partnercontent|affiliate|promoted|advertorial|brandstudio|trc)(?:[-_]|$)|[-_](?:ads?|advert|advertisement|sponsored|taboola|outbrain)$/i;

/** The words of a class list or id: "relatedPosts--wide" → related, posts, wide. */
function wordsOf(names: string): string[] {
  return names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[\s_:/.-]+/)
    .filter(Boolean);
}

/** The context inside an element, given that around it. */
export function enter(element: Element, outer: LinkContext): LinkContext {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  const words = names === ' ' ? [] : wordsOf(names.replace(CONTENT_CLASS, ' '));
  const advertising = outer.advertising || (words.length > 0 && isAdvertising(element, names));
  const label = element.getAttribute('aria-label');
  const named = zoneOfTag(element) ?? zoneOfWords(words) ?? (label ? zoneOfHeading(label) : null);
  const zone = named !== null && holdsArticle(element) ? null : named;
  const heading = label && zone !== null && !/^(?:nav|footer)/.test(zone) ? label : outer.heading;
  if (zone === null && advertising === outer.advertising) return outer;
  return { zone: zone === null ? outer.zone : inside(outer.zone, zone), heading, advertising };
}

/** WordPress says with such classes what a post is about, not what the box is for. */
const CONTENT_CLASS =
  /(?:^|\s)(?:menu-item(?=\s|$)|(?:tag|category|post|menu-item|type|status|format|author|has|no|is|with)-\S*)/gi;
const LONG_PARAGRAPH = 160;

/** Wrappers of the whole page carry any class there is ("has-footer", "sidebar-right"): what holds the text is no such box. */
function holdsArticle(element: Element): boolean {
  if (element.querySelector('h1') !== null) return true;
  let long = 0;
  for (const paragraph of element.querySelectorAll('p'))
    if ((paragraph.textContent ?? '').length > LONG_PARAGRAPH && (long += 1) > 2) return true;
  return false;
}

/** Themes call whole pages "ad_body" or "has-ads": what holds the headline is no advertisement. */
function isAdvertising(element: Element, names: string): boolean {
  return names.split(/\s+/).some((name) => AD.test(name)) && element.querySelector('h1,article') === null;
}

/** Menus and the page's foot hold nothing but their own kind; a box of stories may be built as a menu or a sidebar. */
function inside(outer: LinkZone, inner: LinkZone): LinkZone {
  if (outer === 'footer') return outer;
  if (outer === 'navigation' && inner !== 'footer') return outer;
  const stories = outer === 'related' || outer === 'most-read' || outer === 'latest';
  return stories && (inner === 'aside' || inner === 'navigation') ? outer : inner;
}

function zoneOfTag(element: Element): LinkZone | null {
  const role = element.getAttribute('role');
  if (element.localName === 'nav' || role === 'navigation' || role === 'menubar' || role === 'menu')
    return 'navigation';
  if (role === 'contentinfo') return 'footer';
  if (element.localName === 'footer') return element.closest('article,aside,section') ? null : 'footer';
  if (element.localName === 'aside' || role === 'complementary') return 'aside';
  return null;
}

function zoneOfWords(words: readonly string[]): LinkZone | null {
  if (words.length === 0) return null;
  const text = ` ${words.join(' ')} `;
  const pair = PAIRS.find(([phrase]) => text.includes(` ${phrase} `));
  if (pair) return pair[1];
  return WORDS.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0] ?? null;
}

/*
 * Phrases in the headings of boxes, in the larger languages of the press, whole words.
 *   Related · More on this story · Read next · You may also like · Lire aussi · Mehr zum Thema · Te puede interesar
 */
const HEADINGS: readonly (readonly [LinkZone, readonly string[]])[] = [
  [
    'most-read',
    list(`most read, most-read, most popular, most viewed, most shared, most watched, most clicked, most commented, popular, trending,
      top stories, top news, top reads, les plus lus, meistgelesen, lo más leído, lo más visto, más leídas, mais lidas, più letti,
      самое читаемое`),
  ],
  [
    'related',
    list(`related, more on, more about, more from, more in, more stories, more news, more coverage, more like this, read more,
      read also, read next, read this, also read, also in, see also, further reading, similar, recommended, you may, you might,
      up next, next up, next story, don't miss, in case you missed, keep reading, dig deeper, background, lire aussi, à lire,
      sur le même sujet, mehr zum thema, lesen sie auch, auch interessant, te puede interesar, lea también, relacionadas,
      relacionados, leia também, leia mais, veja também, leggi anche, correlati, lees ook, читайте также, по теме`),
  ],
  [
    'latest',
    list(
      `latest, recent, just in, newest, breaking, today's news, en direct, neueste, aktuell, últimas, ultime, recientes`,
    ),
  ],
];

/** The zone that a box's heading names, or null. */
export function zoneOfHeading(heading: string): LinkZone | null {
  if (heading.length > MAX_HEADING) return null;
  const text = ` ${heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `;
  return HEADINGS.find(([, phrases]) => phrases.some((phrase) => text.includes(` ${phrase} `)))?.[0] ?? null;
}

const MAX_HEADING = 60;

function list(phrases: string): string[] {
  return phrases.split(',').map((phrase) => phrase.replace(/\s+/g, ' ').trim());
}
