/** Parameters that say where a click came from, not what it leads to. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|icid|ref|at_.*|cmp.*|ns_(?:campaign|source|mchannel|linkname)|ocid|smid|sref)$/i;

/**
 * The address without tracking parameters, fragment and credentials. Its host is in the ASCII form that the URL standard
 * gives: a host of mixed scripts is shown as punycode (`xn--…`) and cannot pass for another.
 */
export function cleanUrl(address: string): URL {
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url;
}

/** What the addresses of one page have in common: scheme, `www.` and a slash at the end left out. */
export function urlKey({ host, pathname, search }: URL): string {
  return `${host.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}
