import { describe, expect, it } from 'vitest';
import { findFact } from '../../../components/find-fact';
import { card, source, what, who } from '../../support/sample-facts';

const CARD = card({
  what: [what('A ferry sank.'), what('Divers will search until Friday.')],
  who: [who('Astor', { sources: [source('Astor swam ashore.'), source('Police heard Astor on Tuesday.')] })],
});

describe('findFact', () => {
  it.each([
    ['Divers will search', 'what-1', 0],
    ['heard Astor', 'who-0', 1],
    // The page's own white space and case.
    [' DIVERS  will\nsearch until Friday. ', 'what-1', 0],
    // More than the sentence was selected.
    ['Before. Astor swam ashore. After.', 'who-0', 0],
  ])('leads %j to its fact', (words, id, index) => {
    expect(findFact(CARD, words)).toMatchObject({ id, index });
  });

  it.each(['', '  ', 'a', 'nothing of the kind'])('finds none for %j', (words) => {
    expect(findFact(CARD, words)).toBeNull();
  });
});
