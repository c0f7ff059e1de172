import { describe, expect, it } from 'vitest';
import { clauseRole } from '../../../../utils/facts/when/clause-role';
import { datedClause } from '../../../../utils/facts/when/dated-clause';
import { ENGLISH } from '../../../../utils/language/en/index';
import { textOf } from '../../../../utils/text/spans';
import { articleOf, documentOf } from '../../../support/short-article';

/** The first date of a text, its sentence and its article. */
function dated(text: string) {
  const article = articleOf('2023-05-17', [text]);
  const document = documentOf(article);
  const sentence = document.sentences.find(({ index }) => document.datesOf(index).length > 0);
  const mention = sentence && document.datesOf(sentence.index)[0];
  if (!sentence || !mention) throw new Error(`no date in: ${text}`);
  return { article, sentence, mention };
}

describe('what a dated clause tells', () => {
  it.each([
    ['The quake struck at 4am on Sunday.', 'occurrence'],
    ['On Sunday, a bomb exploded.', 'statement'],
    ['A bomb exploded on Sunday, police said.', 'occurrence'],
    ['Nine people drowned on Sunday.', 'occurrence'],
    ['Nine people drowned, police said Sunday.', 'speech'],
    ['Nine people drowned, police said on Sunday.', 'speech'],
    ['Nine people drowned, the coast guard reported on Sunday.', 'speech'],
    ['The mayor said in a statement late on Sunday.', 'speech'],
    ['The council reported its third case on Sunday.', 'statement'],
    ['The death toll rose to 12 on Sunday.', 'update'],
    ['The number of dead climbed to 12 on Sunday.', 'update'],
    ['Prices rose to a record on Sunday.', 'statement'],
    ['Taxes announced by the chancellor on Sunday are high.', 'description'],
    ['The man who phoned the council on Sunday is 40.', 'description'],
    ['Ministers met after the council voted on Sunday.', 'description'],
    ['The mission will be gone by Sunday.', 'statement'],
    ['A ship built by a small yard sailed on Sunday.', 'statement'],
    ['A man who fled from jail was caught on Sunday.', 'occurrence'],
    ['A man who was arrested and charged on Sunday is 40.', 'description'],
    ['A woman who tried to rob a bank on Sunday is 40.', 'description'],
    ['She has not been seen since she left the hut on Sunday.', 'occurrence'],
    ['The number killed in the quake that hit Harrow on Sunday rose to 12.', 'occurrence'],
    ['The toll of the quake that hit Harrow rose on Sunday.', 'update'],
  ])('%s', (text, role) => {
    const { sentence, mention } = dated(text);
    expect(clauseRole(sentence, mention, ENGLISH.when)).toBe(role);
  });
});

describe('the clause that a date dates', () => {
  it.each([
    ['The bridge fell on Sunday.', 'The bridge fell on Sunday.'],
    ['MARLOW (Meridian) — The bridge fell on Sunday.', 'The bridge fell on Sunday.'],
    [
      'The council closed the bridge on Sunday, and the lorries of the quarry in Harrow will have to take the long road over the hills.',
      'The council closed the bridge on Sunday',
    ],
    [
      'The lorries of the quarry in Harrow will have to take the long road over the hills, but the council will vote on a new bridge in June.',
      'the council will vote on a new bridge in June.',
    ],
    [
      'The lorries of the quarry in Harrow will have to take the long road over the hills; the council will vote on a new bridge in June.',
      'the council will vote on a new bridge in June.',
    ],
    [
      'The quarry, which has dug stone in the hills above Harrow since 1921, will have to send its lorries over the long road to the coast.',
      'which has dug stone in the hills above Harrow since 1921',
    ],
    [
      'The quarry, whose owners live far away in the city of Port Ellis, closed its doors in June, when the last of its lorries broke down.',
      'The quarry, whose owners live far away in the city of Port Ellis, closed its doors in June',
    ],
    [
      'On Sunday, the council closed the only bridge in the town, while the lorries of the quarry took the long road over the hills.',
      'On Sunday, the council closed the only bridge in the town',
    ],
  ])('%s', (text, clause) => {
    const { article, sentence, mention } = dated(text);
    expect(textOf(article, datedClause(sentence, mention, ENGLISH.when))).toBe(clause);
  });
});
