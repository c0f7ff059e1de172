import { useMemo, useRef } from 'preact/hooks';
import type { Card } from '../utils/model/card';
import type { Memory } from '../utils/model/library';
import { ArticleChoice } from './ArticleChoice';
import { CardFooter } from './CardFooter';
import { CardHeader } from './CardHeader';
import { CardNotices } from './CardNotices';
import { CardRows } from './CardRows';
import { FollowBar } from './FollowBar';
import type { SurfaceActions } from './HeaderActions';
import { useEscape } from './hooks/use-escape';
import type { PinControl } from './hooks/use-pin';
import { usePointed, type Pointed } from './hooks/use-pointed';
import { createPreviewStore, PreviewContext } from './hooks/use-preview';
import { QuoteContext, useQuote, type QuotePage } from './hooks/use-quote';
import { CardMemory } from './memory/CardMemory';
import { ArticleLanguage } from './PageText';
import { PinBar } from './PinBar';
import { QuoteAnnouncer } from './QuoteAnnouncer';
import { QuotePreview } from './QuotePreview';
import { useSettings } from './settings-context';

interface CardViewProps {
  readonly card: Card;
  readonly memory?: Memory | null;
  readonly page: QuotePage;
  readonly actions: SurfaceActions;
  readonly pointed?: Pointed | null;
  readonly pin?: PinControl | null;
  /** Absent where the page is no longer at hand. */
  readonly onChoose?: ((article: number) => void) | undefined;
}

/** The card of one article. Escape folds the open quote and gives the focus back to its fact. */
export function CardView(props: CardViewProps) {
  const { card, memory = null, page, actions, pointed = null, pin = null, onChoose } = props;
  const { compact } = useSettings();
  const quotes = useQuote(page);
  const preview = useMemo(createPreviewStore, []);
  const root = useRef<HTMLElement>(null);
  usePointed(card, pointed, quotes);
  useEscape(quotes.open !== null || quotes.lit !== null, () => {
    root.current?.querySelector<HTMLElement>('.fact[aria-expanded="true"]')?.focus();
    quotes.fold();
  });
  return (
    <ArticleLanguage.Provider value={card.article.language}>
      <QuoteContext.Provider value={quotes}>
        <PreviewContext.Provider value={preview}>
          <main
            class="card"
            ref={root}
            data-lit={quotes.lit ?? undefined}
            data-compact={compact || undefined}
          >
            {pin !== null && <PinBar pin={pin} />}
            <CardHeader card={card} actions={actions} pin={pin} library={memory !== null} />
            <CardNotices card={card} />
            {onChoose !== undefined && (pin === null || pin.place === null) && (
              <ArticleChoice article={card.article} onChoose={onChoose} />
            )}
            {memory !== null && <CardMemory memory={memory} card={card} />}
            <CardRows card={card} />
            <FollowBar address={card.article.url} actions={actions} />
            <CardFooter card={card} />
            <QuoteAnnouncer />
            <QuotePreview store={preview} />
          </main>
        </PreviewContext.Provider>
      </QuoteContext.Provider>
    </ArticleLanguage.Provider>
  );
}
