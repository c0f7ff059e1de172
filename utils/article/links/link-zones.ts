import type { LinkZone } from '../../model/article';

/*
 * What class names and ids say of the links inside, by their words: "relatedPosts--wide" is related, posts, wide.
 * The zones are tried in this order: a "related" box in a sidebar is a related box.
 */
const ZONES: readonly LinkZone[] = ['related', 'most-read', 'latest', 'navigation', 'footer', 'aside'];
const WORDS: ReadonlyMap<string, LinkZone> = table({
  related: `related relateds recirc recirculation readmore readnext morestories moreon moreonthis furtherreading seealso alsoread
    recommended recommendation recommendations recommend nextup upnext youmaylike similar onward`,
  'most-read': `mostread mostpopular mostviewed popular trending trend trends toptrending mostshared topstories popularposts`,
  latest: `latest recent recentposts newest justin breaking ticker livefeed newsfeed`,
  navigation: `nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs topbar toolbar pagination pager hamburger sitenav
    masthead tabs tag tags taglist topics categories login share sharing social socials author byline bio`,
  footer: `footer foot colophon sitefooter pagefooter legal copyright`,
  aside: `sidebar aside rail rightrail secondary widget widgets`,
});
const PAIRS: readonly (readonly [string, LinkZone])[] = [
  ...pairs(
    'related',
    'read more,read next,more on,more from,more stories,more news,see also,also read,up next,you may,you might',
  ),
  ...pairs('most-read', 'most read,most popular,most viewed,most shared,top stories,top news'),
  ...pairs('latest', 'just in,most recent'),
];
/** Class names and ids of paid boxes, whole or at their start or end: "ad-slot", "taboola-below", "top-ad". */
const AD =
  /^(?:ads?|advert|adverts|advertisement|advertising|sponsored|sponsors?|taboola|outbrain|revcontent|mgid|zergnet|dianomi|plista|nativo|adsbygoogle|paidcontent|partnercontent|affiliate|promoted|advertorial|brandstudio|trc)(?:[-_]|$)|[-_](?:ads?|advert|advertisement|sponsored|taboola|outbrain)$/i;
/** WordPress says with such classes what a post is about, not what the box is for. */
const CONTENT_CLASS =
  /^(?:menu-item$|(?:tag|category|post|menu-item|type|status|format|author|has|no|is|with)-)/i;

export interface NamedZone {
  readonly zone: LinkZone | null;
  readonly advertising: boolean;
}

/** What a box's class names and id say of it. */
export function zoneOfNames(names: string): NamedZone {
  const all = names.split(/\s+/).filter(Boolean);
  const words = all.filter((name) => !CONTENT_CLASS.test(name)).flatMap(wordsOf);
  const text = ` ${words.join(' ')} `;
  const pair = PAIRS.find(([phrase]) => text.includes(` ${phrase} `));
  const zones = new Set(words.map((word) => WORDS.get(word)));
  const zone = pair?.[1] ?? ZONES.find((name) => zones.has(name)) ?? null;
  return { zone, advertising: all.some((name) => AD.test(name)) };
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_:/.-]+/)
    .filter(Boolean);
}

/*
 * Phrases in the headings of boxes, in the larger languages of the press, whole words.
 *   Related · More on this story · Read next · You may also like · Lire aussi · Mehr zum Thema · Te puede interesar
 */
const HEADINGS: readonly (readonly [string, LinkZone])[] = [
  ...pairs(
    'most-read',
    `most read,most-read,most popular,most viewed,most shared,most watched,most clicked,most commented,popular,trending,top stories,
     top news,top reads,les plus lus,meistgelesen,lo más leído,lo más visto,más leídas,mais lidas,più letti,самое читаемое`,
  ),
  ...pairs(
    'related',
    `related,more on,more about,more from,more in,more stories,more news,more coverage,more like this,read more,read also,
     read next,read this,also read,also in,see also,further reading,similar,recommended,you may,you might,up next,next up,
     next story,don't miss,in case you missed,keep reading,dig deeper,background,lire aussi,à lire,sur le même sujet,
     mehr zum thema,lesen sie auch,auch interessant,te puede interesar,lea también,relacionadas,relacionados,leia também,
     leia mais,veja também,leggi anche,correlati,lees ook,читайте также,по теме`,
  ),
  ...pairs(
    'latest',
    `latest,recent,just in,newest,breaking,today's news,en direct,neueste,aktuell,últimas,ultime,recientes`,
  ),
];
const MAX_HEADING = 60;

/** The zone that a box's heading names, or null. */
export function zoneOfHeading(heading: string): LinkZone | null {
  if (heading.length > MAX_HEADING) return null;
  const plain = heading.toLowerCase().replaceAll('’', "'");
  const text = ` ${plain.replace(/[\s:;,.!?"“”«»|/()[\]>›→]+/g, ' ').trim()} `;
  return HEADINGS.find(([phrase]) => text.includes(` ${phrase} `))?.[1] ?? null;
}

function table(words: Partial<Record<LinkZone, string>>): Map<string, LinkZone> {
  const rows = Object.entries(words) as [LinkZone, string][];
  return new Map(
    rows.flatMap(([zone, list]) =>
      list
        .trim()
        .split(/\s+/)
        .map((word) => [word, zone] as const),
    ),
  );
}

function pairs(zone: LinkZone, phrases: string): (readonly [string, LinkZone])[] {
  return phrases.split(',').map((phrase) => [phrase.trim(), zone] as const);
}
