import { describe, expect, it } from 'vitest';
import type { PageLink } from '../../../utils/model/article';
import { judgeStory } from '../../../utils/related/story-link';

const HOST = 'www.harbourtimes.example';
const TITLE = 'Ferry service stops after storm on the coast';

function isStory(path: string, title = TITLE, zone: PageLink['zone'] = 'other'): boolean {
  const url = new URL(path, `https://${HOST}/`);
  return judgeStory({ title, url: url.href, zone, position: 0 }, url, title, HOST).story;
}

describe('a story', () => {
  it.each([
    '/world/ferry-service-stops-after-storm',
    '/world/2024/05/04/ferry-service',
    '/2024/may/04/ferry-service-stops',
    '/news/10371941/ferry-service',
    '/news/ferry-service-stops-112987974.cms',
    '/article/us-norland-ferry-idUSKBN1XS0S6',
    '/politics/20241013-216475/',
    '/world/ferry/b9428d02-8b62-4a7b-95e2-7eff1940a728',
    '/news.php?id=4711',
    '/weather/brace-for-very-bad-weather-in-norland',
    '/world/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC-%D0%B2-%D0%BF%D0%BE%D1%80%D1%82%D1%83-%D1%81%D1%82%D0%BE%D0%B8%D1%82-%D0%B4%D0%BE%D0%BB%D0%B3%D0%BE',
    'https://www.isletribune.example/world/ferry-service-stops-after-storm',
  ])('%s', (path) => {
    expect(isStory(path)).toBe(true);
  });

  it('in running text, though its text is a phrase', () => {
    expect(isStory('/world/ferry-service-stops-after-storm', 'stopped on Friday night', 'text')).toBe(true);
  });

  it('in a language without spaces', () => {
    expect(isStory('/world/20240504-216475/', '暴風雨で沿岸のフェリーが運休')).toBe(true);
  });
});

describe('no story', () => {
  it.each([
    '/',
    '/en/',
    '/index.html',
    '/world',
    '/world/norland-coast',
    '/tag/ferry-service-of-the-coast',
    '/topics/storms-on-the-coast-of-norland',
    '/author/ana-maria-ruiz-lopez-12345',
    '/category/news/2024/05/04/',
    '/search?q=ferry+service+stops+storm',
    '/video/ferry-service-stops-after-storm-12345',
    '/photos/2024/05/04/76429',
    '/subscribe/special-offer-for-new-readers',
    '/about-us/who-we-are-and-what-we-do',
    '/terms-of-use/how-we-use-your-data-here',
    '/podcasts/the-harbour-hour-episode-12345',
    '/sponsored/why-harbour-homes-are-worth-it',
    '/weather/norland-12345',
    '/news/av/world-norland-68123456',
    '/photostory/ten-beaches-of-the-coast-to-see/112738453.cms',
    '/web-stories/ten-animals-of-the-coast-to-see',
    '/brandvoice/why-harbour-homes-are-worth-it',
    'https://paidpost.harbourtimes.example/why-harbour-homes-are-worth-it',
    '/files/report-on-the-storm-of-friday.pdf',
    '/shop/ten-things-for-your-boat-now',
    '/world/Ferry%20service%20stops%20after%20storm',
    'https://social.facebook.com/harbourtimes/posts/ferry-service-stops-after-storm',
    'https://t.co/ferry-service-stops-after-storm',
    'https://trc.taboola.com/ferry-service-stops-after-storm-12345',
    'https://en.wikipedia.org/wiki/2024_storm_on_the_coast_12345',
    'https://www.norland.gov/press/ferry-service-stops-after-storm',
    'https://shop.harbourtimes.example/ferry-service-stops-after-storm',
    'https://harbourboats.example/',
    'https://harbourboats.example/products/boats',
  ])('%s', (path) => {
    expect(isStory(path)).toBe(false);
  });

  it.each([
    ['Storms'],
    ['Harbour Times'],
    ['Subscribe to our newsletter now'],
    ['Sign up for our evening newsletter'],
    ['Read more of what happened on the coast'],
    ['Share this story with your friends'],
    ['Best deals on boats this weekend'],
    ['Save $40 on this pair of boots today'],
    ['Black Friday: twenty boats for less'],
  ])('whatever the address: %s', (title) => {
    expect(isStory('/world/ferry-service-stops-after-storm', title)).toBe(false);
  });

  it.each<PageLink['zone']>(['navigation', 'footer'])('in the %s without a long title', (zone) => {
    expect(isStory('/world/ferry-service-stops', 'Ferry service of the coast', zone)).toBe(false);
  });

  it.each([
    'Minister strikes deal with ferry workers',
    'Casino fire kills four on the coast',
    'School voucher plan fails in Norland',
    'Bank lifts discount rate after storm',
  ])('is not said of a title that only sounds like shopping: %s', (title) => {
    expect(isStory('/world/ferry-service-stops-after-storm', title)).toBe(true);
  });
});

describe('a title that is a date', () => {
  const path = '/2024/05/04/ferry-service-stops-after-storm';
  it.each(['As of Friday, April 22, 2022', 'Saturday, 4 May 2024', 'Updated on September 12th, 2023'])(
    'names no story: %s',
    (title) => {
      expect(isStory(path, title)).toBe(false);
    },
  );
  it.each([
    'Friday the 13th ferry sinks',
    'May resigns as minister, 2019',
    'As of Friday, ferries stop in May',
  ])('is a title all the same: %s', (title) => {
    expect(isStory(path, title)).toBe(true);
  });
});
