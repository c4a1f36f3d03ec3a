import { convert, type HtmlToTextOptions } from 'html-to-text';
import type { Email } from 'postal-mime';
import { withinDepth } from './html-depth.ts';
import type { IntakeWarning } from '#shared/views/intake-views.ts';
import { isLikelyThePage, longestStub, standsIn } from './stub-text.ts';

/** The text of a mail as a person reads it, and how it was come by. */
export interface MailText {
  readonly text: string;
  readonly warnings: readonly IntakeWarning[];
}

/** Longer text stays in the kept original; the case shows its beginning. */
const longest = 200_000;
const longestHtml = 4 * longest;

/** Mark-up becomes plain text: nothing of it is ever rendered, run or fetched. */
const options: HtmlToTextOptions = {
  wordwrap: false,
  selectors: [
    { selector: 'img', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'title', format: 'skip' },
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, ignoreHref: false } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      options: { uppercase: false },
    })),
  ],
  limits: { maxDepth: 100, ellipsis: ' […]' },
};

/** The plain part of a mail; where there is none, or where it says nothing but that there is another, what its HTML says. */
export function mailText({ text = '', html = '' }: Pick<Email, 'text' | 'html'>): MailText {
  if (!html.trim()) return tidy(text, []);
  if (text.trim() && text.length > longestStub) return tidy(text, []);
  const beginning = withinDepth(html.slice(0, longestHtml));
  const cut = beginning.length < html.length ? (['text-shortened'] as const) : [];
  if (!text.trim()) return tidy(convert(beginning, options), ['text-from-html', ...cut]);
  if (isLikelyThePage(text, beginning)) return tidy(text, []);
  const page = convert(beginning, options);
  if (!standsIn(text, page)) return tidy(text, []);
  return tidy(page, ['plain-part-passed-over', ...cut]);
}

function tidy(text: string, warnings: readonly IntakeWarning[]): MailText {
  const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '').trim();
  if (lines.length <= longest) return { text: lines, warnings };
  return {
    text: lines.slice(0, longest).toWellFormed(),
    warnings: [...warnings, 'text-shortened'],
  };
}
