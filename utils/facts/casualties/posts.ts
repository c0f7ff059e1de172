import type { Document } from '../../model/document';
import type { Scoped } from './merge';

/**
 * On a page of posts: the newest toll of a live page supersedes higher ones of older posts; of a roundup, only the figures of
 * the item that is nearest to the page's title are of its main event.
 */
export function placePosts(figures: readonly Scoped[], document: Document): readonly Scoped[] {
  const { genre } = document.article;
  if (genre === 'live') return supersedeOlder(figures, document);
  return genre === 'roundup' ? keepToMainItem(figures, document) : figures;
}

function supersedeOlder(figures: readonly Scoped[], document: Document): readonly Scoped[] {
  const newest = new Map<string, { readonly figure: Scoped; readonly time: number }>();
  for (const figure of figures) {
    const time = timeOf(figure, document);
    if (isToll(figure) && time > (newest.get(figure.kind)?.time ?? 0))
      newest.set(figure.kind, { figure, time });
  }
  return figures.map((figure) => {
    const last = newest.get(figure.kind);
    if (last === undefined || timeOf(figure, document) >= last.time) return figure;
    const [then, now] = [figure.quantity.min ?? 0, last.figure.quantity.min ?? 0];
    return then > now || (isToll(figure) && then < now) ? { ...figure, superseded: true } : figure;
  });
}

const isToll = ({ rule, scope }: Scoped): boolean =>
  rule.patterns.includes('@ at COUNT') && scope === 'event';

/** Milliseconds of the post; 0 outside the posts and where none is printed. */
function timeOf({ sentence }: Scoped, document: Document): number {
  const { time } = blockOf(sentence, document) ?? {};
  return Date.parse(time ?? '') || 0;
}

function keepToMainItem(figures: readonly Scoped[], document: Document): readonly Scoped[] {
  const main = mainItem(document);
  return figures.map((figure) => {
    const { item } = blockOf(figure.sentence, document) ?? {};
    return item === undefined || item === main ? figure : { ...figure, scope: 'background' };
  });
}

/** The item of the sentence in focus; null where no item is. */
function mainItem(document: Document): number | null {
  let found: number | null = null;
  let highest = 0;
  for (const { index } of document.sentences) {
    const { item } = blockOf(index, document) ?? {};
    const focus = document.focus[index] ?? 0;
    if (item === undefined || focus <= highest) continue;
    highest = focus;
    found = item;
  }
  return found;
}

const blockOf = (sentence: number, { sentences, article }: Document) =>
  article.blocks[sentences[sentence]?.block ?? -1];
