/** Answers that are kept at most: the words of a long article, a megabyte or so. */
const MOST = 4096;

/**
 * A pure function of a word that keeps its answers: news says the same words again and again, and what is known of a word
 * (its key, its stem, its look) is asked for by every step. Full, it forgets all, so that no text can fill the memory.
 */
export function remembering<T>(answer: (word: string) => T, most = MOST): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const fresh = answer(word);
    if (answers.size >= most) answers.clear();
    answers.set(word, fresh);
    return fresh;
  };
}
