import type { PageReading } from '../../utils/model/reading';
import { parsePage, snapshotOf } from './page';

interface SampleStory {
  readonly title: string;
  /** Its paragraphs. */
  readonly text?: readonly string[];
}

interface SamplePage {
  readonly id?: string;
  readonly url?: string;
  readonly language?: string;
  /** One story, or several on one page; the page bears the title of the first. */
  readonly stories: readonly SampleStory[];
}

/** What the reader script hands over of a page of The Courier, read on any day after 4 May 2024. */
export function sampleReading(page: SamplePage): PageReading {
  const { id = 'reading-1', url = 'https://courier.example/dam', language, stories } = page;
  const document = parsePage(
    `<title>${stories[0]?.title ?? ''}</title><meta property="article:published_time" content="2024-05-04">
     <meta property="og:site_name" content="The Courier">`,
    stories.map(articleOf).join(''),
    language,
  );
  return { id, url, result: { ok: true, snapshot: snapshotOf(document) } };
}

function articleOf({ title, text }: SampleStory): string {
  const said = `${title}, officials said on Friday. Nobody was hurt.`;
  const paragraphs = (text ?? [said, said]).map((paragraph) => `<p>${paragraph}</p>`);
  return `<article><h1>${title}</h1>${paragraphs.join('')}</article>`;
}
