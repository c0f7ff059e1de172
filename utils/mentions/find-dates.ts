import type { Language } from '../language/language';
import type { Article } from '../model/article';
import type { DateMention } from '../model/mention';
import type { Sentence } from '../model/token';

/** The dates of a sentence, resolved against the article's own printed date. */
export function findDates(_sentence: Sentence, _article: Article, _language: Language): DateMention[] {
  return [];
}
