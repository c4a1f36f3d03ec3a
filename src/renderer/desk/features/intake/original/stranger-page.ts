import DOMPurify from 'dompurify';
import { pageShape } from '#shared/page-shape.ts';

const shape = {
  ALLOWED_TAGS: pageShape.tags,
  ALLOWED_ATTR: pageShape.attributes,
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
