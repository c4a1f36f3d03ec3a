import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import { Button } from '@mui/material';
import type { Today } from '#shared/views/today-view.ts';
import { PageMessage } from '../../components/notices/page-message.tsx';
import { useWords } from '../../messages/use-words.ts';
import { ofWork, toHash } from '../../route.ts';
import { useReads } from '../../status/use-reads.ts';

const quietWork = ['backup', 'retention', 'register'] as const;

/** Nothing presses: what a good day looks like, and what there is time for. */
export function Calm({ today }: { readonly today: Today }) {
  const { t } = useWords();
  const reads = useReads();
  return (
    <PageMessage
      icon={<CheckCircle color="success" fontSize="large" />}
      title={t('desk.today.calmTitle')}
      advice={`${t(today.whose === 'mine' ? 'desk.today.calmMine' : 'desk.today.calmAdvice')} ${t('desk.today.calmTime')}`}
    >
      {quietWork
        .filter((page) => !(reads && ofWork.has(page)))
        .map((page) => (
          <Button key={page} variant="outlined" href={toHash({ page })}>
            {t(`desk.today.quiet.${page}`)}
          </Button>
        ))}
    </PageMessage>
  );
}
