import { isOwn, type Whose } from '#domain/team/whose.ts';
import type { Work } from '../work.ts';

/** Whether what is of somebody of a name is shown. A name is looked for among the officers once. */
export function namesOf({ book }: Pick<Work, 'book'>, whose: Whose): (name: string) => boolean {
  if (whose === 'all') return () => true;
  const known = new Map<string, boolean>();
  return (name) => {
    const own = known.get(name) ?? isOwn(name, book.atWork.officer, book.team);
    known.set(name, own);
    return own;
  };
}
