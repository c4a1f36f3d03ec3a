import { useWords } from '../../../../messages/use-words.ts';
import { useName } from '../../use-name.ts';
import { useEditing } from '../editing.ts';

/** What a fact is called in a line, and what it says in an example. */
export function useChip(): (name: string) => { readonly label: string; readonly hint: string } {
  const { t } = useWords();
  const { template } = useEditing();
  const say = useName();
  return (name) => {
    const sample = template.facts.find((fact) => fact.name === name)?.sample ?? '';
    return {
      label: say(name),
      hint: sample === '' ? say(name) : t('desk.letterView.example', { sample }),
    };
  };
}
