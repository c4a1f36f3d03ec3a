import { Box, Button, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { type ReactNode, useEffect } from 'react';
import { PractiseButton } from '../../components/practice/practise-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useStatus } from '../../status/status-store.ts';
import { hideGuide, useGuide } from './guide-store.ts';
import { guideWords } from './guide-words.ts';
import { PracticeGuide } from './practice-guide.tsx';
import { practiceWords } from './practice-words.ts';
import { StartAgain } from './start-again.tsx';

const Frame = styled('div')(({ theme }) => ({
  height: '100%',
  display: 'grid',
  gridTemplateRows: 'auto auto minmax(0, 1fr)',
  border: `4px solid ${(theme.vars ?? theme).palette.primary.main}`,
  borderBlockStart: 'none',
}));

const Band = styled('header')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    padding: theme.spacing(0.75, 2),
    color: palette.primary.contrastText,
    background: palette.primary.main,
    '& .MuiButton-root': { color: 'inherit', borderColor: 'currentColor' },
    // Where the system chooses the colours, it stands out by those that it marks text with.
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'MarkText',
      background: 'Mark',
      border: '4px double MarkText',
    },
  };
});

/** What lies around everything in the practice book, whatever is on screen: in words, in a colour, and with the way out. */
export function PracticeFrame({ children }: { readonly children: ReactNode }) {
  const { t, language } = useWords();
  const words = practiceWords[language];
  const hidden = useGuide((guide) => guide.hidden);
  const isOpen = useStatus(({ status }) => status?.state === 'open');
  useEffect(() => {
    // The pages of an open book name the window themselves.
    if (!isOpen) document.title = `${t('desk.practice.name')} – ${t('desk.shell.name')}`;
  }, [isOpen, t]);
  return (
    <Frame>
      <Band aria-label={t('desk.practice.name')}>
        <Typography component="p" variant="h3">
          {words.band}
        </Typography>
        <Typography variant="body2" sx={{ flex: '1 1 16rem' }}>
          {words.more}
        </Typography>
        {isOpen && hidden && (
          <Button onClick={() => hideGuide(false)}>{guideWords[language].show}</Button>
        )}
        <StartAgain />
        <PractiseButton go="back" variant="outlined">
          {t('desk.practice.leave')}
        </PractiseButton>
      </Band>
      {isOpen ? <PracticeGuide /> : <div />}
      <Box sx={{ minHeight: 0, overflow: 'auto' }}>{children}</Box>
    </Frame>
  );
}
