import { formatDate } from '../utils/card/format-date';
import type { CardArticle, Card } from '../utils/model/card';
import type { Genre } from '../utils/model/article';
import { HeaderActions, type SurfaceActions } from './HeaderActions';
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
}

/** Site, date and reading time; what can be done with the card; the headline and who wrote it. */
export function CardHeader({ card, actions }: CardHeaderProps) {
  const { text } = useTexts();
  const { article } = card;
  const writers = [...article.byline, ...article.agency].join(', ');
  return (
    <header class="card-header">
      <div class="bar">
        <ArticleLine article={article} />
        <HeaderActions actions={actions} card={card} />
      </div>
      <h1>
        <PageText>{article.title}</PageText>
      </h1>
      {writers !== '' && <p class="byline">{text('byline', writers)}</p>}
    </header>
  );
}

function ArticleLine({ article }: { readonly article: CardArticle }) {
  const { text, count, locale } = useTexts();
  const { site, published, modified, minutes, genre } = article;
  const kind = GENRE[genre];
  const updated = modified !== null && modified.slice(0, 10) !== published?.slice(0, 10) ? modified : null;
  return (
    <p class="article-line">
      <PageText class="site">{site ?? hostOf(article.url)}</PageText>
      {published !== null && <time class="item">{formatDate(published, locale)}</time>}
      {updated !== null && <span class="item">{text('updated', formatDate(updated, locale))}</span>}
      <span class="item">{count('minutes', minutes)}</span>
      {kind !== undefined && <span class="tag">{text(kind)}</span>}
    </p>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}
