import { newsPage, paragraphs, STORY, type HostilePage } from './page';

const many = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
const GIANT: HostilePage['states'] = ['card', 'too-large', 'not-article'];
const giant = (id: string, body: string): HostilePage => ({ id, body, states: GIANT, giant: true });

/** A long string of one kind inside a story: what a slow pattern would choke on. */
const long = (text: string, times: number): string =>
  newsPage({ story: `${paragraphs()}<p>${text.repeat(times)}</p>` });

/** Pages too large to be read in passing: a card in time, or the word that they are too large; never a hang. */
export const GIANTS: readonly HostilePage[] = [
  giant('a-hundred-thousand-elements', newsPage({ after: many(100_000, (i) => `<div>${String(i)}</div>`) })),
  giant(
    'a-hundred-thousand-paragraphs',
    newsPage({ story: many(100_000, () => '<p>Rain fell on the town.</p>') }),
  ),
  giant('a-paragraph-of-five-megabytes', long('Two people were killed in the storm on Monday. ', 110_000)),
  giant(
    'five-thousand-levels',
    newsPage({ story: `${'<div>'.repeat(5000)}${paragraphs()}${'</div>'.repeat(5000)}` }),
  ),
  giant(
    'two-thousand-inline-levels',
    newsPage({ story: `<p>${'<b><i>'.repeat(1000)}${STORY[0] ?? ''}</p>${paragraphs()}` }),
  ),
  giant('one-word-of-a-megabyte', long('a', 1_000_000)),
  giant('a-megabyte-of-digits', long('7', 1_000_000)),
  giant('a-megabyte-of-commas', long('2,', 500_000)),
  giant('a-megabyte-of-hyphens', long('two-', 250_000)),
  giant('a-megabyte-of-apostrophes', long("'s", 500_000)),
  giant('a-megabyte-of-capitals', long('Ada Brandt of ', 70_000)),
  // No language is written like that: saying so is as right as a card.
  {
    ...giant('a-megabyte-of-dots', long('U.S. ', 200_000)),
    states: [...GIANT, 'unsupported-language'],
  },
  giant('a-megabyte-of-quotes', long('“', 500_000)),
  giant('a-megabyte-of-ands', long('two men and ', 85_000)),
  giant('a-megabyte-of-dates', long('on Monday 3 May 2024, ', 45_000)),
  giant('a-megabyte-of-killings', long('and 12 people were killed ', 40_000)),
  giant('a-megabyte-of-spaces', long('a     ', 170_000)),
  giant(
    'a-table-of-fifty-thousand-cells',
    newsPage({
      after: `<table>${many(5000, () => `<tr>${many(10, (i) => `<td>${String(i)}</td>`)}</tr>`)}</table>`,
    }),
  ),
];
