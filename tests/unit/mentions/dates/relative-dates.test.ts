import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of';

/** A Wednesday. */
const PRINTED = '2023-05-17T22:30:00+02:00';

describe('weekdays', () => {
  it.each([
    ['The mine flooded on Monday.', '2023-05-15'],
    ['The mine flooded on Wednesday.', '2023-05-17'],
    ['The mine flooded on Thursday.', '2023-05-11'],
    ['The mine will reopen on Monday.', '2023-05-22'],
    ['The fair opens to the public on Friday.', '2023-05-19'],
    ['The deadline is Friday.', '2023-05-19'],
    ['Voters head to the polls on Sunday.', '2023-05-21'],
    ['Polls close at 8 p.m. Sunday.', '2023-05-21'],
    ['A vote set for Friday may split the party.', '2023-05-19'],
    ['He was arrested for Monday’s attack.', '2023-05-15'],
    ['The film is out on Friday.', '2023-05-19'],
    ['All ferries are cancelled until Friday.', '2023-05-19'],
    ['All ferries were cancelled until Tuesday.', '2023-05-16'],
    ['The line stays shut until Monday.', '2023-05-22'],
    ['Forecasters warned that smoke is likely to reach “severe” levels on Friday.', '2023-05-19'],
    ['The owner is planning to end Saturday deliveries.', '2023-05-20'],
    ['The mine opened to the public on Friday.', '2023-05-12'],
    ['The mine will reopen on Wednesday.', '2023-05-17'],
    ['The union plans to meet on Friday.', '2023-05-19'],
    ['The union is to meet on Friday.', '2023-05-19'],
    ['On Friday, the union will meet the owners.', '2023-05-19'],
    ['More rain is expected Friday, forecasters said.', '2023-05-19'],
    ['Two miners died late on Monday night.', '2023-05-15'],
    ['It broke in the early hours of Tuesday morning.', '2023-05-16'],
    ['It fell at 11pm on Tuesday.', '2023-05-16'],
    ['The blaze that appeared to begin in a shop on Monday engulfed the street.', '2023-05-15'],
    ['The family could not be reached on Monday.', '2023-05-15'],
    ['Last Friday, the mine flooded.', '2023-05-12'],
    ['Last Monday, the mine flooded.', '2023-05-08'],
    ['Next Friday the mine reopens.', '2023-05-26'],
    ['The mine reopens next Monday.', '2023-05-22'],
    ['The mine flooded on Friday of last week.', '2023-05-12'],
    ['Some were hurt in Monday’s flood.', '2023-05-15'],
    ['The minister said Tuesday that the mine was safe.', '2023-05-16'],
    ['He is expected to return after having surgery on Monday.', '2023-05-15'],
    ['Rovers travel to Holt on Friday in the cup.', '2023-05-19'],
    ['Parliament votes on Friday.', '2023-05-19'],
    ['The court hears the appeal on Monday.', '2023-05-22'],
    ['Ashdown host Vale next Saturday.', '2023-05-20'],
    ['Calmer weather returns on Sunday.', '2023-05-21'],
    ['Monday is a rest day.', '2023-05-22'],
    ['In a surprise launch on Friday, the firm beat its rival.', '2023-05-12'],
    ['During a visit on Friday, the mayor wept.', '2023-05-12'],
    ['Asked to comment on Friday, the mayor wept.', '2023-05-12'],
    ['His visit on Friday drew crowds.', '2023-05-12'],
    ['He meets the champion, Leon Vale, on Sunday.', '2023-05-21'],
    ['He met the champion, Leon Vale, on Sunday.', '2023-05-14'],
    ['Ada Lum, the mayor, on Monday resigned.', '2023-05-15'],
    ['Managers hope the unit can reopen on Friday.', '2023-05-19'],
    ['The blast could be heard on Monday in the next valley.', '2023-05-15'],
    ['Classes are suspended until Thursday, the governor said.', '2023-05-18'],
    ['Holders will get a premium of 22% to Friday’s close.', '2023-05-12'],
    ['They agreed on Wednesday to lay down their arms.', '2023-05-17'],
    ['A move to ban it was blamed for Monday’s riots.', '2023-05-15'],
  ])('%s', (text, expected) => {
    expect(datesOf(PRINTED, text).map(({ date }) => date)).toEqual([expected]);
  });

  it.each([
    ['The fair ran from Friday to Sunday.', '2023-05-12/2023-05-14'],
    ['The fair will run from Friday to Sunday.', '2023-05-19/2023-05-21'],
    ['Sheds were broken into between Monday and Tuesday.', '2023-05-15/2023-05-16'],
    ['It rained from Friday night until Saturday evening.', '2023-05-12/2023-05-13'],
    ['The storm brings gales from Friday night until Saturday evening.', '2023-05-19/2023-05-20'],
  ])('a range: %s', (text, expected) => {
    expect(datesOf(PRINTED, text).map(({ date }) => date)).toEqual([expected]);
  });

  it('orders two weekdays of one list', () => {
    expect(datesOf(PRINTED, 'Storms may hit Wednesday and Thursday.').map(({ date }) => date)).toEqual([
      '2023-05-17',
      '2023-05-18',
    ]);
  });
});

