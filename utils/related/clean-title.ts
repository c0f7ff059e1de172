import { lettersOf } from '../text/letters';

/*
 * What stands around the title of a teaser:
 *   Related: …  READ MORE - …  Exclusive | …  WATCH …  Video …  Live …  3 hours ago …  12:45 …  1. …     in front
 *   … | The Example Times  … - Example News  … 5 min read  … 14 comments  … 2 hours ago  … by Jane Doe   behind
 */
const FRONT =
  /^[←→«»‹›<>\s]*(?:(?:previous|next|newer|older) (?:story|article|post)\s*[:→»›-]?|(?:related(?: (?:article|story|stories|news|content))?|read (?:more|also|next|this|now)|also read|see also|more|don'?t miss|must read|exclusive|breaking(?: news)?|just in|watch(?: now| live)?|video|photos?|gallery|in pictures|opinion|analysis|explained|featured?|trending|popular|updated?|new|sponsored|premium|subscriber only|(?:à )?lire aussi|lea también|leia também|leggi anche(?: su)?|lees ook|mehr zum thema)\s*(?:[:|»›>–—]|\s-|(?<=news)\.))\s*/i;
const FRONT_TIME =
  /^(?:\d+\s*(?:s|m|h|d|min|mins|minutes?|hours?|hrs?|days?|weeks?)\s+ago|\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?|\d{1,2}[.)])\s*[|·•–—-]?\s+/i;
const BACK =
  /\s*[|·•–—-]?\s*(?:\d+\s*(?:s|m|h|d|min|mins|minutes?|hours?|hrs?|days?|weeks?)\s+ago|\d+\s*min(?:ute)?s?(?:\s+read)?|\d+\s+(?:comments?|shares?|views?)|video|watch now|read more(?:\s*[»›>→])?|[»›>→]+)\s*$/i;
/** "… By STAFF 11/20/2019 10:08 AM" */
const BACK_DATE =
  /(?:\s+by\s+[^\d]{3,40})?\s+\d{1,2}[/.]\d{1,2}[/.]\d{4}(?:,?\s+\d{1,2}:\d{2}(?:\s*[ap]m)?)?$/i;
/** "… by Jane Doe 14": an author with a counter of comments. Without the counter it may be the title's own end. */
const BACK_AUTHOR = /\s+[Bb]y\s+[A-ZÀ-Þ][^\s\d]+(?:\s+[A-ZÀ-Þ][^\s\d]*){0,3}\s+\d+$/;

/** Longer texts are teasers with all that stands in them. */
const MAX_LENGTH = 300;

/**
 * The title of a story as a reader would tell it, from the text of a link.
 * @param site name of the publication, taken off the end.
 */
export function cleanTitle(text: string, site: string | null): string {
  let title = text.slice(0, MAX_LENGTH).replace(/\s+/g, ' ').trim();
  for (let round = 0; round < 3; round += 1) {
    const shorter = withoutSite(
      title
        .replace(FRONT, '')
        .replace(FRONT_TIME, '')
        .replace(BACK, '')
        .replace(BACK_DATE, '')
        .replace(BACK_AUTHOR, ''),
      site,
    ).trim();
    if (shorter === title || shorter === '') break;
    title = shorter;
  }
  return title;
}

function withoutSite(title: string, site: string | null): string {
  const cut = /^(.{15,})\s[|–—-]\s([^|–—]{2,40})$/u.exec(title);
  if (cut === null || site === null) return title;
  const plain = (name: string): string => lettersOf(name.replace(/^the\s/i, ''));
  return plain(cut[2] ?? '') === plain(site) ? (cut[1] ?? title) : title;
}
