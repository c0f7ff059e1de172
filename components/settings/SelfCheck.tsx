import { useEffect, useState } from 'preact/hooks';
import { useTexts, type MessageKey } from '../texts';

/** What can be counted of the requests of the extension; null where a count is not to be had. */
export interface RequestCounts {
  /** By the page of the settings, since it was opened. */
  readonly page: number | null;
  /** By the background, since it started last. */
  readonly background: number | null;
  /** Connections that the policy of its pages allows, as the policy words them; empty for none. */
  readonly policy: string;
}

export type CountRequests = () => Promise<RequestCounts>;

/** Counts requests before the reader's eyes, and says what is counted and what is not. */
export function SelfCheck({ count }: { readonly count: CountRequests }) {
  const { text, number } = useTexts();
  const [counts, setCounts] = useState<RequestCounts | null>(null);
  const refresh = (): void => void count().then(setCounts);
  useEffect(refresh, [count]);
  const said = (value: number | null): string => (value === null ? text('checkUnknown') : number(value));
  // The lines stand there while it is counted: what is below them must not move under the reader's hand.
  const lines: readonly (readonly [MessageKey, string])[] = [
    ['checkPage', counts === null ? '' : said(counts.page)],
    ['checkBackground', counts === null ? '' : said(counts.background)],
    ['checkPolicy', counts === null ? '' : counts.policy || text('checkNone')],
  ];
  return (
    <section id="self-check">
      <h2>{text('checkTitle')}</h2>
      <dl>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{text(label)}</dt>
            <dd id={label}>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="aside">{text('checkNote')}</p>
      <div class="buttons">
        <button type="button" class="button" id="check-again" onClick={refresh}>
          {text('checkAgain')}
        </button>
      </div>
    </section>
  );
}
