import { Typography } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { ActDialog } from '../../components/dialogs/act-dialog.tsx';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { GroundFields } from './ground-fields.tsx';
import { useKept } from '../../components/unsaved/use-kept.ts';

const extents = ['full', 'partial'] as const;

/** Decides a refusal, once for its letter and for how the case ends. */
export function RefusalDialog({ reference }: { readonly reference: string }) {
  const answer = useAnswer(reference, () => ombud.cases.show({ reference }));
  return answer.state === 'ready' ? <DecidingForm view={answer.value} /> : null;
}

function DecidingForm({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { reference, refusal, workflow } = view;
  const [extent, setExtent] = useKept('extent', refusal?.extent ?? 'full');
  const [grounds, setGrounds] = useKept('grounds', refusal?.grounds ?? []);
  return (
    <ActDialog
      width="sm"
      reference={reference}
      title={t('desk.steps.refuse')}
      command={() => ({ type: 'decide-refusal', refusal: { extent, grounds } })}
    >
      <Typography variant="body2" color="textSecondary">
        {t('desk.steps.refuseHelp')}
      </Typography>
      <PillChoice
        label={t('desk.steps.extent')}
        value={extent}
        options={extents}
        say={(one) => t(`desk.steps.extents.${one}`)}
        onChange={setExtent}
      />
      <GroundFields possible={workflow.grounds} grounds={grounds} onChange={setGrounds} />
    </ActDialog>
  );
}
