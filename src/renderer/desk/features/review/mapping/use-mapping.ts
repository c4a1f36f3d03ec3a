import type { SystemMapping } from '#domain/register/system-mapping.ts';
import { answered } from '../../../ask/answered.ts';
import { ombud } from '../../../bridge.ts';
import { useSayRefusal } from '../../../components/notices/use-say-refusal.ts';
import { useAct } from '../../../components/use-execute.ts';

/**
 * Gives a case its copy of a system's mapping, and remembers it for the system's next file unless told not to. Staff have
 * now looked at it: it is a suggestion no more. Gives whether it was done.
 */
export function useMapping(reference: string) {
  const act = useAct();
  const sayRefusal = useSayRefusal();
  return async (system: string, looked: SystemMapping, remember = true): Promise<boolean> => {
    const { suggested: _, ...settled } = looked;
    const mapping = {
      ...settled,
      columns: [...settled.columns],
      codes: [...settled.codes],
      ...(settled.words && { words: [...settled.words] }),
      purposes: [...settled.purposes],
      sources: [...settled.sources],
      recipients: [...settled.recipients],
    };
    if (!(await act(reference, { type: 'map-system', system, mapping }))) return false;
    if (!remember) return true;
    const remembered = await answered(ombud.mappings.remember({ system, mapping }));
    if (!remembered.ok) sayRefusal(remembered.error);
    return remembered.ok;
  };
}
