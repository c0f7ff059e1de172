import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of';

/** A Wednesday. */
const PRINTED = '2023-05-17T22:30:00+02:00';

const found = (text: string): string[] =>
  datesOf(PRINTED, text).map(({ date, text: words }) => `${words} = ${date}`);

describe('no dates', () => {
  it.each([
    'The council may 12 times refuse.',
    'Twelve people may die.',
    'They march to the square.',
    'A march of 5,000 people blocked the bridge.',
    'Some 2,000 sheep died of it.',
    'The sun rose and the crowd sat down.',
    'Theresa May spoke to the house.',
    'Prime Minister May spoke of 12 deaths.',
    'She won 3 to 1.',
    'The score was 5-7 after an hour.',
    'A 27-year-old man was hurt.',
    'He was jailed for two years.',
    'It lasted three days.',
    'The crew worked for a week.',
    'He runs every Friday.',
    'The museum is open from Wednesday to Sunday.',
    'The clinic works Monday through Friday.',
    'She works on Sundays.',
    'Shops were full on Black Friday.',
    'The Sunday Times named her.',
    'Sheffield Wednesday lost again.',
    'He wrote for the Mail on Sunday.',
    'Of 2000 people asked, half agreed.',
    'More than 2000 people came.',
    'The plane carried 2010 kilograms.',
    'Flight 1998 was late.',
    'He paid $1998 for it.',
    'The house at 1998 Elm Street burned.',
    'It broke a second time.',
    'They now live abroad.',
    'Some years ago the mine closed.',
    'More than three weeks ago it closed.',
    'Over the past month it rained.',
    'In the last week of the campaign he fell ill.',
    'In the past few days it rained.',
    'The first quarter of the match was dull.',
    "Today's youth read less.",
    'The day before the vote was quiet.',
    'The fall of the wall was sudden.',
    'A spring in the desert dried up.',
    'April Jones spoke first.',
    'He met June Carter.',
    'Augustus spoke.',
    'The march, 12 miles long, ended.',
    'They mark 50 years of peace.',
    'The years later proved him right.',
    'It was late in the day.',
    'The end of the road is near.',
    'He hit 1985 career points.',
    'Room 2012 was empty.',
    'Today, such floods are rare.',
    'USA TODAY reported it.',
    'Shares rose after overnight gains in Asia.',
    'It is past midnight.',
    'Both sides met day after day.',
    'The 16-24 group was polled.',
    'He is 19.',
    'Highway 2020 is closed.',
    'The shop is open from Friday to Sunday.',
    'The keeper’s last winter was long.',
    'She told TODAY that she was well.',
    'It was rated 5/3 by the club.',
    'Doors open at 7.45pm.',
    'The 2015 Honda left the road.',
    'Police seek a 2012 pickup with a broken lamp.',
    'Kick-off is at 17:30.',
    'He ran it in 17:24.',
    'It won by 2.30 metres.',
    'The pound closed at 1.21 against the euro.',
    'The shares fell by 2.30.',
    'The film lasts until 10pm.',
    'The museum will open at 9 a.m.',
    'He pays 12.50 euros for it.',
    'They met three days earlier than planned.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('emits nothing relative without a printed date', () => {
    expect(datesOf(null, 'The mine flooded on Monday, as it had in May.')).toEqual([]);
    expect(datesOf(null, 'The mine flooded in 2019.').map(({ date }) => date)).toEqual(['2019']);
  });

  it('reckons from the dateline of a dispatch, and from no date of the story', () => {
    const yesterday = (text: string) => datesOf('2023-05-17', text).at(-1)?.date;
    expect(yesterday('MARLOW, May 15, 2023 (Meridian) — A mine flooded yesterday.')).toBe('2023-05-14');
    expect(yesterday('On May 15, 2023, a mine flooded; another did yesterday.')).toBe('2023-05-16');
  });

  it('takes a date printed near the top where the page gives none', () => {
    const dates = datesOf(null, 'Lima, 23 Aug 88 (Radio) -- [Text] A mine flooded yesterday.');
    expect(dates.map(({ date }) => date)).toEqual(['1988-08-23', '1988-08-22']);
  });
});
