import { readFileSync } from 'node:fs';

interface NetLog {
  readonly constants: { readonly logEventTypes: Record<string, number> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/** The http(s) addresses that a page or an extension asked for, from Chromium's log; null until it is written out. */
export function readNetLog(path: string): string[] | null {
  const text = readFileSync(path, 'utf8');
  if (!text.trimEnd().endsWith('}')) return null;
  const { constants, events } = JSON.parse(text) as NetLog;
  const start = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events
    .filter(({ type, params }) => type === start && /^[a-z-]+:\/\//.test(params?.initiator ?? ''))
    .map(({ params }) => params?.url ?? '')
    .filter((url) => /^https?:/.test(url));
}
