import type { Card, CasualtyFact } from '../../utils/model/card';
import type { Memory, OwnStory } from '../../utils/model/library';
import { headlineFigures } from '../../utils/library/compare-cards';
import { figureText } from '../figure-text';
import { formatDay } from '../format-day';
import { OutsideLink } from '../OutsideLink';
import { PageText } from '../PageText';
import { useTexts, type Texts } from '../texts';
import { ChangeList } from './ChangeList';

interface MemoryNoteProps {
  readonly memory: Memory;
  readonly card: Card;
}

/** What the reader's library knows of the story; nothing at a first visit to a story that no other story of it tells. */
export function MemoryNote({ memory, card }: MemoryNoteProps) {
  const { text, locale } = useTexts();
  if (!memory.ok)
    return <p class="memory">{text(memory.fault === 'full' ? 'memoryFull' : 'memoryBroken')}</p>;
  const { visited, changes, own } = memory;
  if (visited === null && own.length === 0) return null;
  return (
    <div class="memory">
      {visited !== null && (
        <p>
          {text('memoryRead', formatDay(visited, locale))}
          {changes.length === 0 && <span class="item">{text('memorySame')}</span>}
        </p>
      )}
      {visited !== null && changes.length > 0 && <ChangeList changes={changes} />}
      {own.length > 0 && <OwnStories stories={own} here={headlineFigures(card)} />}
    </div>
  );
}

interface OwnStoriesProps {
  readonly stories: readonly OwnStory[];
  readonly here: readonly CasualtyFact[];
}

/** The reader's own stories on the same event, their figures beside this card's. */
function OwnStories({ stories, here }: OwnStoriesProps) {
  const texts = useTexts();
  const { text, locale } = texts;
  return (
    <>
      <p class="aside memory-own">{text('memoryOwn')}</p>
      <ul class="stories">
        {stories.map(({ article, last, figures }) => (
          <li key={article.url}>
            <OutsideLink url={article.url} class="story">
              <PageText>{article.title}</PageText>
            </OutsideLink>
            <span class="aside">
              {article.site !== null && <PageText class="item">{article.site}</PageText>}
              <span class="item">{text('readOn', formatDay(last, locale))}</span>
              {besides(figures, here, texts).map((words) => (
                <b class="item" key={words}>
                  {words}
                </b>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Figures of another story, each with this card's of the same kind where that differs: "12 killed, here 22 killed". */
function besides(there: readonly CasualtyFact[], here: readonly CasualtyFact[], texts: Texts): string[] {
  return there.map((figure) => {
    const words = figureText(figure, texts);
    const own = here.find(({ kind }) => kind === figure.kind);
    const ownWords = own === undefined ? words : figureText(own, texts);
    return ownWords === words ? words : texts.text('memoryFigure', words, ownWords);
  });
}
