/** How long a letter's text may be, in UTF-16 units; the longest of ours has under 6 000. */
export const longestTemplate = 50_000;
