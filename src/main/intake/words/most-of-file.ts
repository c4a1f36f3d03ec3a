/** How many characters are read of one file, some two hundred pages. */
export const mostOfFile = 400_000;
