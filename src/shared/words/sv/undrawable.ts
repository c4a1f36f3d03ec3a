/** Where in a letter a character stands that no font has. */
export const head = '{{character}} (U+{{code}}) i brevhuvudet';
export const opening = '{{character}} (U+{{code}}) i brevets början';
export const text = '{{character}} (U+{{code}}) under ”{{heading}}”';
export const columns =
  '{{character}} (U+{{code}}) i kolumnrubriken ”{{column}}” i tabellen ”{{caption}}”';
export const table =
  '{{character}} (U+{{code}}) i tabellen ”{{caption}}”, rad {{row}}, kolumnen ”{{column}}”';
export const more = 'med flera';
