import type { Story } from '../story';
import { bodyHtml, escape, printedDay, teaserItems } from './html';

/** A small agency's page of the old kind: tables for layout, line breaks for paragraphs, no metadata but a title. */
export function plain(story: Story): string {
  const body = bodyHtml(story, {
    paragraph: (html) => `${html}<br><br>`,
    caption: (html) =>
      `<table align="right"><tr><td><img src="p.gif"></td></tr><tr><td class="caption"><i>${html}</i></td></tr></table>`,
  });
  return `<html><head><title>${escape(story.site)}: ${escape(story.title)}</title></head><body bgcolor="#ffffff">
<table width="100%"><tr><td><a href="/">${escape(story.site)}</a> | <a href="/archive.html">Archive</a> | <a href="/about.html">About</a></td></tr></table>
<table width="760"><tr><td width="560" valign="top"><div class="story"><h1>${escape(story.title)}</h1>
<p class="date">${printedDay(story.published)}</p>${story.byline.length === 0 ? '' : `<p class="byline">By ${escape(story.byline.join(' and '))}</p>`}
${story.standfirst === null ? '' : `<p><b>${escape(story.standfirst)}</b></p>`}<div class="text">${body}</div></div></td>
<td width="200" valign="top"><b>Related stories</b><ul>${teaserItems(story.related)}</ul><b>Other news</b><ul>${teaserItems(story.more)}</ul></td></tr></table>
<center><small>Copyright ${escape(story.site)}. <a href="/contact.html">Contact</a></small></center></body></html>`;
}
