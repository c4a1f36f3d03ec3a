import { Link, Paper, Stack, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { Language } from '#domain/language.ts';
import { openAbout } from './about-store.ts';
import { useWords } from '../messages/use-words.ts';
import { HelpButton } from './help/help-button.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Mark } from './labels/mark.tsx';

const Ground = styled('main')(({ theme }) => ({
  minHeight: '100%',
  display: 'grid',
  placeItems: 'center',
  padding: theme.spacing(4),
}));

interface Props {
  readonly title: string;
  readonly text?: string;
  readonly onSpeak?: (language: Language) => void;
  readonly children?: ReactNode;
  readonly foot?: string;
  /** Of Ombud: what leads to all that it says of itself. */
  readonly version?: string;
}

/** The sheet that stands alone in the window before the book is open. */
export function FrontPage({ title, text, onSpeak, children, foot, version }: Props) {
  const { t } = useWords();
  return (
    <Ground>
      <Stack spacing={2} sx={{ width: '30rem' }}>
        <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between' }}>
          <Mark />
          {onSpeak && (
            <Stack direction="row" spacing={1} className="screen-only">
              <LanguageSwitch onSpeak={onSpeak} />
              <HelpButton />
            </Stack>
          )}
        </Stack>
        <Paper variant="outlined" sx={{ p: 4 }}>
          <Typography variant="h1">{title}</Typography>
          {text && (
            <Typography color="textSecondary" sx={{ mt: 1 }}>
              {text}
            </Typography>
          )}
          {children}
        </Paper>
        {foot && (
          <Typography variant="caption" color="textSecondary" className="screen-only">
            {foot}
          </Typography>
        )}
        {version !== undefined && (
          <Link
            component="button"
            variant="caption"
            color="textSecondary"
            className="screen-only"
            aria-haspopup="dialog"
            onClick={() => openAbout()}
            sx={{ alignSelf: 'start', lineHeight: '24px' }}
          >
            {t('desk.book.version', { version })}
          </Link>
        )}
      </Stack>
    </Ground>
  );
}
