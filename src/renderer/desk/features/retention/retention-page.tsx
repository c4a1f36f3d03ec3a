import { Box, Link, Skeleton, Stack, Tab, Tabs, Typography } from '@mui/material';
import { useState } from 'react';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { DisposedList } from './disposed-list.tsx';
import { DueList } from './due-list.tsx';
import { HeldList } from './held-list.tsx';
import type { RetentionList } from './retention.ts';

const parts = ['due', 'held', 'disposed'] as const;
type Part = (typeof parts)[number];
const limit = 500;

/** What is to go, what must stay, and what is gone. */
export function RetentionPage() {
  const { t } = useWords();
  const [part, setPart] = useState<Part>('due');
  const answer = useAnswer('retention', () => ombud.retention.list({ limit }));
  const count = (name: Part) => (answer.state === 'ready' ? answer.value[name].total : undefined);
  return (
    <Stack sx={{ height: '100%' }}>
      <Box sx={{ px: 3, pt: 1.5 }}>
        <Typography variant="h1">{t('desk.shell.retention')}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '80ch' }}>
          {t('desk.retention.intro')}
        </Typography>
        <Stack
          direction="row"
          sx={{ mt: 0.25, columnGap: 2.5, flexWrap: 'wrap', '& a': { lineHeight: '1.5rem' } }}
        >
          <Link variant="body2" href={toHash({ page: 'settings' })}>
            {t('desk.retention.toRules')}
          </Link>
          <Link variant="body2" href={toHash({ page: 'figures' })}>
            {t('desk.retention.toFigures')}
          </Link>
        </Stack>
      </Box>
      <Box sx={{ px: 1, borderBottom: 1, borderColor: 'divider' }}>
        <Tabs
          value={part}
          aria-label={t('desk.retention.parts')}
          onChange={(_, chosen: Part) => setPart(chosen)}
        >
          {parts.map((name) => (
            <Tab
              key={name}
              value={name}
              id={`tab-${name}`}
              aria-controls="retention-part"
              label={labelOf(t(`desk.retention.${name}`), count(name))}
            />
          ))}
        </Tabs>
      </Box>
      <Box
        role="tabpanel"
        id="retention-part"
        aria-labelledby={`tab-${part}`}
        tabIndex={0}
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', p: 3 }}
      >
        {answer.state === 'loading' && <Skeleton variant="rounded" height={240} />}
        {answer.state === 'refused' && <RefusalNotice refusal={answer.refusal} />}
        {answer.state === 'ready' && <Shown part={part} list={answer.value} />}
      </Box>
    </Stack>
  );
}

const labelOf = (name: string, count: number | undefined) =>
  count === undefined ? name : `${name} (${count})`;

interface Props {
  readonly part: Part;
  readonly list: RetentionList;
}

function Shown({ part, list }: Props) {
  if (part === 'due') return <DueList due={list.due} />;
  if (part === 'held') return <HeldList held={list.held} />;
  return <DisposedList disposed={list.disposed} />;
}
