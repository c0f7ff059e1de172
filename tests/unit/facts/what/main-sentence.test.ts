import { describe, expect, it } from 'vitest';
import { findWhat } from '../../../../utils/facts/what/find-what';
import { ENGLISH } from '../../../../utils/language/en/index';
import type { Article } from '../../../../utils/model/article';
import { articleOf, documentOf } from '../../../support/short-article';

function whatOf(title: string, body: Parameters<typeof articleOf>[1], genre?: Article['genre']): string[] {
  return findWhat(documentOf(articleOf('2023-05-17', body, title, genre)), ENGLISH).map(({ text }) => text);
}

describe('the sentence that states the event', () => {
  it.each([
    {
      why: 'the lede, where it tells the title',
      title: 'Ferry sinks off Marlow, killing nine',
      body: ['Nine people died when a ferry sank off Marlow on Tuesday.', 'The boat was forty years old.'],
      want: 'Nine people died when a ferry sank off Marlow on Tuesday.',
    },
    {
      why: 'the second paragraph, where the first is colour',
      title: 'Ferry sinks off Marlow, killing nine',
      body: [
        'The sea was as smooth as glass when Ada Lum tied her shoes.',
        'Nine people died when a ferry sank off Marlow on Tuesday, the coast guard said.',
      ],
      want: 'Nine people died when a ferry sank off Marlow on Tuesday, the coast guard said.',
    },
    {
      why: 'no quotation',
      title: 'Council closes Marlow bridge over cracks',
      body: [
        '“The Marlow bridge has cracks and we must close it,” said the engineer.',
        'Marlow council closed its only bridge on Tuesday after engineers found cracks.',
      ],
      want: 'Marlow council closed its only bridge on Tuesday after engineers found cracks.',
    },
    {
      why: 'no background',
      title: 'Council closes Marlow bridge over cracks',
      body: [
        'The bridge at Marlow had previously been closed by the council over cracks in recent years.',
        'The council closed the bridge to all traffic on Tuesday over new cracks in Marlow.',
      ],
      want: 'The council closed the bridge to all traffic on Tuesday over new cracks in Marlow.',
    },
    {
      why: 'no caption among the text',
      title: 'Rovers win the Marlow cup',
      body: [
        'Rovers players celebrate with the Marlow cup after their win. (Photo: A. Lum)',
        'Rovers won the Marlow cup for the first time on Tuesday, beating United 2-1.',
      ],
      want: 'Rovers won the Marlow cup for the first time on Tuesday, beating United 2-1.',
    },
    {
      why: 'no stamp that repeats the title',
      title: 'Rovers win the Marlow cup',
      body: [
        'Rovers win the Marlow cup Updated: 2023-05-17 10:02',
        'Rovers won the Marlow cup on Tuesday with two late goals.',
      ],
      want: 'Rovers won the Marlow cup on Tuesday with two late goals.',
    },
    {
      why: 'the standfirst, where it says it best',
      title: 'Marlow bridge to close',
      body: [
        { kind: 'standfirst' as const, text: 'Marlow bridge will close for a year after cracks were found.' },
        'It was the smell of wet concrete that Ada Lum noticed first.',
      ],
      want: 'Marlow bridge will close for a year after cracks were found.',
    },
    {
      why: 'the title, where no sentence tells it',
      title: 'Marlow bridge reopens after a year of repairs',
      body: ['Ada Lum sells apples by the river.', 'She was up at dawn with her cart.'],
      want: 'Marlow bridge reopens after a year of repairs',
    },
    {
      why: 'not a teaser title',
      title: 'Why nobody crosses the river any more',
      body: ['Marlow council has closed the only bridge for a year.', 'Ada Lum sells apples there.'],
      want: 'Marlow council has closed the only bridge for a year.',
    },
    {
      why: 'another word for the same thing',
      title: 'Blaze at Marlow mill kills three',
      body: [
        'The mill at Marlow has made paper for a century.',
        'Three workers died in a fire at the paper mill in Marlow on Tuesday.',
      ],
      want: 'Three workers died in a fire at the paper mill in Marlow on Tuesday.',
    },
    {
      why: 'no question',
      title: 'Marlow mayor resigns over bridge',
      body: [
        'Should the Marlow mayor resign over the bridge?',
        'The mayor of Marlow resigned on Tuesday over the closure of its bridge.',
      ],
      want: 'The mayor of Marlow resigned on Tuesday over the closure of its bridge.',
    },
    {
      why: 'no invitation',
      title: 'Marlow mayor resigns over bridge',
      body: [
        'Sign up for our letter on the Marlow mayor and the bridge that made her resign.',
        'The mayor of Marlow stepped down on Tuesday over the closed bridge.',
      ],
      want: 'The mayor of Marlow stepped down on Tuesday over the closed bridge.',
    },
    {
      why: 'no sentence that was cut off',
      title: 'Marlow mayor resigns over bridge',
      body: [
        'The Marlow mayor resigned over the bridge and the cra...',
        'The Marlow mayor resigned over the bridge and the cracks in it.',
      ],
      want: 'The Marlow mayor resigned over the bridge and the cracks in it.',
    },
    {
      why: 'the title without its label',
      title: 'Live: Thousands told to leave as fire nears Marlow',
      body: ['The blaze grew to 8,000 acres on Monday.', 'It began by a road.'],
      want: 'Thousands told to leave as fire nears Marlow',
    },
    {
      why: 'the title with what only looks like a label',
      title: 'Storm Ada: pier torn down in Marlow',
      body: ['Ada Lum sells apples by the river.', 'She was up at dawn.'],
      want: 'Storm Ada: pier torn down in Marlow',
    },
    {
      why: 'the first of two that are as near',
      title: 'Moon probe lifts off after scrubbed launches',
      body: [
        'A lander built by a small firm blasted off from Marlow on a trip to the moon.',
        'Bad weather and a valve had stopped the launch of the lander.',
      ],
      want: 'Moon probe lifts off after scrubbed launches',
    },
    {
      why: 'no list of things',
      title: 'Five things we learned from the Marlow budget',
      body: ['Marlow council raised the ferry toll by a fifth on Tuesday.', 'Here are five things.'],
      want: 'Marlow council raised the ferry toll by a fifth on Tuesday.',
    },
  ])('$why', ({ title, body, want }) => {
    expect(whatOf(title, body)[0]).toBe(want);
  });

  it('says nothing of nothing', () => {
    expect(findWhat(documentOf(articleOf(null, [])), ENGLISH)).toEqual([]);
  });

  it('tells the latest state of a live page first', () => {
    const post = (text: string, time: string, item: number) =>
      ({ kind: 'paragraph', text, time, item }) as const;
    const shown = whatOf(
      'Live: Storm Ada hits the Marlow coast',
      [
        post('Storm Ada was nearing the Marlow coast, forecasters said.', '2023-05-17T06:00:00Z', 0),
        post('Storm Ada has hit the Marlow coast and torn down the pier.', '2023-05-17T09:00:00Z', 1),
      ],
      'live',
    );
    expect(shown[0]).toBe('Storm Ada has hit the Marlow coast and torn down the pier.');
  });
});
