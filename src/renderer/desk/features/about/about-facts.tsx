import { Button, Stack, Typography } from '@mui/material';
import { ok } from '#domain/result.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { FactList } from '../../components/lists/fact-list.tsx';
import { useCopy } from '../../components/use-copy.ts';
import { useWords } from '../../messages/use-words.ts';
import { useStatus } from '../../status/status-store.ts';
import { runsOn } from './runs-on.ts';
import type { AboutView } from './runs-on.ts';

/** The facts, and a button that copies for support those that can say nothing of anybody. */
export function AboutFacts({ about }: { readonly about: AboutView }) {
  const { t } = useWords();
  const isOpen = useStatus(({ status }) => status?.state === 'open');
  const root = useAnswer(`root ${isOpen}`, async () =>
    isOpen ? ombud.team.root(undefined) : ok<{ fingerprint?: string }>({}),
  );
  const fingerprint = root.state === 'ready' ? root.value.fingerprint : undefined;
  const copy = useCopy('desk.shell.copied', 'desk.about.notCopied');
  const practice = useStatus(({ status }) => status?.practice === true);
  const told = [
    { term: t('desk.about.version'), value: about.version },
    { term: t('desk.about.runtime'), value: runsOn(about, navigator.userAgent) },
    { term: t('desk.about.system'), value: about.system },
    { term: t('desk.about.fingerprint'), value: fingerprint ?? '' },
    { term: t('desk.about.book'), value: practice ? t('desk.practice.name') : '' },
  ].filter(({ value }) => value !== '');
  const text = told.map(({ term, value }) => `${term}: ${value}`).join('\n');
  return (
    <Stack spacing={1.5} sx={{ alignItems: 'start' }}>
      <Typography variant="body2">{t('desk.about.what')}</Typography>
      <FactList facts={[...told, { term: t('desk.about.folder'), value: about.folder }]} />
      <Typography variant="caption" color="textSecondary">
        {t(isOpen ? 'desk.about.compare' : 'desk.about.locked')}
      </Typography>
      <Button variant="outlined" onClick={() => void copy(`Ombud\n${text}`, null)}>
        {t('desk.about.copy')}
      </Button>
      <Typography variant="caption" color="textSecondary">
        {t('desk.about.copies')}
      </Typography>
    </Stack>
  );
}
