import { describe, expect, it } from 'vitest';
import { DATES } from '../../../../utils/language/en/dates';
import { ENGLISH } from '../../../../utils/language/en/index';
import { matchDates } from '../../../../utils/mentions/dates/match-dates';
import { readSentences } from '../../../../utils/text/read-sentences';

const idsIn = (text: string): string[] =>
  readSentences([{ kind: 'paragraph', text }], ENGLISH.text).flatMap(({ tokens }) =>
    matchDates(tokens, DATES).map(({ pattern }) => pattern.id),
  );

describe('each pattern reads its example and not its counter-example', () => {
  it.each(DATES.patterns.map(({ id, example, counterExample }) => ({ id, example, counterExample })))(
    '$id: $example / $counterExample',
    ({ id, example, counterExample }) => {
      expect(idsIn(example)).toContain(id);
      expect(idsIn(counterExample)).not.toContain(id);
    },
  );

  it('has an id of its own', () => {
    const ids = DATES.patterns.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
