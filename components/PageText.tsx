import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

/** BCP 47 tag of the article that the card is of. */
export const ArticleLanguage = createContext<string | undefined>(undefined);

interface PageTextProps {
  readonly children: string;
  readonly class?: string;
}

/**
 * Words of the page: text and nothing but text, in the article's language, its direction kept apart from the
 * interface's, so that a screen reader pronounces it and Arabic in an English card reads right.
 */
export function PageText({ children, class: className }: PageTextProps) {
  return (
    <bdi lang={useContext(ArticleLanguage)} class={className}>
      {children}
    </bdi>
  );
}

interface QuotedProps {
  readonly children: string;
  readonly class?: string;
  /** The words as they are to be shown, where part of them is marked. */
  readonly shown?: ComponentChildren;
}

/** The same in quotation marks of the words' own direction, unless the words bring marks. */
export function Quoted({ children, class: className, shown = children }: QuotedProps) {
  return (
    <span class={className}>
      <bdi lang={useContext(ArticleLanguage)}>{startsQuoted(children) ? shown : <q>{shown}</q>}</bdi>
    </span>
  );
}

/** Whether words open with a quotation mark: a second one before it would stumble. */
function startsQuoted(words: string): boolean {
  return /^["'“”‘’„«»‹›「]/.test(words);
}
