import { Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { isOfPerson } from '#domain/case/kind.ts';
import type { CaseView } from '#shared/views/views.ts';
import { nextAsked } from '../../../components/asked-of.ts';
import { DueLabel } from '../../../components/labels/due-label.tsx';
import { StatusLabel } from '../../../components/labels/status-label.tsx';
import { TimeLeft } from '../../../components/labels/time-left.tsx';
import { WhyButton } from '../../../components/labels/why-button.tsx';
import { StoryEntry } from '../../../components/story-entry.tsx';
import { sayDue } from '../../../messages/dates.ts';
import { sayIdentity, sayRequester, sayRole } from '../../../messages/say-who.ts';
import { useWords } from '../../../messages/use-words.ts';

const lately = 3;

/** The few facts of a case by which one knows whether to open it. */
export function PreviewFacts({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const { reference, requester, subject, kind, due, urgency, handler, timeline } = view;
  const check = nextAsked(view);

  const runsByHour = kind === 'breach' && view.status !== 'closed';
  const identity = isOfPerson(kind) ? sayIdentity(view.identity, t) : '';
  return (
    <>
      <Stack spacing={0.5}>
        <Typography variant="h2" component="p" sx={{ overflowWrap: 'anywhere' }}>
          {sayRequester({ kind, requester: requester.name || requester.email }, t)}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {[sayRole(view, t), identity].filter(Boolean).join(' · ')}
        </Typography>
      </Stack>
      <Part name={t('desk.list.what')}>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {[t(`case.kinds.${kind}`), subject].filter(Boolean).join(' · ')}
        </Typography>
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mt: 0.5 }}>
          <StatusLabel status={view.status} />
          <Typography variant="caption" color="textSecondary">
            {handler || t('desk.list.nobody')}
          </Typography>
        </Stack>
      </Part>
      <Part name={t('desk.cases.due')}>
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="body2">{sayDue(due.due, language)}</Typography>
          {runsByHour ? <TimeLeft due={due.due} /> : <DueLabel urgency={urgency} />}
          <WhyButton reference={reference} />
        </Stack>
      </Part>
      {view.status !== 'closed' && (
        <Part name={t('desk.list.next')}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {t(check ? `workflow.checks.${check}` : 'desk.casefile.closeCase')}
          </Typography>
        </Part>
      )}
      <Part name={t('desk.list.lately')}>
        <Stack component="ol" spacing={1} sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {timeline
            .slice(-lately)
            .toReversed()
            .map((entry) => (
              <StoryEntry
                key={`${entry.desk} ${entry.seq}`}
                entry={entry}
                variant="body2"
                sx={{ overflowWrap: 'anywhere' }}
              />
            ))}
        </Stack>
      </Part>
    </>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <Typography variant="caption" color="textSecondary" component="h3" sx={{ fontWeight: 600 }}>
        {name}
      </Typography>
      {children}
    </div>
  );
}
