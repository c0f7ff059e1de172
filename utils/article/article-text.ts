import type { Article } from '../model/article';

/** The story as plain text, a paragraph a line; headline and captions are left out. */
export const articleText = ({ blocks }: Pick<Article, 'blocks'>): string =>
  blocks
    .filter(({ kind }) => kind !== 'headline' && kind !== 'caption')
    .map(({ text }) => text)
    .join('\n');
