import { describe } from 'vitest';
import { testHostilePages } from './click-on-pages';
import { KINDS } from './kinds';

/** `npm run test:hostile -- [--every N]`: all pages, or every N-th of each kind. */
const every = Number(process.env['HOSTILE_EVERY'] ?? 1);

describe('hostile pages', () => {
  testHostilePages(Object.values(KINDS).flatMap((pages) => pages.filter((_, i) => i % every === 0)));
});
