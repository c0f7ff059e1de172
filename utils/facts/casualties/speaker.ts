import type { CasualtyRules } from '../../language/rules/casualties';
import type { Document } from '../../model/document';
import type { Token } from '../../model/token';
import type { Figure } from './figure';

/** Who says so, in the words of the same sentence ("according to Nice-Matin", "the ministry said"); null where nobody does. */
export function speakerOf(document: Document, figure: Figure, rules: CasualtyRules): string | null {
  const sentence = document.sentences[figure.sentence];
  if (!sentence) return null;
  const { tokens } = sentence;
  const names = document
    .namesOf(figure.sentence)
    .filter(({ from, to }) => to <= figure.stretch.from || from >= figure.stretch.to);
  for (const name of names) {
    const kind = document.entities[name.entity]?.kind;
    if (kind === 'place') continue;
    const says =
      rules.cues.saying.has(tokens[name.to]?.lower ?? '') ||
      rules.cues.saying.has(tokens[name.from - 1]?.lower ?? '');
    if (says || accords(tokens, name.from, rules)) return name.text;
  }
  return null;
}

/** "according to Nice-Matin", "according to the ministry". */
function accords(tokens: readonly Token[], at: number, { cues, grammar }: CasualtyRules): boolean {
  const end = grammar.articles.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  const { according } = cues;
  return according.every((word, i) => tokens[end - according.length + i]?.lower === word);
}
