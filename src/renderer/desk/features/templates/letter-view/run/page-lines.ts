/** What of a page is no words that somebody reads. */
const unread =
  'script, style, head, title, template, noscript, svg, [hidden], [aria-hidden="true"]';
/** Word writes the point of an item among its words, and says so. */
const byStyle = /display:\s*none|mso-hide:\s*all|mso-list:\s*ignore/i;
/** What begins on a line of its own. */
const apart =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TR|UL)$/;

/** The words of a page that comes without any of its own, by its lines. It is read and not shown: nothing in it is fetched or run. */
export function pageLines(html: string): string {
  if (html === '') return '';
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return wordsOf(body);
}

function wordsOf(node: Node): string {
  if (node instanceof Text) return node.data.replaceAll(/[ \t\r\n]+/g, ' ');
  if (!(node instanceof Element)) return '';
  if (node.matches(unread) || byStyle.test(node.getAttribute('style') ?? '')) return '';
  if (node.tagName === 'BR') return '\n';
  const words = Array.from(node.childNodes, wordsOf).join('');
  if (node.tagName === 'TD' || node.tagName === 'TH') return `${words.trim()} `;
  if (!apart.test(node.tagName)) return words;
  return `\n${node.tagName === 'LI' ? '• ' : ''}${words.trim()}\n`;
}
