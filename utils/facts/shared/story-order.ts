import type { Document } from '../../model/document';
import type { Sentence } from '../../model/token';

/**
 * The sentences in the order that they should be told: as printed, but on a live page the latest post first (posts with the same
 * time, or none, keep their order on the page; what stands outside the posts goes before them).
 */
export function newestFirst({ article, sentences }: Document): readonly Sentence[] {
  if (article.genre !== 'live') return sentences;
  const timeOf = ({ block }: Sentence): number => {
    const { item, time } = article.blocks[block] ?? {};
    if (item === undefined) return Infinity;
    const at = Date.parse(time ?? '');
    return Number.isNaN(at) ? 0 : at;
  };
  return sentences
    .map((sentence) => ({ sentence, time: timeOf(sentence) }))
    .sort((a, b) => (a.time === b.time ? a.sentence.index - b.sentence.index : b.time - a.time))
    .map(({ sentence }) => sentence);
}
