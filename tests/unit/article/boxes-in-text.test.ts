import { describe, expect, it } from 'vitest';
import { readPage } from '../../../scripts/support/read-page';
import { parsePage } from '../../support/page';

const sentence = (i: number): string =>
  `Paragraph ${String(i)} tells in a good many words what the crews, the owners and the town of Velden did next that day.`;
const p = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `<p>${sentence(from + i)}</p>`).join('');
const LINE = 'It closes at nine, and nobody can say when the ferries will sail again.';

/** Whether the line is read as part of the story into which the box is set. */
function keeps(box: string): boolean {
  const story = `<article><h1>Ferry grounds off Lindholm</h1><div class="x1">${p(1, 4)}${box}${p(5, 9)}</div></article>`;
  const { result } = readPage(
    parsePage('<title>Ferry grounds off Lindholm</title>', story),
    'https://courier.example/a/b',
  );
  if (!result.ok) throw new Error(result.code);
  const texts = result.article.blocks.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining([1, 4, 5, 9].map(sentence)));
  return texts.some((text) => text.includes(LINE));
}

describe('boxes in the text', () => {
  it.each([
    ['a label over a text', `<div class="k"><div>Read this next</div><p>${LINE}</p></div>`],
    [
      'a newsletter by its words',
      `<section class="k"><h3>Sign up for the Morning Tide</h3><p>${LINE}</p></section>`,
    ],
    [
      'another subject',
      `<div class="k"><h2>More on Harbours</h2><ul><li>${LINE} <a href="/a">More</a></li></ul></div>`,
    ],
    ['a contact for the press', `<aside><h2>Media contact</h2><p>${LINE}</p></aside>`],
    [
      'a field to be filled in',
      `<div class="k"><p>${LINE}</p><form><input type="email"><button>Go</button></form></div>`,
    ],
    ['a field in another box', `<div class="k"><div>${LINE}</div><div><input></div></div>`],
    [
      'a teaser',
      `<div class="k"><h3><a href="/a">Pilots want lights in the strait</a></h3><p>${LINE}</p></div>`,
    ],
    [
      'a story inside the story',
      `<div><article><h3><a href="/a">Pilots want lights</a></h3><p>${LINE}</p></article></div>`,
    ],
  ])('%s is cut', (_, box) => {
    expect(keeps(box)).toBe(false);
  });

  it.each([
    [
      'a part of the story',
      `<section class="k"><h3>Support from the neighbours</h3><p>${LINE}</p></section>`,
    ],
    ['a part with a word of labels', `<section class="k"><h3>Related deaths</h3><p>${LINE}</p></section>`],
    ['what was said', `<section class="k"><h3>Comments by the minister</h3><p>${LINE}</p></section>`],
    [
      'a part that begins like a label',
      `<section class="k"><h3>More than a ferry</h3><p>${LINE}</p></section>`,
    ],
    ['a box of facts', `<div class="k"><h3>The ferry</h3><p>${LINE}</p></div>`],
    [
      'a heading that links to a word',
      `<h3>Why <a href="/fog">fog</a> is worse in spring</h3><p>${LINE}</p>`,
    ],
    ['a quotation', `<figure><blockquote>${LINE}</blockquote><figcaption>Ada Prinz</figcaption></figure>`],
    ['a paragraph beside a picture', `<div class="k"><img src="a.jpg"><p>${sentence(40)} ${LINE}</p></div>`],
  ])('%s stays', (_, box) => {
    expect(keeps(box)).toBe(true);
  });
});

describe('the end of the text', () => {
  const last = (line: string): boolean => {
    const story = `<article><h1>Ferry grounds off Lindholm</h1>${p(1, 8)}<p>${line}</p></article>`;
    const { result } = readPage(
      parsePage('<title>Ferry grounds off Lindholm</title>', story),
      'https://courier.example/a/b',
    );
    return result.ok && result.article.blocks.some(({ text }) => text === line);
  };

  it.each([
    'Mira Tolland is a reporter at the Harbour Courier.',
    'Edda Lorn covers ports and the people who work in them.',
    'Dr. Petr Hlavac is professor of law at the University of Lindmark.',
    'Jan Petrus writes about the sea for the Courier and other papers.',
    'Sorrel Works is a leading global provider of pumps, is headquartered in Odnes and employs 900 people worldwide.',
  ])('leaves out: %s', (line) => {
    expect(last(line)).toBe(false);
  });

  it.each([
    'Mira Tolland is the third mayor to resign over the harbour.',
    'The Velden line is older than the town and has never lost a ship before.',
    'Edda Lorn, 41, was led away in handcuffs.',
    'Sorrel Works is bankrupt.',
    'The company, founded in 1948, has pumped water out of every quarry in the region.',
  ])('keeps: %s', (line) => {
    expect(last(line)).toBe(true);
  });
});
