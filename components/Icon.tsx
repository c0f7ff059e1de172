import type { IconNode } from 'lucide';
import { createElement } from 'preact';

interface IconProps {
  readonly node: IconNode;
  /** Turned round in right-to-left text: arrows and panels, never a tick. */
  readonly directed?: boolean;
}

/** An icon of the lucide set; it only ever stands beside or inside something that has a name. */
export function Icon({ node, directed = false }: IconProps) {
  return (
    <svg
      class={directed ? 'icon icon-directed' : 'icon'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {node.map(([tag, attributes], index) => createElement(tag, { ...attributes, key: index }))}
    </svg>
  );
}
