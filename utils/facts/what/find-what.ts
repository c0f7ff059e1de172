import type { Language } from '../../language/language';
import { contentWords } from '../../mentions/content-words';
import type { WhatFact } from '../../model/card';
import type { Document } from '../../model/document';
import { sourceOf, textOf } from '../../text/spans';
import { mainSentence } from '../shared/main-sentence';
import { choosePoints } from './choose-points';
import { statementOf } from './statement';

/** What happened: first the sentence that states the main event, then up to four further key points. */
export function findWhat(document: Document, language: Language): WhatFact[] {
  const event = mainSentence(document, language);
  if (event === null) return [];
  const title = new Set(
    document.sentences
      .filter(({ kind }) => kind === 'headline')
      .flatMap(({ tokens }) => contentWords(tokens, language.focus)),
  );
  return [event, ...choosePoints(document, event, language)].map((sentence) => {
    const span = statementOf(sentence, title, language);
    return { text: textOf(document.article, span), sources: [sourceOf(document.article, sentence)] };
  });
}
