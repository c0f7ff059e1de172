import type { Language } from '../language/language';
import type { Article } from '../model/article';
import type { Document } from '../model/document';
import type { DateMention, Mention, NumberMention } from '../model/mention';
import { readSentences } from '../text/read-sentences';
import { findDates } from './find-dates';
import { findNames } from './find-names';
import { findNumbers } from './find-numbers';
import { measureFocus } from './measure-focus';
import { settle } from './settle';

/** Everything that is found in an article once and shared by all kinds of fact. */
export function readDocument(article: Article, language: Language): Document {
  const sentences = readSentences(article.blocks, language.text);
  const dates = findDates(sentences, article, language);
  const numbers = sentences.flatMap((sentence) => findNumbers(sentence, language));
  const settled = settle<NumberMention | DateMention>(dates, numbers);
  const { mentions: names, entities } = findNames(article, sentences, settled, language);
  const mentions: Mention[] = [...settled, ...names].sort(
    (a, b) => a.sentence - b.sentence || a.from - b.from,
  );
  return {
    article,
    sentences,
    mentions,
    numbersOf: bySentence(settled.filter((mention) => mention.type === 'number')),
    datesOf: bySentence(settled.filter((mention) => mention.type === 'date')),
    namesOf: bySentence(names),
    entities,
    focus: measureFocus(sentences, language.focus),
  };
}

function bySentence<T extends { readonly sentence: number }>(
  mentions: readonly T[],
): (sentence: number) => readonly T[] {
  const lists = new Map<number, T[]>();
  for (const mention of mentions) {
    const list = lists.get(mention.sentence);
    if (list) list.push(mention);
    else lists.set(mention.sentence, [mention]);
  }
  return (sentence) => lists.get(sentence) ?? [];
}
