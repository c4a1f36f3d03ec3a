import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { MomentField } from '../../components/fields/moment-field.tsx';
import type { Command } from '../../components/use-execute.ts';
import { useWhen } from '../../components/labels/use-when.ts';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useKept } from '../../components/unsaved/use-kept.ts';

interface Props {
  readonly reference: string;
  readonly title: string;
  readonly label: string;
  readonly help: string;
  readonly when: string;
  readonly command: (words: string, at: { readonly at?: string }) => Command;
}

/** Asks what was done, in words, and when. */
export function DoneDialog({ reference, title, label, help, when: asked, command }: Props) {
  const when = useWhen();
  const [words, setWords] = useKept('words', '');
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={title}
      command={() => when.facts && command(words, when.facts)}
    >
      <WordsField
        first
        required
        lines={2}
        label={label}
        help={help}
        value={words}
        onChange={setWords}
      />
      <MomentField label={asked} value={when.value} onChange={when.onChange} />
    </ActDialog>
  );
}
