import { formatDate } from '../utils/card/format-date';
import type { CardArticle, Card } from '../utils/model/card';
import type { Genre } from '../utils/model/article';
import { HeaderActions, type SurfaceActions } from './HeaderActions';
import type { PinControl } from './hooks/use-pin';
import { PageText } from './PageText';
import { useTexts, type MessageKey } from './texts';

/** What a reader should know before trusting the facts; plain reports and features need no word. */
const GENRE: Readonly<Partial<Record<Genre, MessageKey>>> = {
  live: 'genreLive',
  roundup: 'genreRoundup',
  explainer: 'genreExplainer',
  opinion: 'genreOpinion',
};

interface CardHeaderProps {
  readonly card: Card;
  readonly actions: SurfaceActions;
  readonly pin: PinControl | null;
  readonly library: boolean;
}

/** Site, date and reading time; what can be done with the card; the headline and who wrote it. */
export function CardHeader({ card, actions, pin, library }: CardHeaderProps) {
  const { article } = card;
  return (
    <header class="card-header">
      <div class="bar">
        <ArticleLine article={article} />
        <HeaderActions actions={actions} card={card} pin={pin} library={library} />
      </div>
      <h1>
        <PageText>{article.title}</PageText>
      </h1>
      <Byline article={article} />
    </header>
  );
}

function ArticleLine({ article }: { readonly article: CardArticle }) {
  const { text, count, locale } = useTexts();
  const { site, published, minutes, genre } = article;
  const kind = GENRE[genre];
  return (
    <p class="article-line">
      <PageText class="site">{site ?? hostOf(article.url)}</PageText>
      {published !== null && <time class="item">{formatDate(published, locale)}</time>}
      <span class="item">{count('minutes', minutes)}</span>
      {kind !== undefined && <span class="tag">{text(kind)}</span>}
    </p>
  );
}

/** Who wrote it, and when it was changed, where that is another day than it was published. */
function Byline({ article: { byline, agency, published, modified } }: { readonly article: CardArticle }) {
  const { text, locale } = useTexts();
  const writers = new Intl.ListFormat(locale).format([...byline, ...agency]);
  const changed = modified !== null && modified.slice(0, 10) !== published?.slice(0, 10) ? modified : null;
  if (writers === '' && changed === null) return null;
  return (
    <p class="byline">
      {writers !== '' && <bdi class="item">{text('byline', writers)}</bdi>}
      {changed !== null && <span class="item">{text('updated', formatDate(changed, locale))}</span>}
    </p>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}
