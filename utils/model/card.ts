import type { Genre } from './article';
import type { CalendarValue, NameKind, PlaceInfo, Quantity } from './mention';
import type { Span } from './span';

/** Where a fact stands: the quote is the text of the span, verbatim. */
export interface Source extends Span {
  readonly quote: string;
}

/** Every fact names at least one source; the first is the best. */
interface Sourced {
  readonly sources: readonly Source[];
}

export interface WhatFact extends Sourced {
  /** A contiguous slice of the article that states the event or a further key point. */
  readonly text: string;
}

export interface WhoFact extends Sourced {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: NameKind;
  readonly role: string | null;
  /** An actor of the story, or only somebody who says so. */
  readonly part: 'actor' | 'source';
}

export interface WhenFact extends Sourced {
  readonly date: CalendarValue;
  /** The words that were resolved. */
  readonly text: string;
  /** The clause that the date dates, a slice of the article. */
  readonly event: string;
  readonly main: boolean;
}

export interface WhereFact extends Sourced {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: PlaceInfo['kind'];
  /** Name of the country that holds the place, as the gazetteer has it, where known and not the place itself. */
  readonly country: string | null;
}

export const CASUALTY_KINDS = ['killed', 'injured', 'missing', 'displaced', 'abducted', 'sick'] as const;
export type CasualtyKind = (typeof CASUALTY_KINDS)[number];

export interface CasualtyFact extends Sourced, Quantity {
  readonly kind: CasualtyKind;
  readonly text: string;
  readonly victims: string | null;
  /** Who says so. */
  readonly by: string | null;
  /** The period or date that the figure is of, as the article words it. */
  readonly when: string | null;
  readonly scope: 'event' | 'background';
  /** The one figure of its kind that a reader must be told. */
  readonly headline: boolean;
  /** Said of the main event earlier and overtaken since ("earlier reports put the toll at 9", an older post of a live page). */
  readonly superseded?: true;
  /** A figure whose part this is ("including four children"): its index in `Facts.casualties`. */
  readonly partOf: number | null;
}

export interface RelatedLink {
  readonly title: string;
  readonly url: string;
  readonly origin: 'page' | 'library';
  readonly sameSubject: boolean;
}

export interface Facts {
  readonly what: readonly WhatFact[];
  readonly who: readonly WhoFact[];
  readonly when: readonly WhenFact[];
  readonly where: readonly WhereFact[];
  readonly casualties: readonly CasualtyFact[];
}

export interface CardArticle {
  readonly url: string;
  readonly title: string;
  readonly site: string | null;
  readonly byline: readonly string[];
  readonly agency: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string;
  readonly genre: Genre;
  readonly section: string | null;
  readonly truncated: boolean;
  readonly others: readonly string[];
  /** Where there are others: the number of this article among all of the page, from 0 in page order. */
  readonly index?: number;
  readonly words: number;
  readonly minutes: number;
}

export interface Card extends Facts {
  readonly version: 1;
  readonly article: CardArticle;
  readonly related: readonly RelatedLink[];
  /** Whether the facts were read: false for a language that has no rules yet (metadata and links are still here). */
  readonly supported: boolean;
}
