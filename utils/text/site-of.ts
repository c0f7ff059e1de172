/** Second-level names under which others register ("co.uk", "com.au", "or.jp"). */
const SHARED_SUFFIX = /^(?:com?|org?|net?|gov|go|ac|edu|gob|gouv|nom|web|mil)$/;

/**
 * The registrable part of a host name, by the usual shapes of public suffixes: "news.example.co.uk" → "example.co.uk".
 * Two hosts with the same are of one publication.
 */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const country = labels.at(-1)?.length === 2;
  const shared = country && labels.length > 2 && SHARED_SUFFIX.test(labels.at(-2) ?? '');
  return labels.slice(shared ? -3 : -2).join('.');
}
