import { describe, expect, it } from 'vitest';
import { withoutClobbering } from '../../../utils/article/unclobbered';
import { page } from '../../support/page';

const form = (fields: string): Document => page('', `<form><p id="story">Text</p>${fields}</form>`);

describe('a form whose fields hide its own properties', () => {
  it.each([
    ['<input name="textContent">'],
    ['<input id="parentNode">'],
    ['<button name="getAttribute"></button>'],
    ['<img name="childNodes">'],
    ['<select name="nextSibling"></select>'],
  ])('is read from a copy without their names: %s', (field) => {
    const live = form(field);
    const { page: copy } = withoutClobbering(live);
    expect(copy).not.toBe(live);
    expect(copy.querySelector('form > :last-child')?.attributes).toHaveLength(0);
  });

  it('is found again in the live page by what it holds, never by itself', () => {
    const live = form('<input name="tagName">');
    const { page: copy, toLive } = withoutClobbering(live);
    const story = copy.querySelector('#story');
    expect(toLive([story, null, copy.querySelector('form')])).toEqual([
      live.querySelector('#story'),
      null,
      null,
    ]);
    expect(live.querySelector('input')?.getAttribute('name')).toBe('tagName');
  });
});

it.each(['', '<input name="q">', '<input name="email" id="comment-email">', '<textarea></textarea>'])(
  'a page like others is read itself: %s',
  (fields) => {
    const live = form(fields);
    const { page: read, toLive } = withoutClobbering(live);
    expect(read).toBe(live);
    const elements = [live.querySelector('p')];
    expect(toLive(elements)).toBe(elements);
  },
);
