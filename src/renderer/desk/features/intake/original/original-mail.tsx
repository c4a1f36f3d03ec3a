import { Skeleton, Stack, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import type { Language } from '#domain/language.ts';
import { useAnswer } from '../../../ask/use-answer.ts';
import { ombud } from '../../../bridge.ts';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { strangerPage } from './stranger-page.ts';

const Header = styled('pre')(({ theme }) => ({
  margin: 0,
  maxHeight: 260,
  overflow: 'auto',
  padding: theme.spacing(1.5),
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  borderRadius: 6,
  border: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  fontSize: theme.typography.caption.fontSize,
}));

const Page = styled('iframe')(({ theme }) => ({
  width: '100%',
  height: 480,
  // A mail is written for white paper, whatever the desk looks like.
  colorScheme: 'light',
  background: '#fff',
  borderRadius: 6,
  border: `1px solid ${(theme.vars ?? theme).palette.divider}`,
}));

interface Props {
  readonly draftId: string;
  readonly language: Language;
}

/** What a draft was read from: the whole header, and the page as far as it can be shown without asking anybody for anything. */
export function OriginalMail({ draftId, language }: Props) {
  const { t } = useWords();
  const answer = useAnswer(`original ${draftId}`, () => ombud.intake.original({ draftId }));
  const html = answer.state === 'ready' ? answer.value.html : undefined;
  const page = useMemo(() => html && strangerPage(html, language), [html, language]);
  if (answer.state === 'loading') return <Skeleton variant="rounded" height={200} />;
  if (answer.state === 'refused') return <RefusalNotice refusal={answer.refusal} />;
  return (
    <Stack component="section" spacing={1.5} aria-label={t('desk.intake.original')}>
      <Typography variant="h4" component="h3">
        {t('desk.intake.header')}
      </Typography>
      {/* It scrolls, and so must be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <Header tabIndex={0} lang={language}>
        {answer.value.header}
      </Header>
      {/* A frame would be cut on paper, where the letter's text follows whole. */}
      <Stack spacing={1.5} className="screen-only">
        <Typography variant="h4" component="h3">
          {t('desk.intake.page')}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {t(page ? 'desk.intake.pageText' : 'desk.intake.noPage')}
        </Typography>
        {page && <Page sandbox="" srcDoc={page} title={t('desk.intake.page')} />}
      </Stack>
    </Stack>
  );
}
