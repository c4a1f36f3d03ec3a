/** Elements that close themselves, or each other: they nest in nothing. */
const flat = new Set(
  'area base br col dd dt embed hr img input li link meta option p source td th tr wbr'.split(' '),
);
const tag = /<(\/?)([a-z][a-z0-9]{0,20})/gi;

/** Deeper than any mail that a program wrote; the HTML reader moves all that is open for each element that opens. */
const deepest = 1_000;

/** The beginning of an HTML text, up to where more elements are open than any mail has. */
export function withinDepth(html: string): string {
  let depth = 0;
  for (const { 1: closes, 2: name = '', index } of html.matchAll(tag)) {
    if (flat.has(name.toLowerCase())) continue;
    depth = closes ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return html.slice(0, index);
  }
  return html;
}
