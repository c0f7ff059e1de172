import type { CardStateName } from '../../utils/model/card-state';

/** A page that somebody made to break a reader of pages, and what must hold all the same. */
export interface HostilePage {
  readonly id: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** States that are right for it. */
  readonly states: readonly CardStateName[];
  /** Words that must not stand on the card. */
  readonly never?: readonly string[];
  /** Words that must stand on the card. */
  readonly must?: readonly string[];
  /** A giant: 5 s instead of 2 s. */
  readonly giant?: true;
}

export const CARD: readonly CardStateName[] = ['card'];
export const ANY: readonly CardStateName[] = ['card', 'not-article', 'too-large', 'unsupported-language'];

export const TITLE = 'Two killed as bridge collapses in Lower Tarn';

/** Plain paragraphs of a story that gives a card: what is hostile stands around or within them. */
export const STORY = [
  'Two people were killed and five injured when a footbridge collapsed in Lower Tarn on Monday, police said.',
  'The bridge fell into the river shortly after 8am, when many people were on their way to work, a witness said.',
  'Police said the two dead were a man of 60 and his daughter. The five injured were taken to hospital in Tarn.',
  'The mayor, Ada Brandt, said that the bridge had been inspected in March and found to be safe.',
  'The bridge was built in 1974. It will be closed until engineers have found out what happened, Brandt said.',
];

export const paragraphs = (texts: readonly string[] = STORY): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');

interface Shape {
  readonly head?: string;
  readonly before?: string;
  readonly story?: string;
  readonly after?: string;
  readonly title?: string;
  readonly htmlAttributes?: string;
  readonly bodyAttributes?: string;
}

/** A news page with something put into one of its places. */
export function newsPage({
  head = '',
  before = '',
  story = paragraphs(),
  after = '',
  title = TITLE,
  htmlAttributes = 'lang="en"',
  bodyAttributes = '',
}: Shape = {}): string {
  return `<!doctype html><html ${htmlAttributes}><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="2024-06-03T10:00:00Z">${head}</head>
<body ${bodyAttributes}>${before}<main><article><h1>${title}</h1>${story}</article></main>${after}</body></html>`;
}

/** Code that betrays itself wherever it runs. */
export const CODE = "window.pwned='yes'";
