import { styled } from '@mui/material/styles';
import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { Step } from '../../components/lists/step-list.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';

const Options = styled('ul')(({ theme }) => ({
  margin: 0,
  paddingInlineStart: theme.spacing(2.5),
  ...theme.typography.body2,
  overflowWrap: 'anywhere',
}));

/** The ways to put it right that were described to the one who complains. */
export function OptionsStep({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { reference, complaint, status } = view;
  const { options } = complaint;
  return (
    <Step
      title={t('workflow.checks.options-described')}
      help={t('desk.complaint.optionsHelp')}
      done={options.length > 0}
      actions={
        status !== 'closed' && (
          <ChangeButton
            variant="outlined"
            onClick={() => openDialog({ type: 'complaint', act: 'options', reference, complaint })}
          >
            {t(options.length > 0 ? 'desk.complaint.change' : 'desk.complaint.describe')}
          </ChangeButton>
        )
      }
    >
      {options.length > 0 && (
        <Options>
          {options.map((option) => (
            <li key={option}>{option}</li>
          ))}
        </Options>
      )}
    </Step>
  );
}
