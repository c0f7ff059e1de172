import { describe } from 'vitest';
import { testHostilePages } from './click-on-pages';
import { KINDS } from './kinds';

/** `npm test` clicks on every fifth page of each kind; `npm run test:hostile` on all. */
const EVERY = 5;

describe('some hostile pages', () => {
  testHostilePages(Object.values(KINDS).flatMap((pages) => pages.filter((_, i) => i % EVERY === 1)));
});
