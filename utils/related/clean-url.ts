/** Parameters that say where a click came from, not what it leads to. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|icid|ref|at_.*|cmp.*|ns_(?:campaign|source|mchannel|linkname)|ocid|smid|sref)$/i;

/** The address without tracking parameters, fragment and credentials. */
export function cleanUrl(address: string): string {
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** What two addresses of one page have in common: scheme, `www.` and a slash at the end left out. */
export function urlKey(address: string): string {
  const url = new URL(cleanUrl(address));
  return `${url.host.replace(/^(?:www|m|amp)\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
}
