import type { CasualtyRules } from '../../language/rules/casualties';
import type { Document } from '../../model/document';
import type { NameKind } from '../../model/mention';
import type { Sentence } from '../../model/token';
import type { Clause } from './clause';
import type { Tables } from './grammar-tables';
import { readChunks } from './read-chunks';

/** A sentence made ready for the patterns. */
export function readClause(
  document: Document,
  sentence: Sentence,
  rules: CasualtyRules,
  tables: Tables,
  animalNames: ReadonlySet<string>,
): Clause {
  const { index } = sentence;
  const chunks = readChunks({
    sentence,
    numbers: document.numbersOf(index),
    dates: document.datesOf(index),
    verbForms: tables.verbForms,
    rules,
  });
  const owner: number[] = [];
  chunks.forEach((chunk, k) => {
    for (let i = chunk.from; i < chunk.to; i += 1) owner[i] = k;
  });
  const nameKinds = new Map<number, NameKind>();
  for (const name of document.namesOf(index)) {
    const kind = document.entities[name.entity]?.kind;
    for (let i = name.from; kind && i < name.to; i += 1) nameKinds.set(i, kind);
  }
  return {
    document,
    rules,
    sentence,
    tokens: sentence.tokens,
    chunks,
    chunkAt: (token) => owner[token] ?? -1,
    nameAt: (token) => nameKinds.get(token) ?? null,
    fictional: sentence.tokens.some(({ lower }) => rules.cues.fiction.has(lower)),
    animalNames,
  };
}

/** Names that the article gives to animals: "a gorilla named Harambe", "gorilla Harambe", "Harambe the gorilla". */
export function animalNamesOf(sentences: readonly Sentence[], rules: CasualtyRules): Set<string> {
  const found = new Set<string>();
  for (const { tokens } of sentences) {
    tokens.forEach((token, i) => {
      if (!rules.animals.has(token.lower) || (token.tag === 'PROPN' && i > 0 && /^\p{Lu}/u.test(token.text)))
        return;
      let at = i + 1;
      while (at < i + 3 && rules.cues.naming.has(tokens[at]?.lower ?? '')) at += 1;
      const named = tokens[at];
      if (named && /^\p{Lu}\p{Ll}+$/u.test(named.text) && named.tag === 'PROPN') found.add(named.lower);
    });
  }
  return found;
}
