import type { Article, BlockKind } from '../model/article';

/** What stands around the body of a story and is shown apart from it. */
const AROUND: readonly BlockKind[] = ['headline', 'standfirst', 'caption'];

/** The body of the story as plain text, a block a line; headline, standfirst and captions are left out. */
export const articleText = ({ blocks }: Pick<Article, 'blocks'>): string =>
  blocks
    .filter(({ kind }) => !AROUND.includes(kind))
    .map(({ text }) => text)
    .join('\n');
