import { describe, expect, it } from 'vitest';
import { articleOf, casualtiesOf, figuresIn, shortForm } from '../../../support/casualties';

/** Each figure, a part with the total it belongs to. */
const withTotals = (sentence: string): string[] => {
  const facts = casualtiesOf(articleOf('Attack in the harbour district', [sentence]));
  return facts.map((fact) => {
    const total = fact.partOf === null ? undefined : facts[fact.partOf];
    return shortForm(fact) + (total ? ` of ${shortForm(total)}` : '');
  });
};

describe('parts hang on their total', () => {
  it.each([
    [
      'A coach fell, killing 14 people, four of them children, police said.',
      ['killed 14', 'killed 4 of killed 14'],
    ],
    ['Six people died, four of whom were pupils.', ['killed 6', 'killed 4 of killed 6']],
    ['Nine died, among them three children.', ['killed 9', 'killed 3 of killed 9']],
    ['The bomb hurt 20 people, three seriously.', ['injured 20', 'injured 3 of injured 20']],
    ['The crash injured 11 people, two of them critically.', ['injured 11', 'injured 2 of injured 11']],
    [
      'Twelve people died and 23 were hurt, six of them children.',
      ['killed 12', 'injured 23', 'injured 6 of injured 23'],
    ],
    ['The blast killed 19 workers. Ten of the dead were women.', ['killed 19', 'killed 10 of killed 19']],
    ['The blast killed 19 workers. Six of those killed were women.', ['killed 19', 'killed 6 of killed 19']],
    ['Forty were wounded. Five of the wounded were nurses.', ['injured 40', 'injured 5 of injured 40']],
    [
      'Thirty people are missing. Nine of the missing are sailors.',
      ['missing 30', 'missing 9 of missing 30'],
    ],
  ])('%s', (sentence, figures) => {
    expect(withTotals(sentence)).toEqual(figures);
  });

  it.each([
    ['The blast killed 19 workers, most of them women.', ['killed 19']],
    ['The blast killed 19 workers, three of them said later.', ['killed 19']],
    ['The blast killed two guards, four of them fled.', ['killed 2']],
    ['The blast killed 19 workers, three days before the feast.', ['killed 19']],
    ['The blast killed 19 workers, 12 kilometres from the town.', ['killed 19']],
    ['The blast killed 19 workers, four of its machines stopped.', ['killed 19']],
    ['Nine of the missing pages were found.', []],
    ['Ten of the deadlines were missed.', []],
    ['Some of the dead leaves were swept up.', []],
    ['Six of the wounded pride of goals.', []],
  ])('no part: %s', (sentence, figures) => {
    expect(withTotals(sentence)).toEqual(figures);
  });
});

describe('names, with their ages between commas', () => {
  it.each([
    ['Ada King, six, Elsa Stone, seven, and Alice Agar, nine, died.', ['killed 3']],
    ['Omar Said, 17, was shot dead.', ['killed 1']],
    ['Omar Said, who was 17, was shot dead.', ['killed 1']],
    ['A boy, eight, and his mother, 31, drowned.', ['killed 1', 'killed 2']],
    ['Ann Lee (6), Bo Ray (4) and Cy Holt (31) were killed.', ['killed 3']],
    ['The dead were identified as Ann Lee, 31, and Bo Ray, 4.', ['killed 1', 'killed 2']],
    [
      'The dead were identified as the pilot, Jan Roos, and seven tourists.',
      ['killed 1', 'killed 7', 'killed 8'],
    ],
    ['The mayor, Pia Sund, and two aides were killed.', ['killed 1', 'killed 2', 'killed 3']],
  ])('%s', (sentence, figures) => {
    expect(figuresIn(sentence)).toEqual(figures);
  });

  it.each([
    'Ann Lee, six, and Bo Ray, nine, laid flowers.',
    'Omar Said, 17, was arrested.',
    'She was 17, and he was 19.',
    'The dead were identified as a priority.',
    'The dead were remembered by Ann Lee, 31, and Bo Ray, 40.',
    "'My husband died when I was 30,' said Ann Lee, 41.",
    "'Our son was killed in the war,' said Bo Ray, 70.",
    'The victims were named as witnesses.',
  ])('none: %s', (sentence) => {
    expect(figuresIn(sentence)).toEqual([]);
  });
});

describe('lists behind "after"', () => {
  it.each([
    ['The school closed after 85 pupils and six teachers fell ill.', ['sick 6', 'sick 85', 'sick 91']],
    ['The road is shut after two men and a woman were killed.', ['killed 1', 'killed 2', 'killed 3']],
    ['At least 210 people were injured and 1,500 left homeless.', ['displaced 1500', 'injured 210+']],
    ['A candidate was shot and wounded, and his bodyguard was killed.', ['injured 1', 'killed 1']],
    ['Gunmen seized 33 pupils from a boarding school.', ['abducted 33']],
    ['The coastguard put the number of missing at 19.', ['missing 19']],
    ['The number of wounded has risen to 90.', ['injured 90']],
    ['Two men were held over the stabbing of three women.', ['injured 3']],
  ])('%s', (sentence, figures) => {
    expect(figuresIn(sentence, 'Outbreak and attack in the harbour')).toEqual(figures);
  });

  it.each([
    'The school closed after 85 pupils and six teachers complained.',
    'After the game two men and a woman were thanked.',
    'Police seized 33 guns from a boarding school.',
    'Gunmen seized 33 lorries.',
    'The number of missing links is not known.',
    'The last model suffered from dead pixels.',
    'Fifteen hundred were left wondering.',
    'The shooting of three films began.',
  ])('none: %s', (sentence) => {
    expect(figuresIn(sentence, 'Outbreak and attack in the harbour')).toEqual([]);
  });
});
