import { describePage } from '../../utils/article/metadata/describe-page';
import { readMetadata, type Metadata } from '../../utils/article/metadata/read-metadata';
import { page } from './page';

/** A story of an invented paper, for tests of what pages say about their articles. */
export const ADDRESS = 'https://www.harbourtimes.example/world/storm-hits-coast';
export const NOW = new Date('2024-06-01T12:00:00Z');
export const TITLE = '<h1>Storm hits coast of Norland</h1>';
const PARAGRAPH =
  '<p>A storm hit the coast of Norland on Friday night and left thousands of homes without power, the harbour office said in a statement.</p>';
export const BODY = PARAGRAPH.repeat(4);

/** The metadata of the story with this in its head, and as a body this in place of title and text. */
export function metadataOf(head: string, body = `${TITLE}${BODY}`, language = 'en'): Metadata {
  const document = page(`<title>Storm hits coast of Norland</title>${head}`, body, language);
  return readMetadata(document, describePage(document, ADDRESS), { now: NOW });
}

export const ld = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
export const article = (more: object): string =>
  ld({ '@type': 'NewsArticle', headline: 'Storm hits coast of Norland', ...more });
export const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
/** A body that prints this below the headline. */
export const after = (html: string): string => `<header>${TITLE}${html}</header>${BODY}`;
