import type { Genre } from '../model/article';
import { GENRE_RULES } from './rules/genres';

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
