import type { Card, CasualtyFact } from '../../../utils/model/card';
import { article, card, casualties, source, what, when, where, who } from '../sample-facts';

const SANK =
  'At least 22 people died when a ferry sank on Lake Orlo on Monday night, the harbour authority said.';

export const ferry: Card = card({
  article: article({ byline: ['Ines Maro', 'Tom Aldery'], modified: '2025-03-05' }),
  what: [
    what(SANK),
    what('The boat had been built for sixty passengers and carried more than a hundred.', [
      source('The boat had been built for sixty passengers and carried more than a hundred.', 4),
    ]),
    what('divers will go on searching until Friday', [
      source('Rescuers said divers will go on searching until Friday, weather allowing.', 9),
    ]),
  ],
  casualties: [
    casualties('At least 22 people died', {
      min: 22,
      victims: 'people',
      headline: true,
      by: 'the harbour authority',
      sources: [
        source(SANK),
        source('The harbour authority put the toll at no fewer than 22.', 6),
        source('“Twenty-two families wait for an answer,” the mayor said.', 11),
      ],
    }),
    casualties('up to 40', {
      max: 40,
      by: 'Lakeside Relief',
      sources: [source('Lakeside Relief spoke of up to 40 dead.', 7)],
    }),
    casualties('including four children', {
      min: 4,
      max: 4,
      victims: 'children',
      partOf: 0,
      sources: [source('The dead, including four children, were taken to the school of Vell.', 3)],
    }),
    casualties('dozens were hurt', {
      kind: 'injured',
      vague: 'dozens',
      sources: [source('Witnesses said dozens were hurt.', 3)],
    }),
    casualties('Nobody is missing', { kind: 'missing', min: 0, max: 0, by: 'the police' }),
    casualties('More than 180 passengers were killed', {
      min: 180,
      victims: 'passengers',
      scope: 'background',
      when: 'in 1998',
      sources: [source('More than 180 passengers were killed in 1998, when the Orlo Star burnt.', 12)],
    }),
  ],
  who: [
    who('Lake Orlo Harbour Authority', {
      aliases: ['LOHA'],
      sources: [source('The Lake Orlo Harbour Authority closed the port.', 2)],
    }),
    who('Captain Ruven Astor', { kind: 'person', role: 'who had steered the boat since 2011' }),
    who('Lakeside Relief', { part: 'source', role: 'an aid group' }),
  ],
  when: [
    when('2025-03-03', 'sank on Lake Orlo on Monday night', {
      text: 'on Monday night',
      main: true,
      sources: [source(SANK)],
    }),
    when('1998', 'in 1998, when the Orlo Star burnt', { text: 'in 1998' }),
    when('2025-03-07', 'divers will go on searching until Friday', { text: 'until Friday' }),
    when('2011-05/2024-12', 'was in service from May 2011 to December 2024'),
  ],
  where: [
    where('Lake Orlo', { kind: 'site', country: 'Tavria', sources: [source(SANK)] }),
    where('Vell', { country: 'Tavria' }),
    where('Tavria', { kind: 'country' }),
  ],
  related: [
    {
      title: 'Survivors of the Orlo ferry tell of an hour in the dark',
      url: 'https://courier.example/a',
      origin: 'page',
      sameSubject: true,
    },
    {
      title: 'How the Orlo Star burnt',
      url: 'https://courier.example/b',
      origin: 'library',
      sameSubject: true,
    },
    {
      title: 'Tavria votes on new port law',
      url: 'https://courier.example/c',
      origin: 'page',
      sameSubject: false,
    },
    {
      title: 'Bread prices fall for the third month',
      url: 'https://courier.example/d',
      origin: 'page',
      sameSubject: false,
    },
  ],
});

/** The story has no figure of its own. */
export const background: Card = card({
  ...ferry,
  casualties: ferry.casualties.filter(({ scope }) => scope === 'background'),
  what: ferry.what.slice(0, 1),
});

export const silent: Card = card({
  article: article({ genre: 'opinion', title: 'Why I still take the ferry', site: null, published: null }),
});

const MANY_KINDS = ['killed', 'injured', 'missing', 'displaced', 'abducted', 'sick'] as const;

export const crowded: Card = card({
  article: article({
    genre: 'live',
    truncated: true,
    others: ['Storm: what we know', 'Harbours of Tavria'],
    title: 'Storm over Tavria: latest updates as rivers rise, roads close and thousands leave the lake towns',
    modified: '2025-03-04T22:10:00+01:00',
  }),
  what: Array.from({ length: 10 }, (_, i) =>
    what(`Point ${i + 1}: the water rose by a further ${i + 3} centimetres in the lower town.`),
  ),
  casualties: Array.from({ length: 12 }, (_, i): CasualtyFact => {
    const count = (i + 1) * 1234;
    return casualties(`${count} people`, {
      kind: MANY_KINDS[i % 6] ?? 'killed',
      min: count,
      max: i % 2 ? null : count,
      victims: 'people',
      headline: i < 6,
      scope: i > 9 ? 'background' : 'event',
    });
  }),
  who: Array.from({ length: 14 }, (_, i) =>
    who(`Person Number ${i + 1}`, {
      kind: 'person',
      part: i > 10 ? 'source' : 'actor',
      role: i % 2 ? 'engineer' : null,
    }),
  ),
  when: Array.from({ length: 14 }, (_, i) =>
    when(`2025-03-${String(i + 1).padStart(2, '0')}`, `day ${i + 1} of the storm`, { main: i === 8 }),
  ),
  where: Array.from({ length: 12 }, (_, i) => where(`Town ${i + 1}`, { country: i === 0 ? 'Tavria' : null })),
  related: Array.from({ length: 10 }, (_, i) => ({
    title: `Another story of the storm, number ${i + 1}`,
    url: `https://courier.example/${i}`,
    origin: 'page' as const,
    sameSubject: i < 6,
  })),
});

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

export const longWords: Card = card({
  article: article({ title: `${LONG} strikes over pay`, site: LONG, byline: [LONG, LONG] }),
  what: [what(`The ${LONG} stopped work on Monday over pay and hours, its speaker said.`)],
  who: [who(LONG, { role: `a subsidiary of ${LONG}`, part: 'source' }), who('Mr X', { kind: 'person' })],
  when: [when('2025-03-03', `the ${LONG} stopped work`, { main: true })],
  where: [where('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', { country: 'Wales' })],
  casualties: [
    casualties('hundreds of thousands were displaced', {
      kind: 'displaced',
      vague: 'hundreds of thousands',
      victims: LONG,
      by: LONG,
    }),
    casualties('1,234,567', {
      kind: 'displaced',
      min: 1234567,
      max: 2345678,
      victims: 'people of the valley and of the hills around it',
      by: 'the ministry',
    }),
  ],
  related: [{ title: LONG, url: 'https://courier.example/long', origin: 'page', sameSubject: true }],
});

export const arabic: Card = card({
  article: article({
    language: 'ar',
    title: 'غرق عبّارة في بحيرة أورلو ليلة الاثنين',
    site: 'البريد',
    url: 'https://bareed.example/orlo',
  }),
  supported: false,
  related: [
    {
      title: 'شهادات الناجين من العبّارة',
      url: 'https://bareed.example/a',
      origin: 'page',
      sameSubject: true,
    },
  ],
});
