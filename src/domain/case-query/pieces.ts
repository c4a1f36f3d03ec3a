/**
 * The pieces of a query: a run without white space, in which a stretch in quotation marks may hold some; one that is left
 * open ends with the text.
 */
export const pieces = /(?:"[^"]*(?:"|$)|[^\s"])+/gu;
