/** Puts a text on the clipboard; gives whether it could. A locked-down window may be denied it. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
