import { useContext, useEffect, useState } from 'preact/hooks';
import { useEscape } from './hooks/use-escape';
import { usePreview, type Preview, type PreviewStore } from './hooks/use-preview';
import { ArticleLanguage } from './PageText';
import { splitQuote } from './quote-parts';

/**
 * The quote of the fact that is pointed at, over the card at the edge of the view away from the fact. For the eyes alone;
 * a screen reader hears the quote when the fact is unfolded.
 */
export function QuotePreview({ store }: { readonly store: PreviewStore }) {
  const preview = usePreview(store);
  const language = useContext(ArticleLanguage);
  const edge = useEdge(preview);
  useEscape(preview !== null, store.hide);
  if (preview === null) return null;
  const { before, marked, after } = splitQuote(preview.quote, preview.words);
  return (
    <div
      class="preview"
      data-edge={edge}
      aria-hidden="true"
      onPointerEnter={store.keep}
      onPointerLeave={store.leave}
    >
      <bdi class="preview-words" lang={language}>
        {before}
        {marked !== '' && <mark>{marked}</mark>}
        {after}
      </bdi>
    </div>
  );
}

/** The edge of the view that does not hold the fact, also after scrolling. */
function useEdge(preview: Preview | null): 'top' | 'bottom' {
  const [, setScrolled] = useState(0);
  useEffect(() => {
    if (preview === null) return undefined;
    const onScroll = (): void => setScrolled(scrollY);
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, [preview]);
  if (preview === null) return 'bottom';
  const { top, bottom } = preview.fact.getBoundingClientRect();
  return (top + bottom) / 2 < innerHeight / 2 ? 'bottom' : 'top';
}
