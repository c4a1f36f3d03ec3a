import DOMPurify from 'dompurify';

/** What a page may be made of: text and its shape. No picture, no link, nothing that asks for anything. */
const shape = {
  ALLOWED_TAGS: (
    'b big blockquote br caption center code col colgroup dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i ins li ol p pre q s ' +
    'small span strike strong sub sup table tbody td tfoot th thead tr tt u ul'
  ).split(' '),
  ALLOWED_ATTR:
    'align bgcolor border cellpadding cellspacing color colspan dir height lang rowspan size start title valign width'.split(
      ' ',
    ),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

/** Belt and braces: what the frame may do is nothing, whatever stood in the page. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";
const look =
  'body{margin:16px;font:14px/1.5 system-ui,sans-serif;color:#1c1c1c;background:#fff;overflow-wrap:anywhere}';

/**
 * A stranger's page, made harmless, as a document for a frame without rights: no script, form, picture, link or style of
 * its own is left, and so nothing remote.
 *
 * @param lang of the mail, for whoever has it read aloud
 */
export function strangerPage(html: string, lang: string): string {
  const body = DOMPurify.sanitize(html, shape);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><style>${look}</style></head><body>${body}</body></html>`;
}
