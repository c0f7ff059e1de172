import type { Language } from '../language/language';
import type { Article } from '../model/article';
import type { Facts } from '../model/card';
import { readDocument } from '../mentions/read-document';
import { findCasualties } from './casualties/find-casualties';
import { findWhat } from './what/find-what';
import { findWhen } from './when/find-when';
import { findWhere } from './where/find-where';
import { findWho } from './who/find-who';

/** All facts of an article. Pure: the same article gives the same facts, everywhere. */
export function extractFacts(article: Article, language: Language): Facts {
  const document = readDocument(article, language);
  return {
    what: findWhat(document, language),
    who: findWho(document, language),
    when: findWhen(document, language),
    where: findWhere(document, language),
    casualties: findCasualties(document, language),
  };
}
