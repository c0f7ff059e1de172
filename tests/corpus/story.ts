/** A story as its author wrote it: what a skin makes a page of. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly standfirst: string | null;
  readonly site: string;
  readonly byline: readonly string[];
  /** Date-time with zone. */
  readonly published: string;
  readonly section: string;
  readonly skin: SkinName;
  readonly body: readonly Part[];
  /** Stories in the box that the page's editor put beside this one. */
  readonly related: readonly Teaser[];
  /** Stories in the "most read" and "latest" boxes. */
  readonly more: readonly Teaser[];
}

export type SkinName = 'wordpress' | 'arc' | 'brightspot' | 'drupal' | 'react' | 'plain' | 'live';

export interface Part {
  readonly kind: 'paragraph' | 'subheading' | 'quotation' | 'list-item' | 'caption' | 'post';
  /** Text with `[label](address)` for links; a `post` holds the time of the live post that starts here. */
  readonly text: string;
}

export interface Teaser {
  readonly url: string;
  readonly title: string;
}

const MARKS: readonly (readonly [string, Part['kind']])[] = [
  ['## ', 'subheading'],
  ['> ', 'quotation'],
  ['- ', 'list-item'],
  ['! ', 'caption'],
  ['@ ', 'post'],
];

/**
 * Reads a story file: `key: value` lines, an empty line, then the body, a part a line.
 * `related:` and `more:` lines may stand several times, each `address | title`.
 */
export function parseStory(id: string, text: string): Story {
  const [head = '', ...rest] = text.split(/\n\s*\n/);
  const fields = head.split('\n').map((line) => splitOnce(line, ':'));
  const one = (key: string): string | null => fields.find(([name]) => name === key)?.[1] ?? null;
  const teasers = (key: string): Teaser[] =>
    fields.filter(([name]) => name === key).map(([, value]) => teaserOf(value));
  const need = (key: string): string => {
    const value = one(key);
    if (value === null) throw new Error(`${id}: no ${key}`);
    return value;
  };
  return {
    id,
    title: need('title'),
    standfirst: one('standfirst'),
    site: need('site'),
    byline: one('byline')?.split(/\s*;\s*/) ?? [],
    published: need('published'),
    section: one('section') ?? 'World',
    skin: need('skin') as SkinName,
    body: rest
      .join('\n')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(partOf),
    related: teasers('related'),
    more: teasers('more'),
  };
}

function partOf(line: string): Part {
  const mark = MARKS.find(([prefix]) => line.startsWith(prefix));
  return mark === undefined
    ? { kind: 'paragraph', text: line.trim() }
    : { kind: mark[1], text: line.slice(mark[0].length).trim() };
}

function teaserOf(value: string): Teaser {
  const [url, title] = splitOnce(value, '|');
  return { url, title };
}

function splitOnce(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at === -1 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
