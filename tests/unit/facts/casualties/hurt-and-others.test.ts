import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../support/casualties';

const check = (sentence: string, figures: string): void => {
  expect(figuresIn(sentence)).toEqual(figures.split(', ').filter(Boolean).sort());
};

describe('injured', () => {
  it.each([
    ['The blast injured three miners.', 'injured 3'],
    ['Around 100 people were injured, officials said.', 'injured 100'],
    ['Dozens were hurt in the crush.', 'injured dozens'],
    ['Three passengers suffered minor injuries.', 'injured 3'],
    ['A woman sustained burns to her arms.', 'injured 1'],
    ['Four people were taken to hospital.', 'injured 4'],
    ['Six children were rushed to a nearby hospital with burns.', 'injured 6'],
    ['Two riders were airlifted to St Brennan Hospital.', 'injured 2'],
    ['A man in his forties is in a critical condition.', 'injured 1'],
    ['Three people remain in critical condition.', 'injured 3'],
    ['At least five people have been shot.', 'injured 5+'],
    ['A student was stabbed in the leg.', 'injured 1'],
    ['Seven others were treated for smoke inhalation.', 'injured 7'],
    ['Medics carried an injured woman to an ambulance.', 'injured 1'],
    ['The crash caused critical injuries to a 14-year-old girl.', 'injured 1'],
    ['Twenty people were wounded, two of them seriously.', 'injured 20, injured 2'],
    ['The explosion wounded two guards and a cleaner.', 'injured 3, injured 2, injured 1'],
    ['Eleven officers were hospitalised.', 'injured 11'],
    [
      'Two journalists from Radio Sol and another from the Herald were also wounded.',
      'injured 3, injured 2, injured 1',
    ],
    ['Hundreds were injured in the stampede.', 'injured hundreds'],
    ['One patient with gunshot wounds was in surgery.', 'injured 1'],
    ['Three others escaped with minor injuries.', 'injured 3'],
  ])('%s', check);
});

describe('missing', () => {
  it.each([
    ['Twelve sailors are still missing.', 'missing 12'],
    ['Some 40 people remain unaccounted for.', 'missing 40'],
    ['Rescuers searched for two missing hikers.', 'missing 2'],
    ['A four-year-old boy went missing on Friday.', 'missing 1'],
    ['At least 30 people are reported missing.', 'missing 30+'],
    ['Her son is still missing.', 'missing 1'],
    ['The flood left 11 dead and 6 missing.', 'killed 11, missing 6'],
    ['Two crew members disappeared when the boat capsized.', 'missing 2'],
    ['Five miners are missing, feared trapped.', 'missing 5'],
  ])('%s', check);
});

describe('sick', () => {
  it.each([
    ['Sixty guests fell ill after the wedding.', 'sick 60'],
    ['The outbreak has infected 40 pupils.', 'sick 40'],
    ['The ministry recorded 3,248 cases of cholera.', 'sick 3248'],
    ['Two people have tested positive.', 'sick 2'],
    ['A nurse was diagnosed with measles.', 'sick 1'],
    ['More than 300 residents contracted the disease.', 'sick 300+'],
    ['Eight pupils were hospitalised with food poisoning.', 'sick 8'],
    ['At least 15 workers were poisoned by the fumes.', 'sick 15+'],
    ['She is the third resident to contract the virus.', 'sick 3'],
    ['Health officials confirmed a third case of plague.', 'sick 3'],
    ['Three cases of cholera have been confirmed.', 'sick 3'],
    ['There were 26 cases and 11 deaths.', 'sick 26, killed 11'],
  ])('%s', (sentence, figures) => {
    expect(figuresIn(sentence, 'Cholera outbreak in the harbour district')).toEqual(
      figures.split(', ').sort(),
    );
  });
});

describe('displaced', () => {
  it.each([
    ['The floods displaced 4,000 families.', 'displaced 4000'],
    ['The floods displaced 4,000 people.', 'displaced 4000'],
    ['Some 9,000 people fled their homes.', 'displaced 9000'],
    ['More than 2 million people have been displaced.', 'displaced 2000000+'],
    ['The fire left 300 people homeless.', 'displaced 300'],
    ['About 650 residents were evacuated.', 'displaced 650'],
    ['Thousands of villagers were forced to flee their homes.', 'displaced thousands'],
    ['The fighting has driven 80,000 people from their homes.', 'displaced 80000'],
  ])('%s', check);
});

describe('abducted', () => {
  it.each([
    ['Gunmen kidnapped 12 pupils.', 'abducted 12'],
    ['Three engineers were abducted on Monday.', 'abducted 3'],
    ['The rebels took six people hostage.', 'abducted 6'],
    ['Two guards were taken hostage.', 'abducted 2'],
    ['The kidnapping of a businessman alarmed the town.', 'abducted 1'],
    ['They are still holding 14 hostages.', 'abducted 14'],
    ['The group abducted at least 25 women and children.', 'abducted 25+'],
  ])('%s', check);
});

describe('none', () => {
  it.each([
    ['No casualties were reported.', 'killed 0'],
    ['No one was hurt.', 'injured 0'],
    ['Nobody was injured in the fire.', 'injured 0'],
    ['There were no injuries.', 'injured 0'],
    ['No deaths have been reported.', 'killed 0'],
    ['None of the passengers was hurt.', 'injured 0'],
    ['There were no fatalities, the mayor said.', 'killed 0'],
  ])('%s', check);
});
