import { describe, expect, it } from 'vitest';
import { remembering } from '../../../utils/text/remember';

describe('remembering', () => {
  it('works an answer out once', () => {
    const asked: string[] = [];
    const lengthOf = remembering((word) => asked.push(word) && word.length);
    expect([lengthOf('river'), lengthOf('river'), lengthOf('sea')]).toEqual([5, 5, 3]);
    expect(asked).toEqual(['river', 'sea']);
  });

  it('forgets all when it is full, and answers the same', () => {
    const asked: string[] = [];
    const upper = remembering((word) => asked.push(word) && word.toUpperCase(), 2);
    expect(['a', 'b', 'c', 'a'].map(upper)).toEqual(['A', 'B', 'C', 'A']);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });

  it('keeps answers that are empty', () => {
    let asked = 0;
    const none = remembering(() => {
      asked += 1;
      return null;
    });
    expect([none('x'), none('x')]).toEqual([null, null]);
    expect(asked).toBe(1);
  });
});
