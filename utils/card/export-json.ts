import type { Card } from '../model/card';

/** The card as JSON, as the command line prints it with `--json`: the documented format, version and all. */
export function exportJson(card: Card): string {
  return `${JSON.stringify(card, null, 2)}\n`;
}
