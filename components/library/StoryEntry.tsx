import { Trash2 } from 'lucide';
import { formatDate } from '../../utils/card/format-date';
import { compareCards, headlineFigures } from '../../utils/library/compare-cards';
import type { LibraryEntry } from '../../utils/model/library';
import { figureText } from '../figure-text';
import { formatDay } from '../format-day';
import { IconAction } from '../IconAction';
import { ChangeList } from '../memory/ChangeList';
import { OutsideLink } from '../OutsideLink';
import { ArticleLanguage, PageText } from '../PageText';
import { useTexts } from '../texts';

interface StoryEntryProps {
  readonly entry: LibraryEntry;
  readonly onDelete: (url: string) => void;
}

/** One story of the library: headline, outlet and days, its main event and figures, and what was new at the last visit. */
export function StoryEntry({ entry, onDelete }: StoryEntryProps) {
  const { text } = useTexts();
  const { url, card, before } = entry;
  const { title, language } = card.article;
  const main = card.what[0]?.text;
  const changes = before === null ? [] : compareCards(before, card);
  return (
    <ArticleLanguage.Provider value={language}>
      <article class="entry">
        <div class="entry-head">
          <OutsideLink url={url} class="story">
            <PageText>{title}</PageText>
          </OutsideLink>
          <IconAction icon={Trash2} label={text('deleteStory', title)} onClick={() => onDelete(url)} />
        </div>
        <EntryLine entry={entry} />
        {main !== undefined && main !== title && (
          <p class="entry-main">
            <PageText>{main}</PageText>
          </p>
        )}
        {changes.length > 0 && (
          <>
            <p class="aside entry-changes">{text('changesTitle')}</p>
            <ChangeList changes={changes} />
          </>
        )}
      </article>
    </ArticleLanguage.Provider>
  );
}

function EntryLine({ entry: { host, last, visits, card } }: { readonly entry: LibraryEntry }) {
  const texts = useTexts();
  const { text, count, locale } = texts;
  const { site, published } = card.article;
  return (
    <p class="aside entry-line">
      <PageText class="item">{site ?? host}</PageText>
      {published !== null && <time class="item">{formatDate(published, locale)}</time>}
      <span class="item">{text('readOn', formatDay(last, locale))}</span>
      {visits > 1 && <span class="item">{count('visits', visits)}</span>}
      {headlineFigures(card).map((figure) => (
        <b class="item" key={figure.kind}>
          {figureText(figure, texts)}
        </b>
      ))}
    </p>
  );
}
