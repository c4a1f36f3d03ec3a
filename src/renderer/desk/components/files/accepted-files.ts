/** Kinds of files a place takes, by the ends of their names. */
export interface AcceptedFiles {
  /** For `<input accept>`. */
  readonly accept: string;
  readonly includes: (file: { readonly name: string }) => boolean;
}

/** Letters: they become drafts in the inbox. */
export const mailFiles = accepted(
  ['eml', 'msg', 'mbox'],
  ['message/rfc822', 'application/vnd.ms-outlook'],
);

/** Personal data out of a system, and what is enclosed with them. */
export const dataFiles = accepted(
  // prettier-ignore
  [
    'csv', 'tsv', 'tab', 'xlsx', 'xlsm', 'json', 'jsonl', 'ndjson', 'eml', 'msg',
    'txt', 'md', 'log', 'html', 'pdf', 'png', 'jpg', 'jpeg', 'gif', 'webp', 'tif', 'tiff', 'bmp', 'heic', 'svg',
  ],
  ['text/csv', 'application/json', 'text/plain', 'image/*'],
);

/** Lists of cases kept so far. */
export const listFiles = accepted(['csv', 'tsv', 'tab', 'xlsx', 'xlsm'], ['text/csv']);

function accepted(extensions: readonly string[], types: readonly string[]): AcceptedFiles {
  return {
    accept: [...extensions.map((extension) => `.${extension}`), ...types].join(','),
    includes: ({ name }) => {
      const dot = name.lastIndexOf('.');
      return dot > 0 && extensions.includes(name.slice(dot + 1).toLowerCase());
    },
  };
}
