import { parseHTML } from 'linkedom';

/** A page for tests, as the command line parses it. */
export function page(head: string, body: string, language = 'en'): Document {
  const html = `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`;
  return parseHTML(html).document;
}
