import { describe, expect, it } from 'vitest';
import { articleOf, documentOf } from '../../support/short-article';

const entitiesOf = (title: string, sentences: readonly string[]) =>
  documentOf(articleOf(null, sentences, title)).entities;
const mentionsOf = (title: string, sentences: readonly string[], wanted: string): readonly string[] =>
  entitiesOf(title, sentences)
    .find(({ name, aliases }) => [name, ...aliases].includes(wanted))
    ?.mentions.map(({ text }) => text) ?? [];

describe('words for one and the same actor', () => {
  it.each([
    [
      'A crash',
      ['Five people were hurt.', 'Doctors treated the 5 patients, who were children.'],
      'Five people',
      2,
    ],
    ['A crash', ['Two people were hurt.', 'Nurses said 28 people had come.'], 'Two people', 1],
    ['A raid', ['The suspect, a 22-year-old man from a nearby town, was caught.'], 'suspect', 2],
    ['A raid', ['The suspect met a 22-year-old man in town.'], 'suspect', 1],
    ['Debut novel wins', ['Nora Brody has won.', 'The 29-year-old former driver wept.'], 'Nora Brody', 2],
    [
      'Debut novel wins',
      ['Nora Brody met Al Marsh.', 'The 29-year-old former driver wept.'],
      'Nora Brody',
      1,
    ],
    [
      'Debut novel wins',
      ['Nora Brody, 41, has won.', 'The 29-year-old former driver wept.'],
      'Nora Brody',
      1,
    ],
    ['Debut novel wins', ['Nora Brody has won.', 'A 29-year-old driver wept.'], 'Nora Brody', 1],
    ['Coal miner looks back', ['Former miner Tom Bell is 70.'], 'Tom Bell', 2],
    ['Coal driver looks back', ['Former miner Tom Bell is 70.'], 'Tom Bell', 1],
  ])('%s: %j: %s %d', (title, sentences, name, count) => {
    expect(mentionsOf(title, sentences, name)).toHaveLength(count);
  });
});

describe('what a noun only says of somebody', () => {
  it.each([
    ['The Comets are champions again.', 'champions'],
    ['He was on board when it sank.', 'board'],
    ['She has been in hospital since May.', 'hospital'],
  ])('%s: no %s', (text, word) => {
    const described = entitiesOf('what happened', [text]).filter(({ proper }) => !proper);
    expect(described.some(({ name }) => name.endsWith(word))).toBe(false);
  });

  it.each([
    ['There were protesters outside.', 'protesters'],
    ['The school board voted on Monday.', 'board'],
    ['A hospital in Lisbon closed.', 'hospital'],
  ])('%s: %s', (text, word) => {
    const described = entitiesOf('what happened', [text]).filter(({ proper }) => !proper);
    expect(described.some(({ name }) => name.endsWith(word))).toBe(true);
  });
});
