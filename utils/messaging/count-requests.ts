/**
 * How many web addresses (http, https, ws, wss) a page or worker of the extension has loaded since it started, by the
 * browser's own list of what it loads; null where it keeps none.
 */
export function countRequests(scope: typeof globalThis = globalThis): number | null {
  const list = scope.performance?.getEntriesByType?.('resource');
  return list?.filter(({ name }) => /^(?:https?|wss?):/i.test(name)).length ?? null;
}
