/** What reading one file may take before the reader is ended. */
export interface ReadingLimits {
  readonly seconds: number;
  /** Of the whole process: strings and bytes alike. */
  readonly megabytes: number;
}

/** No reading may take more memory than this, whatever the size of the file. Twenty million cells fit. */
export const mostMegabytes = 3_072;

/**
 * The limits for a file of so many bytes. They are many times what a slow machine needs for an honest file of that size,
 * so that only a file made to exhaust the reader meets them.
 */
export function limitsFor(bytes: number): ReadingLimits {
  const size = bytes / 1e6;
  return {
    seconds: Math.ceil(30 + 3 * size),
    megabytes: Math.min(mostMegabytes, Math.ceil(1_024 + 32 * size)),
  };
}

/** The same for what is read beside the work, where one file that is given up costs little: less of all. */
export function limitsBeside(bytes: number): ReadingLimits {
  const { seconds, megabytes } = limitsFor(bytes);
  return { seconds: Math.ceil(seconds / 3), megabytes: Math.min(1_024, megabytes) };
}
