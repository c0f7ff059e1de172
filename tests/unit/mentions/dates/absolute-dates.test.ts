import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of';

/** A Wednesday. */
const PRINTED = '2023-05-17T22:30:00+02:00';

const found = (text: string): string[] =>
  datesOf(PRINTED, text).map(({ date, text: words }) => `${words} = ${date}`);

describe('absolute dates', () => {
  it.each([
    ['The dam opened on March 5, 2021.', 'March 5, 2021 = 2021-03-05'],
    ['The dam opened on 5 March 2021.', '5 March 2021 = 2021-03-05'],
    ['The dam opened on the 5th of March 2021.', '5th of March 2021 = 2021-03-05'],
    ['The dam opened on Friday, March 5, 2021, after a delay.', 'Friday, March 5, 2021 = 2021-03-05'],
    ['The dam opened on Friday 5 March 2021.', 'Friday 5 March 2021 = 2021-03-05'],
    ['It was filed on 2021-03-05 by the clerk.', '2021-03-05 = 2021-03-05'],
    ['The dam opened in March 2021.', 'March 2021 = 2021-03'],
    ['The dam opened in early March 2021.', 'early March 2021 = 2021-03'],
    ['The dam opened in mid-March 2021.', 'mid-March 2021 = 2021-03'],
    ['The dam opened in 2021.', '2021 = 2021'],
    ['The 2021 flood destroyed it.', '2021 = 2021'],
    ['She gave a 2021 deposition to the court.', '2021 = 2021'],
    ['It was built in the 1980s.', '1980s = 1980/1989'],
    ['It was built in the early 1980s.', 'early 1980s = 1980/1983'],
    ['It was built in the mid-1980s.', 'mid-1980s = 1984/1986'],
    ['It was built in late 1987.', 'late 1987 = 1987-09/1987-12'],
    ['It closed in the summer of 2019.', 'summer of 2019 = 2019-06/2019-08'],
    ['It closed in winter 2019.', 'winter 2019 = 2018-12/2019-02'],
    ['Sales fell in the first quarter of 2019.', 'first quarter of 2019 = 2019-01/2019-03'],
    ['Sales fell in Q3 2019.', 'Q3 2019 = 2019-07/2019-09'],
    ['He ruled from 1998 to 2003.', 'from 1998 to 2003 = 1998/2003'],
    ['Between 1998 and 2003 the port grew.', 'Between 1998 and 2003 = 1998/2003'],
    ['The 2010-15 plan failed.', '2010-15 = 2010/2015'],
    ['The fair ran from March 5-7, 2021.', 'March 5-7, 2021 = 2021-03-05/2021-03-07'],
    ['The fair ran from 5 to 7 March 2021.', '5 to 7 March 2021 = 2021-03-05/2021-03-07'],
    ['It ran from December 28 to January 3, 2021.', 'December 28 to January 3, 2021 = 2020-12-28/2021-01-03'],
    ['Lima, 23 Aug 88 (Radio) -- The port closed.', '23 Aug 88 = 1988-08-23'],
    ['The mill burned in May last year.', 'May last year = 2022-05'],
    ['The mill burned on 3 January this year.', '3 January this year = 2023-01-03'],
    ['The mill burned on March 5 last year.', 'March 5 last year = 2022-03-05'],
    ['May Day rallies drew thousands.', 'May Day = 2023-05-01'],
    [
      'Between January 1 and April 30, 85 sheep died.',
      'Between January 1 and April 30 = 2023-01-01/2023-04-30',
    ],
    ['The mill burned on Christmas Day.', 'Christmas Day = 2022-12-25'],
    ['The ship sank on Sept. 11, 2001.', 'Sept. 11, 2001 = 2001-09-11'],
    ['The ship sank on Sep 11 2001.', 'Sep 11 2001 = 2001-09-11'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('days and months without a year take it from the tense and the printed date', () => {
  it.each([
    ['The truce ended on December 31 after a quarrel.', '2022-12-31'],
    ['The truce will end on December 31.', '2023-12-31'],
    ['The truce is set to end on January 4.', '2024-01-04'],
    ['The truce ended on January 4.', '2023-01-04'],
    ['The vote was held on 3 October amid protests.', '2022-10-03'],
    ['The vote will be held on 3 June.', '2023-06-03'],
    ['The vote is due on June 3.', '2023-06-03'],
    ['Parties met ahead of the June 3 general election.', '2023-06-03'],
    ['He was arrested in November.', '2022-11'],
    ['He was arrested in April.', '2023-04'],
    ['He will retire in April.', '2024-04'],
    ['He will retire in November.', '2023-11'],
    ['The mission will be gone by mid-November, the council has said.', '2023-11'],
    ['She has lived there since January.', '2023-01'],
    ['The June report blamed the mayor, who resigned.', '2022-06'],
    ['Tariffs are set to take effect on July 1.', '2023-07-01'],
    ['The bridge closed on Monday, May 15.', '2023-05-15'],
    ['The bridge closed on May 15 and 16.', '2023-05-15/2023-05-16'],
    ['The fair opens on the 5th of June.', '2023-06-05'],
    ['The attack came at 2220 on 29 April.', '2023-04-29'],
    ['The attack came on 29 April at 2020.', '2023-04-29'],
  ])('%s', (text, expected) => {
    expect(datesOf(PRINTED, text).map(({ date }) => date)).toEqual([expected]);
  });
});

it('is a slice of its block', () => {
  const text = 'It fell on Friday, March 5, 2021, and again late on Monday night.';
  for (const mention of datesOf(PRINTED, text))
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
});
