import { Parser } from 'htmlparser2';
import { empty } from './empty-elements.ts';

/** Styles by which a page keeps a text from whoever reads it. */
const hiding = [
  /display\s*:\s*none/i,
  /visibility\s*:\s*hidden/i,
  /mso-hide\s*:\s*all/i,
  /opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)/i,
  /font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|%)?\s*(?:;|!|$)/i,
  /max-height\s*:\s*0/i,
  /text-indent\s*:\s*-\d{3,}/i,
];
const white =
  /(?:^|[;\s])color\s*:\s*(?:#fff(?:fff)?\b|white\b|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))/i;
const background =
  /background(?:-color)?\s*:\s*(?!(?:#fff(?:fff)?\b|white\b|transparent\b|none\b))/i;

const most = 1_000_000;

/** Where an element stands: within what is hidden, and on what ground. */
interface Standing {
  readonly name: string;
  readonly hidden: boolean;
  readonly coloured: boolean;
}

/**
 * What a page holds and does not show: texts of no display, of no size, white on white. They are there for filters and
 * previews, and are not what somebody wrote to be read.
 */
function hiddenTexts(html: string): string[] {
  const texts: string[] = [];
  const open: Standing[] = [];
  let text = '';
  const parser = new Parser({
    onopentag(name, { style = '', hidden, bgcolor, color = '' }) {
      if (empty.has(name)) return;
      const above = open.at(-1);
      const coloured =
        (above?.coloured ?? false) ||
        background.test(style) ||
        (bgcolor !== undefined && !/^#?f{3,6}$|^white$/i.test(bgcolor));
      const pale = white.test(style) || /^(?:#?fff(?:fff)?|white)$/i.test(color);
      const own =
        hidden !== undefined || hiding.some((form) => form.test(style)) || (pale && !coloured);
      open.push({ name, coloured, hidden: (above?.hidden ?? false) || own });
    },
    ontext(piece) {
      if (open.at(-1)?.hidden) text += piece;
    },
    onclosetag(name) {
      const at = open.findLastIndex((one) => one.name === name);
      if (at < 0) return;
      open.length = at;
      if (open.at(-1)?.hidden || text === '') return;
      texts.push(text);
      text = '';
    },
  });
  parser.end(html.slice(0, most));
  return text === '' ? texts : [...texts, text];
}

/** A mail's text without what its page hides. */
export function withoutHidden(text: string, html: string | undefined): string {
  if (!html) return text;
  let shown = text;
  for (const hidden of hiddenTexts(html)) {
    // The page's spaces became others in the text.
    const words = hidden.replaceAll(/[\u200b\u200c\ufeff]|\u034f|\u200d/g, ' ').match(/\S+/g) ?? [];
    if (words.length === 0 || words.length > 200) continue;
    const pattern = words
      .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('\\s+');
    shown = shown.replace(new RegExp(pattern, 'u'), ' ');
  }
  return shown;
}
