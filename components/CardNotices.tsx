import type { Card } from '../utils/model/card';
import { useTexts } from './texts';

/** What limits the card: only part of the text, a page that changes, further articles, a language without rules. */
export function CardNotices({ card: { article, supported } }: { readonly card: Card }) {
  const { text, count, locale } = useTexts();
  const notices = [
    supported ? null : text('noticeLanguage', languageName(article.language, locale) ?? text('thisLanguage')),
    article.truncated ? text('noticeTruncated') : null,
    article.genre === 'live' ? text('noticeLive') : null,
    article.others.length > 0 ? count('noticeOthers', article.others.length) : null,
  ].filter((notice) => notice !== null);
  if (notices.length === 0) return null;
  return (
    <div class="notices">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  );
}

/** The language's name in the reader's own; undefined for what is no language tag. */
function languageName(tag: string, locale: string): string | undefined {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)) return undefined;
  return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag);
}
