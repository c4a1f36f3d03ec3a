import { Link } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { Row, RowList } from '../../components/lists/row-list.tsx';
import { Step } from '../../components/lists/step-list.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';

/** What the complaint really is about, as a case of its own with the same date. */
export function BranchStep({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { reference, links } = view;
  const branches = links.filter(({ relation }) => relation === 'led-to');
  return (
    <Step
      title={t('desk.complaint.branch')}
      help={t('desk.complaint.branchHelp')}
      done={branches.length > 0}
      actions={
        <ChangeButton
          variant="outlined"
          onClick={() => openDialog({ type: 'complaint', act: 'branch', reference })}
        >
          {t('desk.complaint.openBranch')}
        </ChangeButton>
      }
    >
      {branches.length > 0 && (
        <RowList aria-label={t('desk.complaint.branch')}>
          {branches.map(({ reference: to, relation }) => (
            <Row
              key={to}
              title={<Link href={toHash({ page: 'case', reference: to })}>{to}</Link>}
              detail={t(`workflow.relations.${relation}`)}
            />
          ))}
        </RowList>
      )}
    </Step>
  );
}
