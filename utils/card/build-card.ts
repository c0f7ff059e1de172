import { extractFacts } from '../facts/extract-facts';
import { languageFor } from '../language/languages';
import type { Article } from '../model/article';
import type { Card, Facts } from '../model/card';
import type { Trace } from '../model/trace';
import { rankLinks } from '../related/rank-links';

const NO_FACTS: Facts = { what: [], who: [], when: [], where: [], casualties: [] };
/** Words a minute: silent reading of English non-fiction (Brysbaert 2019, 238). */
const READING_SPEED = 238;

/**
 * The card of an article. `language` is a BCP 47 tag, already settled by the caller (the page's own, or detected).
 * @param trace receives the score of each link, where given.
 */
export function buildCard(article: Article, language: string, trace?: Trace): Card {
  const rules = languageFor(language);
  const facts = rules === null ? null : extractFacts(article, rules);
  const words = countWords(article);
  const { url, title, site, byline, agency, published, modified, genre, section, truncated, others, index } =
    article;
  return {
    version: 1,
    article: {
      url,
      title,
      site,
      byline,
      agency,
      published,
      modified,
      language,
      genre,
      section,
      truncated,
      others,
      ...(index === undefined ? {} : { index }),
      words,
      minutes: Math.max(1, Math.round(words / READING_SPEED)),
    },
    ...(facts ?? NO_FACTS),
    related: rankLinks(article, facts, trace),
    supported: rules !== null,
  };
}

/** Words of the story itself, the headline and captions left out. */
function countWords(article: Article): number {
  return article.blocks
    .filter(({ kind }) => kind !== 'headline' && kind !== 'caption')
    .reduce(
      (sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0),
      0,
    );
}
