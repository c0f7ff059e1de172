// `npm run fuzz -- [--times 20] [--seed N]`: what `npm test` tries a little of, tried more often and from a new seed.
import { parseArgs } from 'node:util';
import { tool } from './support/tools.mjs';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});

process.env['FUZZ_TIMES'] = values.times;
process.env['FUZZ_SEED'] = values.seed;
const passed = tool('vitest', ['run', '--project', 'unit', 'tests/fuzz', '--testTimeout=1800000']);
console.log(
  `${passed ? 'Nothing found' : 'Found something'}: npm run fuzz -- --times ${values.times} --seed ${values.seed}`,
);
process.exitCode = passed ? 0 : 1;
