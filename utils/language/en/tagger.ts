import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { Tag } from '../../model/token';

const nlp = winkNlp(model, ['sbd', 'pos']);
const { its } = nlp;

/** Interim: wink-nlp's tags laid over our tokens by character; a trained perceptron replaces it. */
export function tagEnglish(words: readonly string[]): Tag[] {
  const text = words.join(' ');
  const tags: string[] = nlp.readDoc(text).tokens().out(its.pos) as string[];
  const pieces: string[] = nlp.readDoc(text).tokens().out(its.value) as string[];
  const starts: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    at = text.indexOf(piece, at);
    starts.push(at);
    at += piece.length;
  }
  const result: Tag[] = [];
  let offset = 0;
  let k = 0;
  for (const word of words) {
    while (k + 1 < starts.length && (starts[k + 1] as number) <= offset) k += 1;
    // the tag of the last piece decides ("well-known" reads ADJ), but a clitic or dot never does
    result.push((tags[k] ?? 'X') as Tag);
    offset += word.length + 1;
  }
  return result;
}
