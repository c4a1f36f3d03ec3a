import { type LinkRelation, linkRelations } from '#domain/case/work/facts.ts';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { sayToast } from '../../components/notices/toast-store.ts';
import { WordsField } from '../../components/fields/words-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** Links another case by its reference, both ways. */
export function LinkDialog({ reference }: { readonly reference: string }) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const [to, setTo] = useKept('to', '');
  const [relation, setRelation] = useKept<LinkRelation>('relation', 'same-person');
  const submit = async () => {
    const linked = await run(() =>
      ombud.cases.link({ reference, to: to.trim().toUpperCase(), relation }),
    );
    if (!linked) return;
    sayToast({ tone: 'done', title: t('desk.casefile.done', { reference }) });
    closeDialog();
  };
  return (
    <FormDialog
      title={t('desk.work.link')}
      submit={t('desk.shell.save')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void submit()}
    >
      <WordsField
        first
        required
        label={t('desk.work.otherCase')}
        help={t('desk.work.otherCaseHelp')}
        value={to}
        onChange={setTo}
      />
      <Choice
        label={t('desk.work.relation')}
        value={relation}
        options={linkRelations}
        say={(one) => t(`workflow.relations.${one}`)}
        help={t('desk.work.relationHelp')}
        onChange={setRelation}
      />
    </FormDialog>
  );
}
