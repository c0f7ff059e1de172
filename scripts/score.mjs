// `npm run score [-- --gold DIR]`: the cards of the gold pages, scored against the floors in tests/gold/floors.json.
// The gold pages are other people's and no part of the project; where they are not at hand, nothing is scored.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './support/install.mjs';

const argument = process.argv.indexOf('--gold');
const GOLD = resolve(
  argument === -1 ? join(ROOT, '..', 'shared', 'gold') : (process.argv[argument + 1] ?? ''),
);

/** Prints the cards of every gold page into a file, a line each. */
function writeCards() {
  const pages = join(GOLD, 'dev', 'pages');
  const files = readdirSync(pages)
    .filter((name) => /\.html(\.gz)?$/.test(name))
    .map((name) => join(pages, name));
  const cards = join(ROOT, 'artifacts', 'gold-cards.ndjson');
  mkdirSync(join(ROOT, 'artifacts'), { recursive: true });
  const command = [
    join(ROOT, 'node_modules/tsx/dist/cli.mjs'),
    join(ROOT, 'scripts/card.ts'),
    '--json',
    ...files,
  ];
  spawnSync(process.execPath, command, { stdio: ['ignore', openSync(cards, 'w'), 'inherit'] });
  return cards;
}

/**
 * The figures that the scorer prints as `name: value (hit/total)`.
 * @param {string} cards
 * @returns {Map<string, number>}
 */
function readFigures(cards) {
  const args = [join(GOLD, 'score.mjs'), '--gold', join(GOLD, 'dev', 'gold'), '--cards', cards];
  const rows = execFileSync(process.execPath, args, { encoding: 'utf8' }).split('\n');
  return new Map(
    rows.flatMap((row) => {
      const match = /^(.+): ([\d.]+)(?: \(|$)/.exec(row);
      return match === null ? [] : [/** @type {[string, number]} */ ([match[1], Number(match[2])])];
    }),
  );
}

function main() {
  if (!existsSync(join(GOLD, 'score.mjs'))) {
    console.log(`No gold pages at ${GOLD}: nothing scored.\n0 passed, 0 failed`);
    return;
  }
  const floors = /** @type {Record<string, number>} */ (
    JSON.parse(readFileSync(join(ROOT, 'tests', 'gold', 'floors.json'), 'utf8'))
  );
  const figures = readFigures(writeCards());
  let failed = 0;
  for (const [name, floor] of Object.entries(floors)) {
    const value = figures.get(name) ?? 0;
    if (value < floor) failed += 1;
    console.log(`${value < floor ? 'FAIL' : 'ok  '} ${name}: ${value.toFixed(3)}, floor ${floor.toFixed(3)}`);
  }
  console.log(`\n${Object.keys(floors).length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main();
