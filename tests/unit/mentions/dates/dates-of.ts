import { ENGLISH } from '../../../../utils/language/en/index';
import { findDates } from '../../../../utils/mentions/find-dates';
import type { Article } from '../../../../utils/model/article';
import type { DateMention } from '../../../../utils/model/mention';
import { readSentences } from '../../../../utils/text/read-sentences';
import { articleOf } from '../../../support/short-article';

/** The dates of paragraphs printed on a day. */
export const datesOf = (published: string | null, ...texts: string[]): DateMention[] =>
  datesIn(articleOf(published, texts));

/** The dates of an article. */
export function datesIn(article: Article): DateMention[] {
  return findDates(readSentences(article.blocks, ENGLISH.text), article, ENGLISH);
}
