import type { Article } from '../../utils/model/article';
import type { Card, Source } from '../../utils/model/card';

interface Shown {
  readonly sources: readonly Source[];
  /** What is shown as words of the article. */
  readonly words: readonly (string | null)[];
}

const shownBy = ({ what, who, when, where, casualties }: Card): Shown[] => [
  ...what.map(({ sources, text }) => ({ sources, words: [text] })),
  ...who.map(({ sources, name, role }) => ({ sources, words: [name, role] })),
  ...when.map(({ sources, text, event }) => ({ sources, words: [text, event] })),
  ...where.map(({ sources, name }) => ({ sources, words: [name] })),
  ...casualties.map(({ sources, text, victims, by, when }) => ({
    sources,
    words: [text, victims, by, when],
  })),
];

/** What a card shows that does not stand in a source of its own, and sources that do not quote the article. */
export function misquoted({ blocks }: Article, card: Card): string[] {
  return shownBy(card).flatMap(({ sources, words }) => {
    const wrong = sources
      .filter(
        ({ block, start, end, quote }) => end <= start || blocks[block]?.text.slice(start, end) !== quote,
      )
      .map(({ quote }) => `source “${quote}”`);
    const absent = words.filter(
      (shown) => shown !== null && shown !== '' && !sources.some(({ quote }) => quote.includes(shown)),
    );
    return [
      ...(sources.length === 0 ? ['no source'] : []),
      ...wrong,
      ...absent.map((shown) => `words “${shown ?? ''}”`),
    ];
  });
}
