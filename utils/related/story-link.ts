import type { PageLink } from '../model/article';

/** How sure it is that a link leads to a story, and why. */
export interface StoryJudgement {
  readonly story: boolean;
  readonly score: number;
  readonly reason: string;
}

/** From here on a link is taken for a story; set so that no section page of the tuning pages passes. */
const THRESHOLD = 3;

/** Hosts (and their subdomains) that hold no stories of newspapers: networks, shops, advertising, sharing. */
const NO_PRESS =
  /(?:^|\.)(?:facebook|twitter|x|instagram|threads|linkedin|pinterest|reddit|tumblr|youtube|youtu|tiktok|whatsapp|telegram|t|vk|ok|snapchat|flipboard|bsky|mastodon|weibo|line|getpocket|google|goo|apple|spotify|amazon|amzn|ebay|etsy|microsoft|paypal|patreon|gofundme|change|eventbrite|ticketmaster|taboola|outbrain|revcontent|mgid|zergnet|dianomi|plista|doubleclick|googlesyndication|adnxs|rubiconproject|sharethrough|disqus|addthis|addtoany|addtocalendar|wikipedia|wikimedia|wikidata|archive|imdb|getty|gettyimages|shutterstock|alamy|trustpilot|legacy|issuu|scribd|surveymonkey|surveygizmo|typeform|documentcloud|tinyurl|bit|ow|buff|dlvr|piano|wordpress|gravatar|cookielaw|onetrust|privacymanager)\.(?:com?|net|org|me|ly|be|gl|tv|it|gd|to|us|im|ru|social|app|co\.\w\w|com\.\w\w)$/i;

/** Authorities and universities publish documents, not stories. */
const PUBLIC_BODY = /\.(?:gov|mil|edu|int|gob|gouv|gc|ac)(?:\.\w\w)?$/i;

/** First labels of hosts that serve something else than a publication's stories. */
const NO_STORY_HOST =
  /^(?:forums?|community|prices|shop|store|deals|coupons|jobs|careers|games|play|puzzles|videos?|tv|live|radio|podcasts?|help|support|faq|subscri\w+|accounts?|login|auth|id|my|secure|static|cdn|images?|img|media|assets|ads?|adv|advertis\w+|events|tickets|newsletters?|e-?paper|digital|classifieds|obituaries|dating|survey\w*|forms?|apps?|api|stickers|careers|investors?|corporate|partners?|promo|offers?)\./i;

/** Words of a path that name a kind of page that is no story. Whole segments only. */
const NO_STORY_SEGMENT =
  /^(?:tags?|topics?|themes?|subjects?|keywords?|authors?|profiles?|contributors?|columnists?|reporters?|staff|by|category|categories|cat|search|archives?|subscribe|subscriptions?|membership|register|registration|login|signin|sign-in|sign-up|signup|account|my-account|users?|privacy|privacy-policy|cookie-policy|cookies|terms|terms-of-use|terms-of-service|terms-and-conditions|legal|imprint|impressum|about|about-us|aboutus|contact|contact-us|help|faqs?|feedback|newsletters?|alerts|rss|feeds?|sitemap|advertise|advertising|advertisement|media-kit|careers|shop|store|deals|coupons?|vouchers?|promo|promotions?|sponsored|paid-content|brand-studio|advertorial|podcasts?|live-tv|watch|watch-live|schedule|tv-guide|videos?|player|embed|gallery|galleries|photos?|photogallery|obituaries|slideshows?|horoscopes?|puzzles?|crosswords?|classifieds|apps?|download|print|share|email|comments?|cart|checkout|donate|epaper|e-paper|programmes?|stream|quotes?|scores|fixtures|corrections|editorial-guidelines|accessibility|policies|wp-login\.php|wp-admin|cdn-cgi)$/i;
/** Words that name a section as often as a kind of page: refused only without a story's slug or date behind them. */
const SECTION_SEGMENT =
  /^(?:people|person|journalists?|teams?|players?|sections?|index|conditions|support|jobs|partners?|audio|radio|tv|weather|games?|quiz|events|calendar|collections?|shows?|programs?|channels?|companies|company|stocks|markets-data|tables|ethics|community|graphics|interactive)$/i;
const NO_STORY_FILE =
  /\.(?:pdf|jpe?g|png|gif|webp|svg|mp[34]|m3u8|xml|rss|zip|docx?|xlsx?|csv|ics|apk|exe)$/i;
/** Offers, also where the newsroom's own shop writers file them among the news. */
const COMMERCE =
  /\b(?:deal alert|(?:best|top|great|\d+) [\w ]{0,20}deals|deals (?:on|of|under|from)|discounts?(?! rate)|coupons?|promo codes?|black friday|cyber monday|prime day|\d+ ?% off|best (?:buys?|prices?)|buying guide|gift guide|save (?:up to )?[$£€]?\d+ (?:on|off)|for (?:just|only) [$£€]\d+|online casinos?|casino (?:bonus|sites?)|betting (?:tips|sites?|offers?)|free bets?)\b/i;
/**
 * A shorter text names no story to a reader ("Mongolia", "New York Times", "said", a trending keyword),
 * wherever it leads.
 */
