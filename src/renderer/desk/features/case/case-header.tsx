import ArrowBack from '@mui/icons-material/ArrowBack';
import { Link, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { CaseView } from '#shared/views/views.ts';
import { ConfidentialMark } from '../../components/labels/confidential-mark.tsx';
import { StatusLabel } from '../../components/labels/status-label.tsx';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { CaseActions } from './case-actions.tsx';
import { sayRole, sayUnnamed } from '../../messages/say-who.ts';

interface Props {
  readonly view: CaseView;
  /** What comes next. */
  readonly children: ReactNode;
}

/** Whose case it is, about what, and what comes next, at the top of its page. */
export function CaseHeader({ view, children }: Props) {
  const { t } = useWords();
  const { requester, subject, kind } = view;
  const who = requester.name || sayUnnamed(kind, t) || subject || t('desk.casefile.noSubject');
  const facts = [t(`case.kinds.${kind}`), sayRole(view, t), subject].filter(
    (fact) => fact && fact !== who,
  );
  return (
    <Stack
      direction="row"
      sx={{ px: 3, pt: 1.5, pb: 1, gap: 1.5, alignItems: 'end', flexWrap: 'wrap' }}
    >
      <Stack spacing={0.25} sx={{ flex: '1 1 26rem', minWidth: 0 }}>
        <Link
          href={toHash({ page: 'cases' })}
          variant="caption"
          underline="hover"
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, alignSelf: 'start' }}
        >
          <ArrowBack sx={{ fontSize: 14 }} aria-hidden />
          {t('desk.casefile.back')}
        </Link>
        <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center', minWidth: 0 }}>
          <Typography variant="h1" component="p" noWrap>
            {who}
          </Typography>
          <Typography variant="h4" component="h1" color="textSecondary" sx={{ flexShrink: 0 }}>
            {view.reference}
          </Typography>
          <StatusLabel status={view.status} />
          <ConfidentialMark reference={view.reference} />
        </Stack>
        <Typography color="textSecondary" noWrap title={subject}>
          {facts.join(' · ')}
        </Typography>
      </Stack>
      {/* What can be done goes under the name together, or not at all. */}
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'end', flexWrap: 'wrap' }}>
        {children}
        <CaseActions view={view} />
      </Stack>
    </Stack>
  );
}
