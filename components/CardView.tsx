import { useRef } from 'preact/hooks';
import type { Card } from '../utils/model/card';
import { coverageLinks } from '../utils/related/coverage';
import { CardFooter } from './CardFooter';
import { CardHeader } from './CardHeader';
import { CardNotices } from './CardNotices';
import { CasualtyRow } from './CasualtyRow';
import type { SurfaceActions } from './HeaderActions';
import { useEscape } from './hooks/use-escape';
import { QuoteContext, useQuote, type QuotePage } from './hooks/use-quote';
import { ArticleLanguage } from './PageText';
import { QuoteAnnouncer } from './QuoteAnnouncer';
import { RelatedLinks } from './RelatedLinks';
import { Timeline } from './Timeline';
import { WhatRow } from './WhatRow';
import { WhereRow } from './WhereRow';
import { WhoRow } from './WhoRow';

interface CardViewProps {
  readonly card: Card;
  readonly page: QuotePage;
  readonly actions: SurfaceActions;
}

/** The card of one article. Escape folds the open quote and gives the focus back to its fact. */
export function CardView({ card, page, actions }: CardViewProps) {
  const quotes = useQuote(page);
  const root = useRef<HTMLElement>(null);
  useEscape(quotes.open !== null, () => {
    root.current?.querySelector<HTMLElement>('.fact[aria-expanded="true"]')?.focus();
    quotes.fold();
  });
  return (
    <ArticleLanguage.Provider value={card.article.language}>
      <QuoteContext.Provider value={quotes}>
        <main class="card" ref={root}>
          <CardHeader card={card} actions={actions} />
          <CardNotices card={card} />
          {card.supported && (
            <>
              <WhatRow facts={card.what} />
              <CasualtyRow facts={card.casualties} />
              <WhoRow facts={card.who} />
              <Timeline facts={card.when} />
              <WhereRow facts={card.where} />
            </>
          )}
          <RelatedLinks links={card.related} coverage={coverageLinks(card)} />
          <CardFooter card={card} />
          <QuoteAnnouncer />
        </main>
      </QuoteContext.Provider>
    </ArticleLanguage.Provider>
  );
}
