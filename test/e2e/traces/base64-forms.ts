/** Base 64 has three forms, by where in its group a text begins; ends are left off, where neighbours show through. */
export const base64Forms = (text: string): Buffer[] =>
  [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    return Buffer.from(bytes.toString('base64').slice(4, -4));
  });
