import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../utils/language/en/index';
import { TYPER_WEIGHTS } from '../../../utils/language/en/names-typer-weights';
import { TYPER_CLASSES, typerFeatures, typerScores } from '../../../utils/mentions/names/typer';
import type { NameSpan } from '../../../utils/mentions/names/name-span';
import { readSentences } from '../../../utils/text/read-sentences';

/** Signs that a feature takes in the keys. */
const SIGNS = 5;

/** The name that covers tokens of a sentence, half-open. */
function nameIn(text: string, from: number, to: number): NameSpan {
  const [sentence] = readSentences([{ kind: 'paragraph', text }], ENGLISH.text);
  if (!sentence) throw new Error('no sentence');
  return { sentence, from, to, role: null, proof: null };
}

describe('weights of the typer', () => {
  it('have one whole number a class', () => {
    expect(TYPER_WEIGHTS.rows.length).toBe((TYPER_WEIGHTS.keys.length / SIGNS) * TYPER_CLASSES.length);
    const sums = TYPER_CLASSES.map(() => 0);
    ENGLISH.names.addTyperWeights('bias', '', sums);
    expect(sums.every(Number.isInteger)).toBe(true);
    expect(sums.some((sum) => sum !== 0)).toBe(true);
  });

  it('say nothing of a feature that was not learned', () => {
    const sums = TYPER_CLASSES.map(() => 7);
    ENGLISH.names.addTyperWeights('last', 'qqxzv', sums);
    ENGLISH.names.addTyperWeights('nothing', '', sums);
    expect(sums).toEqual(TYPER_CLASSES.map(() => 7));
  });

  it('stay small', () => {
    expect(gzipSync(TYPER_WEIGHTS.keys + TYPER_WEIGHTS.rows).length).toBeLessThan(60_000);
  });
});

describe('typer', () => {
  it('looks two words to either side and no further', () => {
    const near = typerFeatures(
      nameIn('Yesterday she met Ingrid Solberg near the old mill.', 3, 5),
      ENGLISH.names,
    );
    const far = typerFeatures(nameIn('Today she met Ingrid Solberg near the new mill.', 3, 5), ENGLISH.names);
    expect(near).toEqual(far);
  });

  it.each([
    ['He met Ingrid Solberg there.', 2, 4, 'person'],
    ['They work for Northfield Bank Ltd now.', 3, 6, 'organization'],
    ['They live in Portugal now.', 3, 4, 'place'],
  ] as const)('%s', (text, from, to, type) => {
    const scores = typerScores(nameIn(text, from, to), ENGLISH.names);
    const best = [...TYPER_CLASSES].sort((a, b) => scores[b] - scores[a])[0];
    expect(best).toBe(type);
  });
});
