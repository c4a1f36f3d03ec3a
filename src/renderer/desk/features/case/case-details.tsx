import Lock from '@mui/icons-material/LockOutlined';
import { Alert, AlertTitle, Paper, Stack, Typography } from '@mui/material';
import { caseKinds } from '#domain/case/kind.ts';
import type { CaseView } from '#shared/views/views.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { FactList } from '../../components/lists/fact-list.tsx';
import { useExecute } from '../../components/use-execute.ts';
import { sayDay, sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { useReads } from '../../status/use-reads.ts';
import { sayVersions } from './say-versions.ts';
import { sayIdentity, sayRepresentative, sayRole, sayUnnamed } from '../../messages/say-who.ts';

/** What it is, who asks, how it came, and who has it. */
export function CaseDetails({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const execute = useExecute(view.reference);
  const reads = useReads();
  const { requester, outcome, closedAt, hold } = view;
  const who = requester.name || sayUnnamed(view.kind, t);
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2 }}>
      <Typography variant="h4" component="h2" color="textSecondary" sx={{ mb: 1 }}>
        {t('desk.casefile.details')}
      </Typography>
      <Stack sx={{ mb: 1.5 }}>
        <Choice
          label={t('desk.casefile.kind')}
          value={view.kind}
          options={caseKinds}
          disabled={reads || view.status === 'closed'}
          say={(kind) => t(`case.kinds.${kind}`)}
          onChange={(kind) => void execute({ type: 'change-kind', kind })}
        />
      </Stack>
      {hold && (
        <Alert severity="info" icon={<Lock fontSize="small" />} sx={{ mb: 1.5 }}>
          <AlertTitle>
            {t('desk.casefile.onHold', { day: sayDay(hold.placedAt, language) })}
          </AlertTitle>
          {hold.reason}
        </Alert>
      )}
      <FactList
        facts={[
          {
            term: t('desk.casefile.requester'),
            value: [who, requester.email, requester.address].filter(Boolean).join('\n'),
          },
          { term: t('desk.steps.group'), value: t(`workflow.groups.${view.group}`) },
          { term: t('desk.steps.representativeTerm'), value: sayRepresentative(view, t) },
          { term: t('desk.steps.role'), value: sayRole(view, t) },
          {
            term: t('desk.casefile.identity'),
            value: sayIdentity(view.identity, t),
          },
          { term: t('desk.casefile.earlierReference'), value: view.earlierReference },
          { term: t('desk.casefile.received'), value: sayMoment(view.receivedAt, language) },
          { term: t('desk.casefile.channel'), value: t(`case.channels.${view.channel}`) },
          {
            term: t('desk.casefile.language'),
            value: t(`desk.casefile.${view.language === 'sv' ? 'swedish' : 'english'}`),
          },
          { term: t('desk.casefile.handler'), value: view.handler },
          { term: t('desk.shell.register'), value: sayVersions(view.registerVersions, t) },
          {
            term: t('desk.casefile.outcome'),
            value: outcome && t(`case.outcomes.${outcome}`),
          },
          {
            term: t('desk.casefile.closedAt'),
            value: closedAt && sayMoment(closedAt, language),
          },
        ]}
      />
    </Paper>
  );
}
