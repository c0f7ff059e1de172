import { parseHTML } from 'linkedom';
import { buildCard } from '../../utils/card/build-card';
import { settleLanguage } from '../../utils/language/detect-language';
import type { Article } from '../../utils/model/article';
import type { Card } from '../../utils/model/card';
import type { Trace } from '../../utils/model/trace';
import { readPage } from '../support/read-page';
import type { PageSource } from './read-source';

/** Why a page gave no card: a code for programs, a message for people. */
export interface CardError {
  readonly code: string;
  readonly message: string;
}

export type ArticleOutcome = { readonly article: Article } | { readonly error: CardError };
export type CardOutcome = { readonly card: Card } | { readonly error: CardError };

const MESSAGES: Record<string, string> = {
  'not-article': 'this page holds no article',
  'too-large': 'this page is too large to read',
  failed: 'this page could not be read',
};

/** Reads the article of a page with linkedom's DOM: the same code as in the browser, the same article. */
export function readArticle({ html, url }: PageSource, trace?: Trace): ArticleOutcome {
  const { document } = parseHTML(html);
  const { result } = readPage(document, url, trace);
  return result.ok
    ? { article: result.article }
    : { error: { code: result.code, message: MESSAGES[result.code] ?? result.code } };
}

/** The card of a page, or why there is none. */
export function readCard(source: PageSource, trace?: Trace): CardOutcome {
  const outcome = readArticle(source, trace);
  if ('error' in outcome) return outcome;
  const language = settleLanguage(outcome.article);
  const card = buildCard(outcome.article, language, trace);
  if (card.supported) return { card };
  return {
    error: {
      code: 'unsupported-language',
      message: `no rules yet for the language of this page (${language})`,
    },
  };
}
