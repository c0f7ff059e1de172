import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../../utils/language/en/index';
import { findNumbers } from '../../../../utils/mentions/find-numbers';
import { readSentences } from '../../../../utils/text/read-sentences';

/** The first sentence's numbers: "use min/max «words»", vague counts by their word. */
const numbersIn = (text: string): string[] => {
  const [sentence] = readSentences([{ kind: 'paragraph', text }], ENGLISH.text);
  if (!sentence) return [];
  return findNumbers(sentence, ENGLISH).map(({ use, min, max, vague, text: words }) =>
    vague === null ? `${use} ${min}/${max} «${words}»` : `${use} ${vague} «${words}»`,
  );
};

describe('values', () => {
  it.each([
    ['There were 22 people.', 'count 22/22 «22»'],
    ['There were twenty-two people.', 'count 22/22 «twenty-two»'],
    ['There were one hundred and five people.', 'count 105/105 «one hundred and five»'],
    ['There were 1,200 people.', 'count 1200/1200 «1,200»'],
    ['There were 1.5 million people.', 'count 1500000/1500000 «1.5 million»'],
    ['There were 3.5m people.', 'count 3500000/3500000 «3.5m»'],
    ['There were two dozen people.', 'count 24/24 «two dozen»'],
    ['There were a dozen people.', 'count 12/12 «a dozen»'],
    ['There were half a dozen people.', 'count 6/6 «half a dozen»'],
    ['There were half a million people.', 'count 500000/500000 «half a million»'],
    ['There were a couple of people.', 'count 2/2 «a couple»'],
    ['There were three thousand two hundred people.', 'count 3200/3200 «three thousand two hundred»'],
    ['She was the sixth person there.', 'ordinal 6/6 «sixth»'],
    ['He was the 21st victim.', 'ordinal 21/21 «21st»'],
  ])('%s', (text, number) => expect(numbersIn(text)).toEqual([number]));
});

describe('bounds and ranges', () => {
  it.each([
    ['At least seven people came.', 'count 7/null «At least seven»'],
    ['More than 180 people came.', 'count 180/null «More than 180»'],
    ['No fewer than 30 people came.', 'count 30/null «No fewer than 30»'],
    ['Some 300 or more people came.', 'count 300/null «Some 300 or more»'],
    ['Up to 50 people came.', 'count null/50 «Up to 50»'],
    ['As many as 200 people came.', 'count null/200 «As many as 200»'],
    ['Nearly 80 people came.', 'count null/80 «Nearly 80»'],
    ['About 100 people came.', 'count 100/100 «About 100»'],
    ['Between 20 and 30 people came.', 'count 20/30 «Between 20 and 30»'],
    ['We saw 20 to 30 people.', 'count 20/30 «20 to 30»'],
    ['We saw two or three people.', 'count 2/3 «two or three»'],
    ['We saw two to three million people.', 'count 2000000/3000000 «two to three million»'],
    ['We saw 350–375 million people.', 'count 350000000/375000000 «350–375 million»'],
    ['Dozens of people came.', 'count dozens «Dozens»'],
    ['Tens of thousands of people came.', 'count tens of thousands «Tens of thousands»'],
    ['Several hundred people came.', 'count several hundred «Several hundred»'],
    ['A handful of people came.', 'count a handful «A handful»'],
  ])('%s', (text, number) => expect(numbersIn(text)).toEqual([number]));
});

describe('no count of people', () => {
  it.each([
    ['It cost $5.', 'money 5/5 «5»'],
    ['It cost 40 million euros.', 'money 40000000/40000000 «40 million»'],
    ['It rose by 12 percent.', 'percent 12/12 «12»'],
    ['It rose by 12 per cent.', 'percent 12/12 «12»'],
    ['One in five patients came.', 'percent 1/1 «One in five»'],
    ['The 27-year-old came.', 'age 27/27 «27-year-old»'],
    ['She is 27 years old.', 'age 27/27 «27»'],
    ['A girl aged 9 came.', 'age 9/9 «9»'],
    ['Marta Lind, 56, came.', 'age 56/56 «56»'],
    ['It lasted two hours.', 'time 2/2 «two»'],
    ['It began at 10:30 p.m. there.', 'time 10/10 «10:30»'],
    ['It is 30 km away.', 'measure 30/30 «30»'],
    ['A 400-pound crate fell.', 'measure 400/400 «400-pound»'],
    ['It happened in 2015.', 'label 2015/2015 «2015»'],
    ['Flight 370 left.', 'label 370/370 «370»'],
    ['They won 3-1.', 'score 1/1 «3-1»'],
  ])('%s', (text, number) => expect(numbersIn(text)).toEqual([number]));

  it.each(['No one came.', 'This one is new.', 'He came alone.', 'Every one of them left.'])('%s', (text) =>
    expect(numbersIn(text)).toEqual([]),
  );

  it('keeps the two ends of a change apart', () => {
    expect(numbersIn('It rose from 12 to 15.')).toEqual(['count 12/12 «12»', 'count 15/15 «15»']);
  });

  it('covers the same words of the text', () => {
    const text = 'Police said that at least 40 people, two of them guards, were held for three hours.';
    const [sentence] = readSentences([{ kind: 'paragraph', text }], ENGLISH.text);
    for (const number of sentence ? findNumbers(sentence, ENGLISH) : []) {
      expect(text.slice(number.start, number.end)).toBe(number.text);
    }
  });
});
