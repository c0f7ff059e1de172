import type { Block, Genre } from '../model/article';
import { GENRE_RULES, RECENT } from './rules/genres';

/** What the genre of an article is told by. */
export interface GenreSigns {
  /** Types of the article's JSON-LD node. */
  readonly types: readonly string[];
  readonly title: string;
  readonly section: string | null;
  readonly url: string;
}

export interface GenreVerdict {
  readonly genre: Genre;
  readonly reason: string;
}

/** The kind of story, by the first rule that matches; most news tells one event. */
export function findGenre(signs: GenreSigns): GenreVerdict {
  const path = URL.canParse(signs.url) ? new URL(signs.url).pathname.toLowerCase() : '';
  for (const { genre, types, section, path: inPath, title } of GENRE_RULES) {
    if (types !== undefined && signs.types.some((type) => types.test(type)))
      return { genre, reason: 'type in the page’s JSON-LD' };
    if (section !== undefined && signs.section !== null && section.test(signs.section))
      return { genre, reason: `section “${signs.section}”` };
    if (inPath !== undefined && inPath.test(path)) return { genre, reason: 'address' };
    if (title !== undefined && title.test(signs.title)) return { genre, reason: 'words of the title' };
  }
  return { genre: 'event', reason: 'no sign of another kind' };
}

/** Words of the story from which it may be a feature, and the first of them, among which news dates itself. */
const FEATURE = { words: 900, opening: 250 };

/**
 * The verdict once the text is known: a long story that nobody marked, and that dates itself to no day around its printing, is no
 * news of one event but a portrait, a history or a background piece.
 */
export function refineGenre(verdict: GenreVerdict, blocks: readonly Block[]): GenreVerdict {
  if (verdict.genre !== 'event') return verdict;
  let words = 0;
  for (const { kind, text } of blocks) {
    if (kind === 'headline' || kind === 'caption') continue;
    if (words < FEATURE.opening && RECENT.test(text)) return verdict;
    words += text.split(' ').length;
  }
  return words >= FEATURE.words ? { genre: 'feature', reason: 'long, and of no day' } : verdict;
}
