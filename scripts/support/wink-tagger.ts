import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { Tag } from '../../utils/model/token';

const nlp = winkNlp(model, ['sbd', 'pos']);
const { its } = nlp;

/** Tags of wink-nlp laid over our tokens by character: of the pieces of a hyphenated word the last decides, of others the first. */
export function tagWithWink(words: readonly string[]): Tag[] {
  const text = words.join(' ');
  const tokens = nlp.readDoc(text).tokens();
  const tags = tokens.out(its.pos) as string[];
  const pieces = tokens.out(its.value);
  const starts: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    at = text.indexOf(piece, at);
    starts.push(at);
    at += piece.length;
  }
  let start = 0;
  let k = 0;
  return words.map((word) => {
    const end = start + word.length;
    while (k + 1 < starts.length && starts[k + 1]! <= start) k += 1;
    let last = k;
    while (last + 1 < starts.length && starts[last + 1]! < end) last += 1;
    const hyphenated = last > k && /\p{L}-\p{L}/u.test(word) && !/^\p{Lu}/u.test(word);
    start = end + 1;
    return (tags[hyphenated ? last : k] ?? 'X') as Tag;
  });
}
