import type { PageLink } from '../model/article';
import { countSpaceless } from '../text/letters';
import { siteOf } from '../text/site-of';
import {
  COMMERCE,
  DATE_ALONE,
  NO_PRESS,
  NO_STORY_FILE,
  NO_STORY_HOST,
  NO_STORY_PHRASE,
  NO_STORY_SEGMENT,
  NO_STORY_TITLE,
  PUBLIC_BODY,
  SECTION_SEGMENT,
} from './story-tables';

/** Whether a link leads to a story, how sure that is, and why. */
export interface StoryJudgement {
  readonly story: boolean;
  readonly score: number;
  readonly reason: string;
}

/** From here on a link is taken for a story; set so that no section page of the tuning pages passes. */
const THRESHOLD = 3;
/** From here on an address is a story's whatever section it stands in: a slug of five words, or of three and a date. */
const STORY_ADDRESS = 3;
/**
 * A shorter text names no story to a reader ("Mongolia", "New York Times", "said", a trending keyword),
 * wherever it leads.
 */
const MIN_TITLE = 18;
const ZONE_SCORE: Readonly<Record<PageLink['zone'], number>> = {
  text: 1,
  related: 1,
  'most-read': 1,
  latest: 1,
  other: 0,
  aside: 0,
  navigation: -3,
  footer: -3,
};

/**
 * Judges one link by its place, its address and its words.
 * @param title the link's text, cleaned. @param host of the article's own page.
 */
export function judgeStory(link: PageLink, url: URL, title: string, host: string): StoryJudgement {
  const no = (reason: string): StoryJudgement => ({ story: false, score: 0, reason });
  if (lettersOf(title) < MIN_TITLE) return no('too short for a title');
  const frame = link.zone === 'text' ? NO_STORY_PHRASE : NO_STORY_TITLE;
  if (frame.test(title)) return no('words of the page frame');
  if (DATE_ALONE.test(title)) return no('a date and nothing else');
  const address = addressScore(url);
  const refusal = refuseAddress(url, address);
  if (refusal !== null) return no(refusal);
  if (COMMERCE.test(`${title} ${url.pathname.replace(/[-_/]/g, ' ')}`)) return no('shopping');
  const parts: readonly (readonly [string, number])[] = [
    ['address', address],
    // In running text the link is a phrase of a sentence, not a title.
    ['title', link.zone === 'text' ? 0 : titleScore(title)],
    ['heading', link.teaser === true ? 1 : 0],
    ['box', ZONE_SCORE[link.zone]],
    ['other site', siteOf(url.hostname) === siteOf(host) ? 0 : -1],
  ];
  const score = parts.reduce((sum, [, value]) => sum + value, 0);
  const reason = parts
    .filter(([, value]) => value !== 0)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
  // An address without any sign of a story leads to a home page, a section or a company.
  return { story: score >= THRESHOLD && address > 0, score, reason };
}

function refuseAddress({ hostname, pathname }: URL, address: number): string | null {
  const site = siteOf(hostname);
  if (NO_PRESS.has(site.split('.')[0] ?? '') || PUBLIC_BODY.test(hostname)) return 'no news site';
  if (hostname !== site && NO_STORY_HOST.has(hostname.split('.')[0] ?? '')) return 'no news host';
  if (/^\/?(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(pathname)) return 'home page';
  if (NO_STORY_FILE.test(pathname)) return 'a file';
  const segments = segmentsOf(pathname.toLowerCase());
  // A title that was pasted where the address belongs.
  if (segments.some((segment) => segment.split('%20').length > 3)) return 'no address';
  if (segments.some((segment) => NO_STORY_SEGMENT.has(segment))) return 'kind of page in the address';
  const section = segments.some((segment) => SECTION_SEGMENT.has(segment));
  return section && address < STORY_ADDRESS ? 'section in the address' : null;
}

const segmentsOf = (path: string): string[] => path.split('/').filter(Boolean);

/**
 * How much an address looks like a story's: a slug of several words, a date, a long number.
 *   /world/storm-hits-coast-of-example  /2024/05/04/…  /news/10371941/…  /article/…-idUSKBN1XS  …-112987974.cms
 */
function addressScore({ pathname, search }: URL): number {
  const slugWords = Math.max(0, ...segmentsOf(pathname).map(wordsInSlug));
  const dated =
    /(?:^|\/|-)(?:199|20[0-4])\d[-/_]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[-/_]?\d{1,2})?(?:\/|-|$)/i.test(
      pathname,
    );
  const numbered = /\d{5,}/.test(pathname) || /[?&](?:id|p|aid|newsid|article|storyid)=\d{3,}/i.test(search);
  const hashed = /[\da-f]{8}-[\da-f]{4}-|(?:^|[-/])[a-z]*\d[a-z\d]{7,}(?:\.|\/|$)/i.test(pathname);
  const slug = slugWords >= 5 ? 3 : slugWords >= 3 ? 2 : 0;
  return slug + (dated ? 1.5 : 0) + (numbered ? 1.5 : hashed ? 1 : 0);
}

/** Words of letters in a segment; one in another script is percent-encoded and counts, too. */
function wordsInSlug(segment: string): number {
  const words = segment.replace(/\.\w+$/, '').split(/[-_+]|%20/);
  return words.filter((word) => /^(?:[a-z]{2}|%[c-f][\da-f])/i.test(word)).length;
}

/** Length of a title in Latin letters: a sign of the languages written without spaces counts for three. */
function lettersOf(title: string): number {
  return title.length + 2 * countSpaceless(title);
}

function titleScore(title: string): number {
  const spaceless = countSpaceless(title);
  const words =
    title.split(/\s+/).filter((word) => /[a-z\d\u00aa-\uffff]/i.test(word)).length + spaceless / 2;
  if (words >= 6) return 2;
  if (words >= 4) return 1;
  return words >= 3 ? 0 : -1.5;
}
