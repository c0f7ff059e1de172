import type { ComponentChildren } from 'preact';
import { httpUrl } from '../utils/card/http-url';

interface OutsideLinkProps {
  readonly url: string;
  readonly class?: string;
  /** What is said of the link, where its text alone does not say it. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A link that leaves the card for a new tab; an address that is not http(s) becomes plain text. */
export function OutsideLink({ url, class: className, label, children }: OutsideLinkProps) {
  const address = httpUrl(url);
  if (address === null) return <span class={className}>{children}</span>;
  return (
    <a
      class={className}
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
      title={label ?? new URL(address).hostname}
    >
      {children}
    </a>
  );
}
