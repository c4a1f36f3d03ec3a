interface Schema<T> {
  safeParse(value: unknown): { readonly data?: T | undefined };
}

/** What a text of a pack says, where it is JSON and has the shape it should. */
export function readJson<T>(text: string | undefined, schema: Schema<T>): T | undefined {
  try {
    return text === undefined ? undefined : schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
