import ArrowBack from '@mui/icons-material/ArrowBack';
import { Link, Stack, Typography } from '@mui/material';
import { caseKinds } from '#domain/case/kind.ts';
import type { CaseView } from '#shared/views/views.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { ConfidentialMark } from '../../components/labels/confidential-mark.tsx';
import { StatusLabel } from '../../components/labels/status-label.tsx';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { CaseActions } from './case-actions.tsx';
import { useExecute } from '../../components/use-execute.ts';

/** What the case is, at the top of its page. */
export function CaseHeader({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const execute = useExecute(view.reference);
  return (
    <Stack direction="row" spacing={2} sx={{ px: 3, pt: 1.5, pb: 1, alignItems: 'end' }}>
      <Stack spacing={0.25} sx={{ flex: 1, minWidth: 0 }}>
        <Link
          href={toHash({ page: 'cases' })}
          variant="caption"
          underline="hover"
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, alignSelf: 'start' }}
        >
          <ArrowBack sx={{ fontSize: 14 }} aria-hidden />
          {t('desk.casefile.back')}
        </Link>
        <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
          <Typography variant="h1">{view.reference}</Typography>
          <StatusLabel status={view.status} />
          <ConfidentialMark reference={view.reference} />
        </Stack>
        <Typography color="textSecondary" noWrap>
          {view.subject || t('desk.casefile.noSubject')}
        </Typography>
      </Stack>
      <Choice
        label={t('desk.casefile.kind')}
        value={view.kind}
        options={caseKinds}
        width={230}
        disabled={view.status === 'closed'}
        say={(kind) => t(`case.kinds.${kind}`)}
        onChange={(kind) => void execute({ type: 'change-kind', kind })}
      />
      <CaseActions view={view} />
    </Stack>
  );
}
