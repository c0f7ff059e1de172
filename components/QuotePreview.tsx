import { useContext, useEffect } from 'preact/hooks';
import { useEscape } from './hooks/use-escape';
import { usePreview, type PreviewStore } from './hooks/use-preview';
import { ArticleLanguage } from './PageText';
import { splitQuote } from './quote-parts';

/**
 * The quote of the fact under the pointer, at the edge of the view: it moves nothing and takes no clicks. For the eyes
 * alone; a screen reader hears the quote when the fact is unfolded.
 */
export function QuotePreview({ store }: { readonly store: PreviewStore }) {
  const preview = usePreview(store);
  const language = useContext(ArticleLanguage);
  useEscape(preview !== null, store.hide);
  useEffect(() => {
    if (preview === null) return undefined;
    // What the preview keeps clear of moves away under a pointer that rests.
    addEventListener('scroll', store.hide, { passive: true });
    return () => removeEventListener('scroll', store.hide);
  }, [preview, store]);
  if (preview === null) return null;
  const { before, marked, after } = splitQuote(preview.quote, preview.words);
  return (
    <div class="preview" data-edge={preview.edge} aria-hidden="true">
      <bdi class="preview-words" lang={language}>
        {before}
        {marked !== '' && <mark>{marked}</mark>}
        {after}
      </bdi>
    </div>
  );
}
