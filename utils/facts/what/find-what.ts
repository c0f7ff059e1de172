import type { Language } from '../../language/language';
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
  return [event, ...choosePoints(document, event, language)].map((sentence) => {
    const span = statementOf(sentence, language.what);
    return { text: textOf(document.article, span), sources: [sourceOf(document.article, sentence)] };
  });
}
