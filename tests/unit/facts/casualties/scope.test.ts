import { describe, expect, it } from 'vitest';
import { articleOf, casualtiesOf, shortForm } from '../../../support/casualties';

type Story = readonly [title: string, paragraphs: readonly string[], figures: string];

const scopes = ([title, paragraphs]: Story): string =>
  casualtiesOf(articleOf(title, paragraphs))
    .map((fact) => `${shortForm(fact)} ${fact.scope}${fact.headline ? '!' : ''}`)
    .join(', ');

const STORIES_OF_LATER_NEWS: readonly Story[] = [
  [
    'After wall collapse, are school visits worth the risk?',
    [
      'A wall fell at an open-air museum last month, and the judgement was quick.',
      'Parents now ask whether trips should go on.',
      'One teacher said she felt for the girl who was injured.',
    ],
    'injured 1 background',
  ],
  [
    'Harbour bomber shot dead at border',
    [
      'The man sought for the harbour bombing was shot dead on Friday by two border guards.',
      'One guard was wounded in the arm.',
      'He had been on the run since Monday.',
      'Reports said Amra had crossed two borders after the attack that killed 12 and wounded 48.',
    ],
    'killed 1 event!, injured 1 event!, killed 12 background, injured 48 background',
  ],
  [
    'Three dead as bus hits wall',
    [
      'Three people died on Friday when a bus hit a wall.',
      'The driver had slept badly.',
      'The crash that killed the three and injured nine happened at noon.',
    ],
    'killed 3 event!, injured 9 event!',
  ],
  [
    'Coach operator cleared over lake plunge that left 14 pilgrims dead',
    [
      'The owner of a coach firm was cleared on Wednesday over a crash that killed 14 pilgrims in 2019.',
      'Twenty-two others were hurt.',
    ],
    'killed 14 background, injured 22 background',
  ],
  [
    'Valley marks 60 years since pit disaster',
    ['Hundreds gathered on Thursday to remember the 63 men who died in the pit.', 'Another 20 were injured.'],
    'killed 63 background, injured 20 background',
  ],
  [
    'Report blames ministry for bridge collapse',
    [
      'The ministry ignored warnings before the bridge fell in 2017, an inquiry found.',
      'The collapse killed 27 people.',
      'Eleven others were hurt.',
    ],
    'killed 27 background, injured 11 background',
  ],
  [
    'Senate passes bill to raise age for buying rifles',
    [
      'The Senate voted on Tuesday to raise the age to 21.',
      'The bill was drawn up after the shooting in October 2023, in which nine students were killed.',
      'Seven others were wounded.',
    ],
    'killed 9 background, injured 7 background',
  ],
  [
    'Thousands line streets for funerals of crash pupils',
    ['The funerals were held on Saturday.', 'Six pupils were killed when the bus overturned last week.'],
    'killed 6 background',
  ],
  [
    'Airline to pay families over 2017 crash',
    [
      'The airline will pay the families of the 152 people killed in 2017.',
      'Two people on the ground were also killed.',
    ],
    'killed 152 background, killed 2 background',
  ],
  [
    'Ruling party leads after violent campaign',
    [
      'The governing party took an early lead on Sunday.',
      'Turnout was 61 percent.',
      'In the campaign 34 candidates were murdered.',
    ],
    'killed 34 background',
  ],
  [
    'This war must end now',
    ['Every morning I read the number.', 'More than 33,000 people have been killed in six months.'],
    'killed 33000+ background',
  ],
];

const STORIES_OF_THE_DEATHS: readonly Story[] = [
  [
    'Ferry sinks off Larne: what do we know?',
    ['Eleven people died when a ferry sank off Larne on Thursday.', 'Twenty others were hurt.'],
    'killed 11 event!, injured 20 event!',
  ],
  [
    'Two arrested after six killed in shopping centre',
    ['Police arrested two men on Thursday after six people were shot dead in a shopping centre.'],
    'killed 6 event!',
  ],
  [
    'Nurse found guilty of murdering four patients',
    ['A nurse was found guilty on Thursday of murdering four patients.', 'She worked there in 2019.'],
    'killed 4 event!',
  ],
  [
    'Tank fired at reporters after deadly shelling, report finds',
    [
      'A tank crew killed a reporter in June by firing two shells, a report found.',
      'Several others were wounded.',
    ],
    'killed 1 event!, injured several event!',
  ],
  [
    'Bomb kills nine at wreath ceremony',
    ['A bomb killed nine people at a ceremony for the dead of 1944 on Thursday.', 'Twelve were wounded.'],
    'killed 9 event!, injured 12 event!',
  ],
  [
    'Blast outside court kills nine',
    [
      'A bomb went off outside a court on Thursday, killing nine people.',
      'It was the worst attack since 2009, when 31 died.',
    ],
    'killed 9 event!, killed 31 background',
  ],
  [
    'Fire breaks out in parliament',
    ['A fire broke out in parliament on Thursday.', 'Two guards were treated for smoke inhalation.'],
    'injured 2 event!',
  ],
  [
    'Missiles hit port city',
    [
      'Missiles struck the port of Odrin on Thursday, killing 16 people.',
      'On 2 November a drone hit a block of flats there, killing 12, including five children.',
    ],
    'killed 16 event!, killed 12 background, killed 5 background',
  ],
  [
    'Third child dies of measles in Hollin County',
    [
      'A third child has died of measles in Hollin County.',
      'Neighbouring Brandt has reported 58 cases and two deaths.',
    ],
    'killed 3 event!, sick 58 background, killed 2 background',
  ],
];

describe('where the news came after the deaths, they are background and no headline', () => {
  it.each(STORIES_OF_LATER_NEWS)('%s', (...story) => {
    expect(scopes(story)).toBe(story[2]);
  });
});

describe('where the deaths are the news, they are the event', () => {
  it.each(STORIES_OF_THE_DEATHS)('%s', (...story) => {
    expect(scopes(story)).toBe(story[2]);
  });
});
