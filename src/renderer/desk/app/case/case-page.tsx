import FindInPage from '@mui/icons-material/FindInPageOutlined';
import { Button, Skeleton } from '@mui/material';
import { refusalText } from '#shared/words/refusal-text.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { PageMessage } from '../../components/notices/page-message.tsx';
import { ConfidentialPage } from '../../features/confidential/confidential-page.tsx';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import type { Section } from './sections-of.ts';
import { CaseSheet } from './case-sheet.tsx';

/** One case, read by its reference, at the part that is asked for. */
export function CasePage({
  reference,
  part,
}: {
  readonly reference: string;
  readonly part: Section | undefined;
}) {
  const { t, words } = useWords();
  const answer = useAnswer(reference, () => ombud.cases.show({ reference }));
  if (answer.state === 'loading') return <Skeleton variant="rounded" sx={{ m: 3 }} height={120} />;
  if (answer.state === 'ready') return <CaseSheet view={answer.value} part={part} />;
  if (answer.refusal.code === 'case-confidential')
    return <ConfidentialPage reference={reference} />;
  return (
    <PageMessage
      whole
      role="alert"
      icon={<FindInPage color="secondary" fontSize="large" />}
      {...refusalText(words, answer.refusal)}
    >
      <Button variant="outlined" href={toHash({ page: 'cases' })}>
        {t('desk.casefile.back')}
      </Button>
    </PageMessage>
  );
}
