import { describe, expect, it } from 'vitest';
import { findWho } from '../../../../utils/facts/who/find-who';
import { ENGLISH } from '../../../../utils/language/en/index';
import { articleOf, documentOf } from '../../../support/short-article';

const namesOf = (title: string, body: string): string[] =>
  findWho(documentOf(articleOf(null, body.split(' / '), title)), ENGLISH).map(({ name }) => name);

describe('nobody that a story is about', () => {
  it.each([
    [
      'an audience',
      'Mayor quits',
      'Mayor Lena Ortiz resigned. / "I am tired," she told reporters.',
      'reporters',
    ],
    [
      'an outlet that is told',
      'Mayor quits',
      'Lena Ortiz resigned. / Ortiz told KVXT that she was tired.',
      'KVXT',
    ],
    ['a wire', 'Mayor quits', 'Lena Ortiz resigned. / Reuters found her at home.', 'Reuters'],
    [
      'a station by its shape',
      'Mayor quits',
      'Lena Ortiz resigned, BFXTV reported. / BFXTV says so.',
      'BFXTV',
    ],
    [
      'our reporter',
      'Storm hits Ostby',
      'A storm hit Ostby. / Our reporter Dan Shaw is at the pier.',
      'Dan Shaw',
    ],
    [
      'one line of a transcript',
      'Mayor quits',
      'Lena Ortiz resigned on Monday. / DETTMER: Why did she resign now?',
      'DETTMER',
    ],
    ['kin of somebody', 'Mayor quits', 'Lena Ortiz resigned. / Her two sons wept.', 'two sons'],
    [
      'a bare group',
      'Nasal spray works',
      'The spray halved infections in Ostby. / A similar group got nothing.',
      'similar group',
    ],
    ['a bare team', 'Comets win', 'The Ostby Comets won the cup. / No team had done so.', 'team'],
    [
      'people in a quotation',
      'Note found',
      'Police found a note. / It read "this is how traitors die".',
      'traitors',
    ],
    [
      'a league that is played in',
      'Comets win',
      'The Ostby Comets won the Premier League title.',
      'Premier League',
    ],
    [
      'members of a body',
      'Senate blocks bill',
      'The Senate blocked the bill. / Senators voted late.',
      'Senators',
    ],
    ['anybody', 'Mayor quits', 'Lena Ortiz resigned on Monday. / People were surprised.', 'People'],
    [
      'officials who say',
      'Train derails',
      'A train jumped the tracks, officials said. / The driver was hurt.',
      'officials',
    ],
    [
      'a place in passing',
      'How a town in Idaho saved its store',
      'In Arco, Idaho, the store was shut.',
      'Idaho',
    ],
    [
      'a place that is hit',
      'Strong quake shakes northern Chile',
      'The quake struck northern Chile late on Monday.',
      'Chile',
    ],
    ['painkillers', 'Gunman robs pharmacy', 'A gunman left with cash and painkillers.', 'painkillers'],
    ['a verb', 'Storm batters west coast', 'A storm hit the coast on Monday.', 'batters'],
  ])('%s', (_, title, body, wrong) => {
    expect(namesOf(title, body)).not.toContain(wrong);
  });
});

describe('actors all the same', () => {
  it.each([
    [
      'reporters who are hurt',
      'Reporters hurt at rally',
      'Two reporters were beaten at a rally.',
      /reporters/i,
    ],
    ['an outlet in the headline', 'Reuters cuts 90 jobs', 'Reuters will cut 90 jobs.', /Reuters/],
    ['kin in the headline', 'Mother of five jailed', 'A mother of five was jailed on Monday.', /[Mm]other/],
    ['kin that suffer first', 'Fire kills two', 'A father and a son died in a fire.', /father|two/],
    ['a group with its people', 'Depot attacked', 'A Kurdish group attacked the depot.', /Kurdish group/],
    ['a league that decides', 'Season stopped', 'The Premier League stopped the season.', /Premier League/],
    ['a country that acts', 'Panama bans trawlers', 'Panama banned trawlers on Monday.', /Panama/],
    ['a state that sues', 'Idaho sues Arco Chemical', 'Idaho sued Arco Chemical on Monday.', /Idaho/],
    [
      'the quoted who also act',
      'Traitors hanged',
      '"Traitors," he called them. / The traitors were hanged.',
      /traitors/i,
    ],
    ['officials who act', 'Ostby evacuated', 'Health officials closed the school.', /officials/],
    [
      'a speaker with a life',
      'Earl Hobbs on the mine',
      'Earl Hobbs worked in a mine. / HOBBS: I got up at four.',
      /Earl Hobbs/,
    ],
    ['the Senate', 'Senate blocks bill', 'The Senate blocked the bill. / Senators voted late.', /Senate/],
    [
      'a school board',
      'Board votes to close two schools',
      'The Ostby school board voted on Monday.',
      /board/i,
    ],
  ])('%s', (_, title, body, wanted) => {
    expect(namesOf(title, body).join(' | ')).toMatch(wanted);
  });
});

describe('who comes first', () => {
  it.each([
    [
      'the counted victims before the rescuers',
      'Missiles hit flats, killing seven',
      'Missiles killed seven people in Ostby. / Rescuers pulled a girl alive from the ruins.',
      'seven people',
    ],
    [
      'the count of "three dead"',
      'Three dead as storm hits coast',
      'Three people died in a storm. / Nina Holt of the council closed the pier.',
      'Three people',
    ],
    [
      'the driver before the crowd',
      'Driver rams crowd',
      'A driver rammed a crowd in Ostby on Monday.',
      'driver',
    ],
    [
      'the named before what he is',
      'Former coal miner looks back',
      'Tom Bell worked in a mine. / That was former miner Tom Bell.',
      'Tom Bell',
    ],
  ])('%s', (_, title, body, first) => {
    expect(namesOf(title, body)[0]?.toLowerCase()).toBe(first.toLowerCase());
  });
});
