import { extractFacts } from '../facts/extract-facts';
import { LANGUAGES } from '../language/languages';
import type { Language } from '../language/language';
import type { Article } from '../model/article';

/**
 * Reads the sample of each language: tables are built and the code of the rules is compiled before a page is there. Costs
 * what the first article would have cost more (about 100 ms in a worker just started), nothing of note afterwards.
 */
export function warmUp(): void {
  for (const language of LANGUAGES) extractFacts(sampleArticle(language), language);
}

const sampleArticle = ({ code, sample }: Language): Article => ({
  url: 'https://sample.example/',
  title: sample,
  site: null,
  byline: [],
  agency: [],
  published: '2020-01-02',
  modified: null,
  language: code,
  genre: 'event',
  section: null,
  truncated: false,
  others: [],
  blocks: [
    { kind: 'headline', text: sample },
    { kind: 'paragraph', text: sample },
  ],
  links: [],
});
