/** Where in a letter a character stands that no font has. */
export const head = '{{character}} (U+{{code}}) in the head of the letter';
export const opening = '{{character}} (U+{{code}}) at the start of the letter';
export const text = '{{character}} (U+{{code}}) under “{{heading}}”';
export const columns =
  '{{character}} (U+{{code}}) in the column head “{{column}}” of the table “{{caption}}”';
export const table =
  '{{character}} (U+{{code}}) in the table “{{caption}}”, row {{row}}, column “{{column}}”';
export const more = 'and others';
