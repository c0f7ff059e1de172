import { readByline } from './metadata/byline';
import { linesAround } from './metadata/headline-lines';
import type { PageArticle } from './other-articles';
import type { PageFacts } from './page-facts';

/** Of grace, ms: the reader's clock may be behind the publisher's zone. */
const DAY = 86_400_000;
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T\S{4,30})?$/;

/**
 * What is known of a further story on a page: what the page says of itself is said of its first story, so date and
 * byline are those that stand in the article itself, or none.
 */
export function factsOfArticle(facts: PageFacts, { element, title }: PageArticle): PageFacts {
  const heading = element.querySelector('h1,h2');
  const lines = heading === null ? [] : linesAround(heading);
  const { site } = facts.metadata;
  const { persons, agencies } = readByline({
    meta: () => [],
    data: { article: null, nodes: [], objectsOf: () => [] },
    lines,
    site,
  });
  const time = element.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  return {
    ...facts,
    headline: { text: title, element: heading },
    data: null,
    description: '',
    metadata: {
      ...facts.metadata,
      byline: persons,
      agency: agencies,
      published: ISO_DATE.test(time) && Date.parse(time) <= facts.page.time + DAY ? time : null,
      modified: null,
    },
  };
}
