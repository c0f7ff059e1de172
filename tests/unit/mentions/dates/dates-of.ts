import { ENGLISH } from '../../../../utils/language/en/index';
import { findDates } from '../../../../utils/mentions/find-dates';
import type { DateMention } from '../../../../utils/model/mention';
import { readSentences } from '../../../../utils/text/read-sentences';
import { articleOf } from '../../../support/short-article';

/** The dates of paragraphs printed on a day. */
export function datesOf(published: string | null, ...texts: string[]): DateMention[] {
  const article = articleOf(published, texts);
  return findDates(readSentences(article.blocks, ENGLISH.text), article, ENGLISH);
}
