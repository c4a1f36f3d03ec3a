import type { CaseView } from '#shared/views/views.ts';
import { FactList } from '../../components/lists/fact-list.tsx';
import { useWords } from '../../messages/use-words.ts';

/** The grounds that were entered where the refusal was decided or the data kept: they are entered once. */
export function ToldGrounds({ grounds }: { readonly grounds: CaseView['grounds'] }) {
  const { t } = useWords();
  if (grounds.length === 0) return null;
  return (
    <FactList
      facts={grounds.map(({ ground, reasons }) => ({
        term: t(`workflow.grounds.${ground}`),
        value: reasons,
      }))}
    />
  );
}
