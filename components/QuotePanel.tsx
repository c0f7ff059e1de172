import { ChevronLeft, ChevronRight } from 'lucide';
import { useOpenQuote, type OpenQuote } from './hooks/use-quote';
import { Icon } from './Icon';
import { Quoted } from './PageText';
import { splitQuote } from './quote-parts';
import { quoteStatusText } from './quote-status';
import { useTexts } from './texts';

interface QuotePanelProps {
  readonly id: string;
  readonly quote: OpenQuote;
  readonly words: readonly string[];
}

/** The sentence that states a fact, the exact words marked; where it stands, and whether the page shows it. */
export function QuotePanel({ id, quote, words }: QuotePanelProps) {
  const texts = useTexts();
  const { sources, index, status } = quote;
  const source = sources[index];
  if (source === undefined) return null;
  // A fact that is the whole sentence stands right above: it is not printed twice.
  const repeats = sources.length === 1 && words[0] === source.quote;
  return (
    <div class="quote" id={id} data-status={status}>
      {!repeats && <Quote quote={source.quote} words={words} />}
      <div class="quote-foot">
        <p class="quote-status">
          {repeats && `${texts.text('quoteVerbatim')} · `}
          {quoteStatusText(quote, texts)}
        </p>
        {sources.length > 1 && <QuoteSteps index={index} total={sources.length} />}
      </div>
    </div>
  );
}

function Quote({ quote, words }: { readonly quote: string; readonly words: readonly string[] }) {
  const { before, marked, after } = splitQuote(quote, words);
  const shown = (
    <>
      {before}
      {marked !== '' && <mark>{marked}</mark>}
      {after}
    </>
  );
  return (
    <blockquote>
      <Quoted shown={shown}>{quote}</Quoted>
    </blockquote>
  );
}

/** Back and forth between the places that state one fact: "1 of 3". */
function QuoteSteps({ index, total }: { readonly index: number; readonly total: number }) {
  const { text, number } = useTexts();
  const { goTo } = useOpenQuote();
  return (
    <div class="quote-steps">
      <button
        type="button"
        class="icon-button"
        aria-label={text('previousQuote')}
        aria-disabled={index === 0}
        onClick={() => goTo(index - 1)}
      >
        <Icon node={ChevronLeft} directed />
      </button>
      <span>{text('quotePosition', number(index + 1), number(total))}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={text('nextQuote')}
        aria-disabled={index === total - 1}
        onClick={() => goTo(index + 1)}
      >
        <Icon node={ChevronRight} directed />
      </button>
    </div>
  );
}
