import { createContext } from 'preact';
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

/** The same in quotation marks, unless the words bring their own. */
export function Quoted({ children, class: className }: PageTextProps) {
  const Marks = startsQuoted(children) ? 'span' : 'q';
  return (
    <Marks class={className}>
      <PageText>{children}</PageText>
    </Marks>
  );
}

/** Whether words open with a quotation mark: a second one before it would stumble. */
export function startsQuoted(words: string): boolean {
  return /^["'“”‘’„«»‹›「]/.test(words);
}
