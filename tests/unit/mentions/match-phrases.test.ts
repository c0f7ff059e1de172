import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../utils/language/en/index';
import { matchPhrase } from '../../../utils/mentions/match-phrases';
import { readSentences } from '../../../utils/text/read-sentences';

const { furniture, background, teaser } = ENGLISH.focus;

describe.each([
  ['furniture', furniture],
  ['background', background],
  ['teaser', teaser],
])('%s', (_, table) => {
  it.each(table.map(({ id, example, counterExample }) => ({ id, example, counterExample })))(
    '$id: $example / $counterExample',
    ({ id, example, counterExample }) => {
      const match = (text: string) => {
        const [sentence] = readSentences([{ kind: 'paragraph', text }], ENGLISH.text);
        return matchPhrase(sentence?.tokens ?? [], table)?.id ?? null;
      };
      expect(match(example)).toBe(id);
      expect(match(counterExample)).toBeNull();
    },
  );
});
