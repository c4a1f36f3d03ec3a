import { portableBases } from '#domain/case/portability/facts.ts';
import type { CaseView } from '#shared/views/views.ts';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { CheckField } from '../../components/fields/check-field.tsx';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

interface Props {
  readonly reference: string;
  readonly set: CaseView['portable'][number];
}

/** The three conditions of Art. 20(1), for one system's data. */
export function PortableDialog({ reference, set: before }: Props) {
  const { t } = useWords();
  const [set, setSet] = useKept('set', before);
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('desk.measures.assessOf', { system: set.system })}
      command={() => ({ type: 'assess-portability', set })}
    >
      <PillChoice
        label={t('desk.measures.basis')}
        value={set.basis}
        options={portableBases}
        say={(one) => t(`workflow.portableBases.${one}`)}
        onChange={(basis) => setSet({ ...set, basis })}
      />
      <CheckField
        label={t('desk.measures.provided')}
        checked={set.provided}
        onChange={(provided) => setSet({ ...set, provided })}
      />
      <CheckField
        label={t('desk.measures.automated')}
        checked={set.automated}
        onChange={(automated) => setSet({ ...set, automated })}
      />
    </ActDialog>
  );
}
