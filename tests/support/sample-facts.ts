import type {
  Card,
  CardArticle,
  CasualtyFact,
  Source,
  WhatFact,
  WhenFact,
  WhereFact,
  WhoFact,
} from '../../utils/model/card';

/** Builders of facts and cards for tests: everything has a plain default, a test names only what it is about. */

export function source(quote: string, block = 1): Source {
  return { block, start: 0, end: quote.length, quote };
}

export function what(text: string, sources: readonly Source[] = [source(text)]): WhatFact {
  return { text, sources };
}

export function who(name: string, more: Partial<WhoFact> = {}): WhoFact {
  const quote = `${name} was there.`;
  return {
    name,
    aliases: [],
    kind: 'organization',
    role: null,
    part: 'actor',
    sources: [source(quote)],
    ...more,
  };
}

export function when(date: string, event: string, more: Partial<WhenFact> = {}): WhenFact {
  return { date, text: event, event, main: false, sources: [source(event)], ...more };
}

export function where(name: string, more: Partial<WhereFact> = {}): WhereFact {
  return {
    name,
    aliases: [],
    kind: 'city',
    country: null,
    sources: [source(`It happened in ${name}.`)],
    ...more,
  };
}

export function casualties(text: string, more: Partial<CasualtyFact> = {}): CasualtyFact {
  return {
    kind: 'killed',
    min: null,
    max: null,
    vague: null,
    text,
    victims: null,
    by: null,
    when: null,
    scope: 'event',
    headline: false,
    partOf: null,
    sources: [source(`${text} in the flood.`)],
    ...more,
  };
}

export function article(more: Partial<CardArticle> = {}): CardArticle {
  return {
    url: 'https://courier.example/world/orlo-ferry',
    title: 'Ferry sinks on Lake Orlo as storm closes in',
    site: 'The Courier',
    byline: [],
    agency: [],
    published: '2025-03-04',
    modified: null,
    language: 'en',
    genre: 'event',
    section: null,
    truncated: false,
    others: [],
    words: 420,
    minutes: 2,
    ...more,
  };
}

export function card(more: Partial<Card> = {}): Card {
  return {
    version: 1,
    article: article(),
    what: [],
    who: [],
    when: [],
    where: [],
    casualties: [],
    related: [],
    supported: true,
    ...more,
  };
}
