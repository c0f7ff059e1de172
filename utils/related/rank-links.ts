import type { Article, PageLink } from '../model/article';
import type { Facts, RelatedLink } from '../model/card';
import type { Trace } from '../model/trace';
import { cleanTitle } from './clean-title';
import { cleanUrl, urlKey } from './clean-url';
import { judgeStory } from './story-link';
import { nearness, readSubject } from './subject';

const SHOWN = 10;
/** A box holds stories of the same town or team: two words (a name) are not enough there, unless they weigh this much. */
const MIN_SHARED = 3;
const ENOUGH_ALONE = 9;
/** Nearness from which a story is on the same subject, by where its link stands: editors link to it in the text for a reason. */
const SAME_SUBJECT: Readonly<Record<PageLink['zone'], number>> = {
  text: 2,
  related: 4.5,
  other: 6.5,
  'most-read': 6.5,
  latest: 6.5,
  aside: 6.5,
  navigation: Infinity,
  footer: Infinity,
};

interface Candidate {
  readonly title: string;
  readonly url: string;
  readonly zone: PageLink['zone'];
  readonly teaser: boolean;
  readonly score: number;
  readonly sameSubject: boolean;
  readonly position: number;
}

/**
 * Links of the page that lead to stories: those on the same subject first, the nearest before the others, then more from
 * the site; ten at most. Without facts (a language that has no rules yet) the words alone decide.
 */
export function rankLinks(article: Article, facts: Facts | null, trace?: Trace): RelatedLink[] {
  const own = cleanUrl(URL.canParse(article.url) ? article.url : 'https://page.invalid/');
  const isOwn = ownPage(own);
  const subject = readSubject(article, facts, [...new Set(article.links.map(({ title }) => title))]);
  const best = new Map<string, Candidate>();
  for (const link of article.links) {
    const url = cleanUrl(link.url);
    const key = urlKey(url);
    if (isOwn(key)) continue;
    const title = cleanTitle(link.title, article.site);
    const { story, reason } = judgeStory(link, url, title, own.hostname);
    if (!story) {
      trace?.({ part: 'related', subject: link.url, decision: 'no story', reason });
      continue;
    }
    const { score, shared } = nearness(subject, url, title);
    const wide = link.zone === 'text' || shared.length >= MIN_SHARED || score >= ENOUGH_ALONE;
    const sameSubject = wide && score >= SAME_SUBJECT[link.zone];
    trace?.({
      part: 'related',
      subject: link.url,
      decision: sameSubject ? 'same subject' : 'story',
      reason: `${score.toFixed(1)} (${shared.slice(0, 5).join(' ')}); ${reason}`,
    });
    const { zone, position, teaser = false } = link;
    best.set(key, merge(best.get(key), { title, url: url.href, zone, teaser, score, sameSubject, position }));
  }
  return mergeTitles([...best.values()].sort(byRank))
    .slice(0, SHOWN)
    .map(({ title, url, sameSubject }) => ({ title, url, origin: 'page', sameSubject }));
}

/** One story under two addresses (its section's and the live page's): the first by rank stays. */
function mergeTitles(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ title }) => {
    const key = title.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether a key is of the page itself or of what hangs below it: its comments, its print view, its pictures. */
function ownPage(address: URL): (key: string) => boolean {
  const own = urlKey(address);
  const path = own.replace(/\?.*$/, '');
  // "/news.php?id=5": the query names the story, and other stories share the path.
  const byQuery = own !== path;
  return (key) =>
    key === own || (!byQuery && (key.replace(/\?.*$/, '') === path || key.startsWith(`${path}/`)));
}

/** One story linked twice: the better title and the stronger sign of each. */
function merge(a: Candidate | undefined, b: Candidate): Candidate {
  if (a === undefined) return b;
  const [first, second] = a.score >= b.score ? [a, b] : [b, a];
  return {
    ...first,
    title: (titleRank(b) > titleRank(a) ? b : a).title,
    sameSubject: first.sameSubject || second.sameSubject,
    position: Math.min(a.position, b.position),
  };
}

/** A heading before a plain link, that before a phrase of the text; then the longer (pictures' descriptions apart). */
function titleRank({ title, zone, teaser }: Candidate): number {
  return (teaser ? 2000 : zone === 'text' ? 0 : 1000) + Math.min(title.length, 150);
}

const ZONE_ORDER: readonly PageLink['zone'][] = [
  'text',
  'related',
  'latest',
  'most-read',
  'other',
  'aside',
  'navigation',
  'footer',
];

function byRank(a: Candidate, b: Candidate): number {
  if (a.sameSubject !== b.sameSubject) return a.sameSubject ? -1 : 1;
  if (a.sameSubject || a.zone === b.zone) return b.score - a.score || a.position - b.position;
  return ZONE_ORDER.indexOf(a.zone) - ZONE_ORDER.indexOf(b.zone) || b.score - a.score;
}
