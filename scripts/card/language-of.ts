import { eld } from 'eld/extrasmall';
import type { Article } from '../../utils/model/article';

/** Characters that are enough to tell a language; more makes the detection slower, not better. */
const SAMPLE = 3000;

/**
 * The language of an article as a BCP 47 tag: what its words say, and where they do not say it clearly, what the
 * page says. Pages often carry the language of their template, or none.
 */
export function languageOf(article: Article): string {
  const sample = article.blocks
    .map(({ text }) => text)
    .join(' ')
    .slice(0, SAMPLE);
  const detected = eld.detect(sample);
  const stated = article.language;
  if (!detected.isReliable() || detected.language === '') return stated ?? 'en';
  const agrees = stated?.toLowerCase().split(/[-_]/)[0] === detected.language;
  return agrees && stated !== null ? stated : detected.language;
}
