import { describe, expect, it } from 'vitest';
import { findLineRule } from '../../../utils/article/passes/find-line-rule';
import { isDateLine } from '../../../utils/article/passes/date-line';
import { LINE_RULES } from '../../../utils/article/rules/lines';

describe('line rules', () => {
  it.each(LINE_RULES)('$id takes its example and leaves its counter-example', (rule) => {
    expect(findLineRule(rule.example, rule.linked === undefined ? 0 : 1)?.id).toBe(rule.id);
    expect(findLineRule(rule.counterExample, 0)).toBeNull();
  });

  it('have ids of their own', () => {
    expect(new Set(LINE_RULES.map(({ id }) => id)).size).toBe(LINE_RULES.length);
  });

  it.each([
    ['Advertisement', 'label'],
    ['RELATED', 'label'],
    ['Related stories:', 'label'],
    ['Story continues below advertisement', 'label'],
    ['You may also like', 'label'],
    ['Most read', 'label'],
    ['Explore', 'label'],
    ['Leave a comment', 'label'],
    ['12 Comments', 'counter'],
    ['Read more: Ferry returns to Lindholm', 'read-more'],
    ['ALSO READ | Ferry returns to Lindholm', 'read-more'],
    ['See also – what the new tide tables show', 'read-more'],
    ['Subscribe to our newsletter', 'sign-up'],
    ['Get the latest news delivered straight to your inbox.', 'get-news'],
    ['Already a subscriber? Log in', 'sign-up'],
    ['More from the Harbour Courier', 'more-label'],
    ['Further coverage and videos', 'more-label'],
    ['Follow Mira Tolland on Twitter @miratolland', 'follow'],
    ['Have a tip? Email our desk at tips@courier.example', 'have-a-tip'],
    ['© 2031 The Harbour Courier', 'copyright'],
    ['This article was originally published on Harbour Wire.', 'republished'],
    ['By Mira Tolland', 'byline'],
    ['3 hours ago', 'reading-time'],
    ['4 min read', 'reading-time'],
    ['Courier Staff Reporter', 'post'],
    ['desk@courier.example', 'mail-address'],
    ['Photo: Edda Lorn / Harbour Courier', 'credit'],
    ['Smoke over the harbour of Tarvos on Monday. (Image: GETTY)', 'credit-in-brackets'],
    ['The mayor at the bridge. Photo: Edda Lorn', 'credit-at-end'],
    ['3 of 12', 'counter'],
    ['Your subscription makes work like this possible. See our latest offers here.', 'your-subscription'],
    [
      'If you can, please consider supporting us with one crown a month. Your support keeps us open.',
      'appeal',
    ],
    ['To receive new posts and support my work, consider becoming a subscriber. I need you.', 'appeal'],
    ['Have you been affected by the flood? Send your story to desk@courier.example.', 'have-a-tip'],
    ['What do you think of this article? Rate it from one to five.', 'your-view'],
    ['Was this page helpful?', 'your-view'],
    ['A version of this article appeared in print on 4 March, page 9.', 'in-print'],
    ['Check back for updates.', 'stay-with'],
    ['Forward-looking statements: actual results may differ.', 'statements-ahead'],
    ['Tags: ferry, barge, coast guard', 'filed'],
    ['Filed under: Shipping', 'filed'],
    ['Views: 1,204', 'filed'],
    ['Published in News', 'filed'],
    ['19/03/2031 - Publicado por: Rita Melo - Categoria: Porto - Tags: balsa', 'data-line'],
    [
      'Mira Tolland covers ports for the Courier. She can be reached at mira@courier.example.',
      'contact-line',
    ],
    ['WATCH | The moment the sentence was read', 'watch'],
    ['(Tap here if you cannot see the map)', 'tap-here'],
    ['More on Earth Science', 'more-from'],
    ['Latest from the Harbour Courier', 'more-from'],
    ['https://www.instagram.com/p/Bx12', 'embed-address'],
    ['Lesen Sie auch: Lotsen fordern Licht', 'read-more-abroad'],
    ['À lire aussi : les pilotes réclament des feux', 'read-more-abroad'],
    ['La suite après la publicité', 'label-abroad'],
    ['Anzeige', 'label-abroad'],
    ['Suscríbete a nuestro boletín', 'subscribe-abroad'],
    ['💡', 'rule'],
  ])('%s → %s', (text, id) => {
    expect(findLineRule(text, 0)?.id).toBe(id);
  });

  it.each([
    'Related cases were reported in two other towns, the clinic said.',
    'Read together, the three reports describe one failure.',
    'Read by nobody, the warning lay in a drawer for two years.',
    'Share prices fell by four percent on Monday.',
    'Subscribers of the water works must pay more from June.',
    'Get the boats out of the water before noon, the harbour master told owners.',
    'Follow-up talks on Sunday gave no result.',
    'Following the storm, forty families were housed in a school.',
    'Photographs taken by a neighbour show the roof in flames.',
    'By Monday the water had fallen by a metre, but two villages were still cut off.',
    'Published in March, the report names nine officials.',
    'Three of twelve crew members survived.',
    'Comments by the minister drew anger in the north.',
    'Video of the collapse shows a lorry stopping a metre from the edge.',
    'More news came at dawn: all nine miners were alive.',
    'Explore the causes, she told the panel, and then the blame.',
    '“Sign nothing,” the lawyer told them.',
    'Copyright law did not apply, the court found.',
    'She told reporters that the photo (taken in May) was hers.',
    'Donate blood if you can, the clinic asked residents on Monday evening.',
    'Join forces or lose, the opposition leader told three rival parties.',
    'Exclusive: the minister knew of the leak, three aides say.',
    'Police found 12 of 15 missing rifles.',
    'Search teams returned on Tuesday.',
    'Print workers walked out at six plants.',
    'Your support was never in doubt, the chairman told her.',
    'We asked you for boats, the mayor wrote to the ministry, and you sent a form.',
    '“We will support our neighbours and you should too,” he said.',
    'If you like boats, the town of Velden has two museums.',
    'Get our updates into your inbox + Subscribe Could not subscribe, try again later Invalid Email Mira Tolland took her boat out on Monday night, although the harbour was closed.',
    'Did the dam fail? Engineers in Velden are still looking for an answer.',
    'A version of this plan was rejected in 2028.',
    'Stay away from the shore, residents were told on Sunday night.',
    'Topics of the talks were fish, fuel and the price of ice, both sides said.',
    'Views on the plan differ. Fishermen want it, farmers do not.',
    'Published in March, the report was read by nobody.',
    'Residents were told to wait. “We can be reached only by boat,” one said.',
    'Watch the water, she told her sons.',
    'More on the islands than on the coast, people live from tourists.',
    'The list is at https://list.example',
    'http://list.example/2031',
    'Anzeigen erstattete die Polizei gegen drei Männer.',
    'Leer stand das Haus seit dem Krieg, sagte der Bürgermeister.',
    'Temas como el agua y la luz dominaron la campaña.',
    'Correction: an earlier version of this story named the wrong bridge.',
  ])('leaves prose alone: %s', (text) => {
    expect(findLineRule(text, 0)).toBeNull();
  });
});

describe('isDateLine', () => {
  it.each([
    'Updated 4 March 2031, 14:05 GMT',
    'PUBLISHED: 00:01, Tue, Mar 4, 2031 | UPDATED: 10:43, Tue, Mar 4, 2031',
    'March 4, 2031',
    'Last updated on 04/03/2031 at 9:15 a.m. EST',
    'courier.example March 4, 2031',
    '3 hours ago',
    'Tuesday 4th March',
  ])('%s', (text) => {
    expect(isDateLine(text)).toBe(true);
  });

  it.each([
    'March 4, 2031 was the day on which the dam failed.',
    'Published in March 2031, the report names nine officials.',
    'On Tuesday, 4 people died.',
    '14',
    'May',
    'Updated guidance follows',
    'Sunday roast at 12',
  ])('not: %s', (text) => {
    expect(isDateLine(text)).toBe(false);
  });
});