describe('distances', () => {
  it.each([
    ['The mine flooded yesterday.', '2023-05-16'],
    ['The mine flooded yesterday morning.', '2023-05-16'],
    ['The mine flooded the day before yesterday.', '2023-05-15'],
    ['The mine flooded today.', '2023-05-17'],
    ['The council condemned yesterday’s flood.', '2023-05-16'],
    ['Last night in Marlow, a mine flooded.', '2023-05-16'],
    ['The mine reopens tomorrow.', '2023-05-18'],
    ['The mine flooded last night.', '2023-05-16'],
    ['The mine flooded early this morning.', '2023-05-17'],
    ['The mine flooded overnight.', '2023-05-17'],
    ['The mine flooded last week.', '2023-05-08/2023-05-14'],
    ['The owners meet next week.', '2023-05-22/2023-05-28'],
    ['The mine flooded over the weekend.', '2023-05-13/2023-05-14'],
    ['The mine flooded this weekend.', '2023-05-13/2023-05-14'],
    ['The mine reopens this weekend.', '2023-05-20/2023-05-21'],
    ['On the 6th, the mine flooded.', '2023-05-06'],
    ['The march set for the 25th was banned.', '2023-05-25'],
    ['The mine flooded last weekend.', '2023-05-13/2023-05-14'],
    ['The mine flooded last month.', '2023-04'],
    ['The mine flooded earlier this month.', '2023-05'],
    ['The mine reopens next month.', '2023-06'],
    ['The mine flooded last year.', '2022'],
    ['The mine flooded earlier this year.', '2023'],
    ['The mine flooded early this year.', '2023-01/2023-04'],
    ['The mine reopens next year.', '2024'],
    ['The mine will reopen by the end of the year.', '2023-09/2023-12'],
    ['The mine will reopen by the end of next month.', '2023-06'],
    ['The mine closed at the end of last year.', '2022-09/2022-12'],
    ['The mine flooded on New Year’s Eve.', '2022-12-31'],
    ['The mine will reopen by Christmas.', '2023-12-25'],
    ['The mine flooded last November.', '2022-11'],
    ['The mine flooded last March.', '2023-03'],
    ['The mine reopens next March.', '2024-03'],
    ['The mine flooded last summer.', '2022-06/2022-08'],
    ['The mine flooded three days ago.', '2023-05-14'],
    ['The mine flooded a week ago.', '2023-05-08/2023-05-14'],
    ['The mine flooded four months ago.', '2023-01'],
    ['The mine flooded six months ago.', '2022-11'],
    ['The mine flooded two years ago.', '2021'],
    ['The mine flooded a fortnight ago.', '2023-05-01/2023-05-07'],
    ['THE MAYOR SAID YESTERDAY THAT HE KNEW NOTHING.', '2023-05-16'],
  ])('%s', (text, expected) => {
    expect(datesOf(PRINTED, text).map(({ date }) => date)).toEqual([expected]);
  });

  it.each([
    ['He was hired in 2006. Two years later he left.', ['2006', '2008']],
    ['They met on May 3, 2021. Two days later they signed.', ['2021-05-03', '2021-05-05']],
    ['They met on May 3, 2021. The next day they signed.', ['2021-05-03', '2021-05-04']],
    ['They signed on May 3, 2021. They had met two days earlier.', ['2021-05-03', '2021-05-01']],
    ['They met in March 2021. Two months later they signed.', ['2021-03', '2021-05']],
    ['It ran in March and May 2021.', ['2021-03', '2021-05']],
    ['It ran between March and May 2021.', ['2021-03/2021-05']],
    ['It fell on March 5 and on June 7, 2021.', ['2023-03-05', '2021-06-07']],
    ['It fell on March 5 and June 7, 2021.', ['2021-03-05', '2021-06-07']],
    ['They will play on Sunday. Sunday’s final is the last.', ['2023-05-21', '2023-05-21']],
    ['They played on Sunday. Sunday’s final was the last.', ['2023-05-14', '2023-05-14']],
    ['Sunday’s final is the last. They will play on Sunday.', ['2023-05-21', '2023-05-21']],
    ['In 2003, he ran. In April he lost.', ['2003', '2003-04']],
    ['It opens on June 9, 2024, and closes on Sept. 12.', ['2024-06-09', '2024-09-12']],
    [
      'It opens on June 9, 2024, pauses on June 12 and closes on Sept. 12.',
      ['2024-06-09', '2024-06-12', '2024-09-12'],
    ],
    ['It had been there since 2013 but ended on December 31.', ['2013', '2022-12-31']],
    ['She joined in 1957. Four years later she left.', ['1957', '1961']],
    ['They met on Friday. Three days earlier the dam had burst.', ['2023-05-12', '2023-05-09']],
    ['Strikes are called for June 12, 19 and 26.', ['2023-06-12', '2023-06-19', '2023-06-26']],
    ['Strikes are called for 12, 19 and 26 June.', ['2023-06-12', '2023-06-19', '2023-06-26']],
    ['It was built in 2013 and will close on December 31.', ['2013', '2023-12-31']],
  ])('follows the story: %s', (text, expected) => {
    expect(datesOf(PRINTED, text).map(({ date }) => date)).toEqual(expected);
  });
});
