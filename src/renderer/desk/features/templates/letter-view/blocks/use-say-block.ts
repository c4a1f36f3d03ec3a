import type { Block } from '#shared/letter-text/letter-text.ts';
import { useWords } from '../../../../messages/use-words.ts';
import { useName } from '../../use-name.ts';

/** What a block is called, with its number among the others. */
export function useSayBlock(): (block: Block, number: string) => string {
  const { t } = useWords();
  const name = useName();
  return (block, number) => {
    switch (block.type) {
      case 'line':
        return t('desk.letterView.line', {
          form: t(`desk.letterView.forms.${block.form}`),
          number,
        });
      case 'entry':
        return t('desk.letterView.term', { number });
      case 'part':
        return t('desk.letterView.part', { name: name(block.name) });
      case 'choice':
        return `${t('desk.letterView.choice')} ${number}`;
      default:
        return `${t('desk.letterView.own')} ${number}`;
    }
  };
}
