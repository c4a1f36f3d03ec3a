import DraftsOutlined from '@mui/icons-material/DraftsOutlined';
import { Button } from '@mui/material';
import { PageMessage } from '../../components/page-message.tsx';
import { useWords } from '../../messages/use-words.ts';
import { PickFiles } from './pick-files.tsx';
import { takeSample } from './take-files.ts';

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
      <Button variant="outlined" onClick={() => void takeSample()}>
        {t('desk.intake.sample')}
      </Button>
    </PageMessage>
  );
}
