import DraftsOutlined from '@mui/icons-material/DraftsOutlined';
import { PageMessage } from '../../components/notices/page-message.tsx';
import { useWords } from '../../messages/use-words.ts';
import { PickFiles } from './pick-files.tsx';
import { SampleButton } from './sample-button.tsx';

/** An inbox with nothing in it says how to fill it. */
export function EmptyInbox() {
  const { t } = useWords();
  return (
    <PageMessage
      icon={<DraftsOutlined color="secondary" fontSize="large" />}
      title={t('desk.intake.emptyTitle')}
      advice={t('desk.intake.emptyAdvice')}
    >
      <PickFiles variant="contained" />
      <SampleButton variant="outlined" />
    </PageMessage>
  );
}
