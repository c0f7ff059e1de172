import type { CardArticle } from '../utils/model/card';
import { PageText } from './PageText';

interface ArticleChoiceProps {
  readonly article: CardArticle;
  readonly onChoose: (article: number) => void;
}

/** The titles of the other articles on the page; one that is chosen is read instead. The notice above says how many they are. */
export function ArticleChoice({ article: { others, index }, onChoose }: ArticleChoiceProps) {
  if (index === undefined || others.length === 0) return null;
  return (
    <ul class="choice">
      {others.map((title, i) => (
        <li key={`${i} ${title}`}>
          <button type="button" class="link" onClick={() => onChoose(i < index ? i : i + 1)}>
            <PageText>{title}</PageText>
          </button>
        </li>
      ))}
    </ul>
  );
}
