import { parseArgs } from 'node:util';

export interface Options {
  readonly inputs: readonly string[];
  readonly json: boolean;
  /** Print what was read from the page, not the card. */
  readonly article: boolean;
  /** Print each decision of the reading on stderr. */
  readonly trace: boolean;
  readonly help: boolean;
}

export const USAGE = `Usage: npm run card -- [--json] [--article] [--trace] FILE|URL…

Prints the card of each page: saved HTML (also .html.gz), or an address.
  --json      one JSON object a line, in the order of the inputs
  --article   the article as it was read, not its card
  --trace     why parts of the page were kept or cut, on stderr
A page that gives no card is one line that says why; the others still run, and the exit status is 1.`;

/** Throws a TypeError that names an unknown option. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      article: { type: 'boolean', default: false },
      trace: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return { ...values, inputs: positionals };
}
