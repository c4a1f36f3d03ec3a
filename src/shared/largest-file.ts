/** In bytes: a larger file would be held in memory several times over while it is read. */
export const largestFile = 100 * 1024 * 1024;

/** In bytes: what crosses between window and book at once, in one file or several. With a half more the page dies of it. */
export const largestTogether = 2 * largestFile;

/**
 * Bytes as a person is told of them: megabytes of 1 024 × 1 024, rounded up to a tenth so that what is over a limit
 * never reads as the limit itself.
 *
 * @example inMegabytes(104_857_601) // 100.1
 */
export const inMegabytes = (bytes: number): number => Math.ceil((bytes / 1024 / 1024) * 10) / 10;
