import Lock from '@mui/icons-material/LockOutlined';
import { Button } from '@mui/material';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { useConfidential } from '../../components/labels/confidential-cases.tsx';
import { PageMessage } from '../../components/notices/page-message.tsx';
import { sayDay } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { sayOfficers } from './say-officers.ts';

/** All that there is to see of a case that others alone open. */
export function ConfidentialPage({ reference }: { readonly reference: string }) {
  const { t, language } = useWords();
  const found = useConfidential().get(reference);
  const team = useAnswer('team', () => ombud.team.show(undefined));
  const facts = found && {
    kind: t(`case.kinds.${found.kind}`),
    day: sayDay(found.receivedAt, language),
  };
  const openers =
    found && team.state === 'ready'
      ? sayOfficers(found.officers, team.value.officers, t, language)
      : '';
  return (
    <PageMessage
      whole
      role="alert"
      icon={<Lock color="secondary" fontSize="large" />}
      title={t('desk.confidential.pageTitle', { reference })}
      advice={[facts && t('desk.confidential.pageFacts', facts), openers]
        .filter(Boolean)
        .concat(t('desk.confidential.pageAdvice'))
        .join(' ')}
    >
      <Button variant="outlined" href={toHash({ page: 'cases' })}>
        {t('desk.casefile.back')}
      </Button>
    </PageMessage>
  );
}
