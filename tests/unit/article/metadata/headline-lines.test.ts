import { describe, expect, it } from 'vitest';
import { findHeadline, linesAround } from '../../../../utils/article/metadata/headline-lines';
import { page } from '../../../support/page';

const SENTENCE =
  'A storm hit the coast of Norland on Friday night and left thousands of homes without power for days.';

describe('findHeadline', () => {
  const TITLE = 'Storm hits coast of Norland - Harbour Times';
  it.each([
    ['the h1', '<h1>Storm hits coast of Norland</h1>', 'Storm hits coast of Norland'],
    [
      'not the logo',
      '<h1>Harbour Times</h1><h1>Storm hits coast of Norland</h1>',
      'Storm hits coast of Norland',
    ],
    ['an h2', '<h1>World</h1><h2>Storm hits coast of Norland</h2>', 'Storm hits coast of Norland'],
    ['a marked element', '<div class="ArticleHeadline">Storm hits the coast</div>', 'Storm hits the coast'],
    ['an itemprop', '<p itemprop="headline">Storm hits the coast</p>', 'Storm hits the coast'],
    ['the only h1', '<h1>Quite another wording</h1>', 'Quite another wording'],
  ])('finds %s', (_, body, text) => {
    expect(findHeadline(page('', body), TITLE)?.textContent).toBe(text);
  });

  it('finds none on a page of paragraphs', () => {
    expect(findHeadline(page('', `<p>${SENTENCE}</p>`), TITLE)).toBeNull();
  });
});

describe('linesAround', () => {
  const lines = (body: string): string[] => {
    const document = page('<title>x</title>', body);
    const headline = document.querySelector('h1');
    return headline === null ? [] : linesAround(headline).map(({ text }) => text);
  };

  it('joins the texts of one block and parts blocks', () => {
    expect(
      lines(
        '<p>World</p><h1>Storm</h1><div>By <a>Ana Ruiz</a>, <b>Tom Hale</b></div><time>4 May 2024</time>',
      ),
    ).toEqual(['World', 'By Ana Ruiz, Tom Hale', '4 May 2024']);
  });

  it('leaves out scripts, menus, captions and the headline itself', () => {
    const body =
      '<nav>Menu</nav><h1>Storm</h1><script>x</script><figure><figcaption>Waves</figcaption></figure><button>Share</button><p>4 May</p>';
    expect(lines(body)).toEqual(['4 May']);
  });

  it('stops in the body text', () => {
    expect(
      lines(`<h1>Storm</h1><p>${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p><p>By Tom Hale</p>`),
    ).toEqual([]);
    expect(lines(`<h1>Storm</h1><p>${SENTENCE}</p><p>By Ana Ruiz</p>`)).toEqual(['By Ana Ruiz']);
  });
});
