import type { Request } from '#shared/contract/contract.ts';

const word = '--practice';
const anew = `${word}=anew`;

/** Whether the arguments ask for the practice book, and for another beginning of it. */
export const practiceIn = (args: readonly string[]) => ({
  practice: args.includes(word) || args.includes(anew),
  anew: args.includes(anew),
});

/** The arguments with which the app goes there, or back: the same data folder either way. */
export function argumentsTo(go: Request<'app:practise'>['go'], args: readonly string[]): string[] {
  const same = args.filter((arg) => arg !== word && arg !== anew);
  if (go === 'back') return same;
  return [...same, go === 'anew' ? anew : word];
}
