import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of';

/** A Wednesday morning. */
const MORNING = '2023-05-17T09:30:00+02:00';

const found = (text: string, published = MORNING): string[] =>
  datesOf(published, text).map(({ date, text: words }) => `${words} = ${date}`);

describe('hours without a day', () => {
  it.each([
    ['At 2:48 a.m. local time the ground shook.', 'At 2:48 a.m. local time = 2023-05-17'],
    ['The alarm was raised at 07:24.', 'at 07:24 = 2023-05-17'],
    ['Officers were called shortly before 11pm.', 'shortly before 11pm = 2023-05-16'],
    ['The roof fell around 5 am.', 'around 5 am = 2023-05-17'],
    ['The roof fell at about 6 p.m. and blocked the road.', 'at about 6 p.m. = 2023-05-16'],
    ['The roof fell just after 3 a.m., the mayor said.', 'just after 3 a.m. = 2023-05-17'],
    ['The roof fell at 7.45pm.', 'at 7.45pm = 2023-05-16'],
    ['The roof fell at about five o’clock.', 'at about five o’clock = 2023-05-17'],
    ['The roof fell in the early hours.', 'in the early hours = 2023-05-17'],
    ['The roof fell shortly before dawn.', 'shortly before dawn = 2023-05-17'],
    ['The roof fell at 6.30 a.m. and blocked the road.', 'at 6.30 a.m. = 2023-05-17'],
    ['The roof fell at noon.', 'at noon = 2023-05-16'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'The roof fell on Monday. It was heard at 5 a.m.',
    'The roof fell overnight. It was heard at 5 a.m.',
    'The roof fell at 5 a.m. on Tuesday.',
    'The shop opens at 9 a.m. every day.',
    'The vote will begin at 9 a.m.',
    'She had breakfast daily at 7 a.m.',
  ])('are no date beside a day, or of what comes back: %s', (text) => {
    expect(found(text).filter((one) => /\d (?:a\.m|am|p\.m)/.test(one))).toEqual([]);
  });

  it('belong to the evening before where the page prints no hour of its own', () => {
    expect(found('Shots were fired at 19:40.', '2023-05-17')).toEqual(['at 19:40 = 2023-05-16']);
    expect(found('Shots were fired at 00:48.', '2023-05-17')).toEqual(['at 00:48 = 2023-05-17']);
    expect(found('Shots were fired at 00:48.', '2023-05-17T00:00:00')).toEqual(['at 00:48 = 2023-05-17']);
  });

  it('are those of the event first told, and of no other day', () => {
    expect(found('A man was stabbed shortly before 11pm. The road was reopened at 5am.')).toEqual([
      'shortly before 11pm = 2023-05-16',
    ]);
  });
});
