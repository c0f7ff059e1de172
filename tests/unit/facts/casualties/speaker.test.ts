import { describe, expect, it } from 'vitest';
import { articleOf, casualtiesOf, shortForm } from '../../../support/casualties';

const facts = (text: string) => casualtiesOf(articleOf('Attack in the harbour district', [text]));

describe('who says so', () => {
  it.each<[text: string, figures: string]>([
    ['At least nine people were killed, according to the interior ministry.', 'killed 9+: interior ministry'],
    ['According to the Red Cross, 40 people were killed.', 'killed 40: Red Cross'],
    ['“Six people died,” Governor Tom Hart told reporters.', 'killed 6: Tom Hart'],
    ['Nine people died, said a police spokesman.', 'killed 9: police spokesman'],
    [
      'A slide killed at least 19 people, the regional government of Cajamarca said.',
      'killed 19+: regional government of Cajamarca',
    ],
    ['Peru said 12 soldiers had been killed.', 'killed 12: Peru'],
    ['Papers said Amra had fled after the attack that killed 12.', 'killed 12: Papers'],
    [
      'Police said three people had died. Two others were hurt, they said.',
      'killed 3: Police; injured 2: Police',
    ],
    [
      'The health ministry said 31 people had been killed. It said another 70 were wounded.',
      'killed 31: health ministry; injured 70: health ministry',
    ],
    [
      'The army said 12 rebels died, while the rebels put their losses at three dead.',
      'killed 12: army; killed 3: rebels',
    ],
    [
      'Twelve people died, police said, while doctors put the toll at 20.',
      'killed 12: police; killed 20: doctors',
    ],
    [
      'Police said 12 people had died, and 20 people were wounded, hospital officials said.',
      'killed 12: Police; injured 20: hospital officials',
    ],
    ['The rebels claimed to have killed 40 soldiers.', 'killed 40: rebels'],
    // nobody says so
    ['The blast claimed 12 lives.', 'killed 12: null'],
    ['The crash put 12 people in hospital.', 'injured 12: null'],
    ['Nine people died. The mayor said that schools would stay shut.', 'killed 9: null'],
    ['Mayor Ann Lee said that rain would fall. Nine people were hurt.', 'injured 9: null'],
    ['Nine people died. They said nothing.', 'killed 9: null'],
  ])('%s', (text, figures) => {
    expect(
      facts(text)
        .map((fact) => `${shortForm(fact)}: ${fact.by}`)
        .join('; '),
    ).toBe(figures);
  });

  it('is quoted with the sentence that names the speaker', () => {
    const text = 'Police said three people had died. Two others were hurt, they said.';
    const quotes = facts(text).map(({ sources }) => sources.map(({ quote }) => quote));
    expect(quotes[1]).toEqual(['Two others were hurt, they said.', 'Police said three people had died.']);
  });
});

describe('figures that were overtaken', () => {
  it.each<[text: string, superseded: string]>([
    ['The toll stands at 12. Earlier reports had put the toll at 20.', 'killed 20'],
    [
      'At least 120 people were crushed to death. The fire service had earlier put the number of dead at 59.',
      'killed 59',
    ],
    ['Nine people died, officials said. Initial reports said 14 people were killed.', 'killed 14'],
    ['Twelve people were killed, up from nine on Monday.', ''],
    ['The death toll rose to 12.', ''],
    ['Police initially closed the road. Four people died.', ''],
    ['Nine people were killed and 12 hurt.', ''],
  ])('%s', (text, superseded) => {
    const marked = facts(text).filter((fact) => fact.superseded);
    expect(marked.map(shortForm).join(', ')).toBe(superseded);
    expect(marked.some(({ headline }) => headline)).toBe(false);
  });
});
