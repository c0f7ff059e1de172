/**
 * The address of a link that may be followed from the card: absolute, http or https, without credentials; else null. It is parsed as the browser
 * parses it, so that spaces, case and control characters hide no other scheme.
 */
export function httpUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  return url.href;
}
