/** Whether a name is made from one of these words, with facts in it. */
export const isMadeOf =
  (...all: readonly string[]) =>
  (name: string) =>
    all.some((words) => {
      const [before = '', ...rest] = words.split(/\{\{[^}]+\}\}/);
      return rest.length === 0
        ? name === before
        : name.startsWith(before) && name.endsWith(rest.at(-1) ?? '');
    });
