import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import { Button } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useLayoutEffect, useRef } from 'react';
import type { bugMet } from '../../ask/bug-met.ts';
import { useWords } from '../../messages/use-words.ts';
import { PageMessage } from './page-message.tsx';

/** The browser's own: it is there when a file of the app cannot be read, with the keyboard and the way back. */
const Over = styled('dialog')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    border: `1px solid ${palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    padding: 0,
    color: palette.text.primary,
    background: palette.background.paper,
    '&::backdrop': { background: 'rgba(0, 0, 0, 0.5)' },
  };
});

interface Props {
  /** What main has noted of it. */
  readonly bug: ReturnType<typeof bugMet> | undefined;
  readonly onRetry: () => void;
  /** Shuts what is broken where it lies over the page: it is told there too. */
  readonly onClose: (() => void) | undefined;
}

/** Says that a part is broken, and what can be done. */
export function Broken({ bug, onRetry, onClose }: Props) {
  const { t } = useWords();
  const over = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => over.current?.showModal(), []);
  const advice = t('desk.shell.brokenAdvice');
  const title = t('desk.shell.brokenTitle');
  const message = (
    <PageMessage
      role="alert"
      icon={<ErrorOutlined color="error" fontSize="large" />}
      title={title}
      advice={bug ? `${advice} ${t('desk.shell.brokenLogged', bug)}` : advice}
    >
      <Button variant="outlined" onClick={onRetry}>
        {t('desk.shell.retry')}
      </Button>
      {onClose && <Button onClick={() => over.current?.close()}>{t('desk.shell.close')}</Button>}
    </PageMessage>
  );
  if (!onClose) return message;
  return (
    <Over ref={over} aria-label={title} onClose={onClose}>
      {message}
    </Over>
  );
}