const MIN_TITLE = 18;
/** Phrases of links that lead somewhere else than to a story, whatever the address. */
const NO_STORY_TITLE =
  /^(?:subscribe|sign (?:up|in)|log ?in|register|share|tweet|follow|like us|e-?mail|print|comments?|\d+ comments?|view comments|read more|more|see all|view all|show more|load more|all stories|more stories|click here|here|skip to|back to|home|next|previous|privacy|terms|cookie|about|contact|advertise|download|get the app|copyright|report (?:an? )?(?:error|typo)|corrections?|newsletter|watch live|listen)(?:\b|$)/i;

/** Judges one link by its place, its address and its words. */
export function judgeStory(link: PageLink, title: string, host: string): StoryJudgement {
  const refusal = refuse(link, title);
  if (refusal !== null) return { story: false, score: 0, reason: refusal };
  const url = new URL(link.url);
  const address = addressScore(url);
  const words = title.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const running = link.zone === 'text';
  const own = sameSite(url.host, host);
  const parts: [string, number][] = [
    ['address', address],
    ['title', running ? 0 : titleScore(title, words)],
    ['heading', link.teaser === true ? 1 : 0],
    ['box', ZONE_SCORE[link.zone]],
    ['other site', own ? 0 : -1],
  ];
  const score = parts.reduce((sum, [, value]) => sum + value, 0);
  const reason = parts
    .filter(([, value]) => value !== 0)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
  // An address without any sign of a story leads to a home page, a section or a company.
  return { story: score >= THRESHOLD && address > 0, score, reason };
}

const ZONE_SCORE: Readonly<Record<PageLink['zone'], number>> = {
  related: 1,
  'most-read': 1,
  latest: 1,
  text: 1,
  other: 0,
  aside: 0,
  navigation: -3,
  footer: -3,
};

function refuse({ url, zone }: PageLink, title: string): string | null {
  const { hostname, pathname } = new URL(url);
  if (NO_PRESS.test(hostname) || PUBLIC_BODY.test(hostname) || NO_STORY_HOST.test(hostname))
    return 'no news site';
  if (/^\/?(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(pathname)) return 'home page';
  if (NO_STORY_FILE.test(pathname)) return 'a file';
  const segments = segmentsOf(pathname);
  // A title that was pasted where the address belongs.
  if (segments.some((segment) => segment.split('%20').length > 3)) return 'no address';
  if (segments.some((segment) => NO_STORY_SEGMENT.test(segment))) return 'kind of page in the address';
  if (segments.some((segment) => SECTION_SEGMENT.test(segment)) && addressScore(new URL(url)) < 3)
    return 'section in the address';
  if (COMMERCE.test(`${title} ${pathname.replace(/[-_/]/g, ' ')}`)) return 'shopping';
  if (lettersOf(title) < MIN_TITLE) return 'too short for a title';
  if (zone !== 'text' && NO_STORY_TITLE.test(title)) return 'words of the page frame';
  return null;
}

const segmentsOf = (path: string): string[] => path.split('/').filter(Boolean);

/**
 * How much an address looks like a story's: a slug of several words, a date, a long number.
 *   /world/storm-hits-coast-of-example  /2024/05/04/…  /news/10371941/…  /article/…-idUSKBN1XS  …-112987974.cms
 */
function addressScore({ pathname, search }: URL): number {
  const segments = segmentsOf(pathname);
  const slugWords = Math.max(
    0,
    ...segments.map(
      (segment) =>
        segment
          .replace(/\.\w+$/, '')
          .split(/[-_+]|%20/)
          .filter((word) => /^\p{L}{2,}/u.test(decode(word))).length,
    ),
  );
  const dated = /(?:^|\/|-)(?:19|20)\d{2}[-/_]?(?:\d{2}|[a-z]{3})(?:[-/_]?\d{1,2})?(?:\/|-|$)/i.test(
    pathname,
  );
  const numbered = /\d{5,}/.test(pathname) || /[?&](?:id|p|aid|newsid|article|storyid)=\d{3,}/i.test(search);
  const hashed = /[\da-f]{8}-[\da-f]{4}-|(?:^|[-/])[a-z]*\d[a-z\d]{7,}(?:\.|\/|$)/i.test(pathname);
  const slug = slugWords >= 5 ? 3 : slugWords >= 3 ? 2 : 0;
  return slug + (dated ? 1.5 : 0) + (numbered ? 1.5 : hashed ? 1 : 0);
}

function decode(word: string): string {
  return /%/.test(word) ? 'xx' : word;
}

/** Length of a title in Latin letters: a sign of the languages written without spaces counts for three. */
function lettersOf(title: string): number {
  return (
    title.length +
    2 *
      (title.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)
  );
}

function titleScore(title: string, words: number): number {
  // Languages written without spaces are counted by letters.
  const count = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(title) ? title.length / 3 : words;
  if (count >= 6) return 2;
  if (count >= 4) return 1;
  return count >= 3 ? 0 : -1.5;
}

/** Whether two hosts belong to one publication: they share all but their first labels. */
export function sameSite(a: string, b: string): boolean {
  const tail = (host: string): string => host.toLowerCase().split('.').slice(-2).join('.');
  const long = (host: string): string => host.toLowerCase().split('.').slice(-3).join('.');
  return /^(?:com?|org|net|gov|ac)\.\w\w$/.test(tail(a)) ? long(a) === long(b) : tail(a) === tail(b);
}
