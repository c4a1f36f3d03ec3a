import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import { Button } from '@mui/material';
import { Component, type ReactNode } from 'react';
import { useWords } from '../../messages/use-words.ts';
import { PageMessage } from './page-message.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Keeps a bug in one part from taking the window with it. The error itself stays unsaid: it may hold personal data. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return <Broken onRetry={() => this.setState({ broken: false })} />;
  }
}

function Broken({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useWords();
  return (
    <PageMessage
      role="alert"
      icon={<ErrorOutlined color="error" fontSize="large" />}
      title={t('desk.shell.brokenTitle')}
      advice={t('desk.shell.brokenAdvice')}
    >
      <Button variant="outlined" onClick={onRetry}>
        {t('desk.shell.retry')}
      </Button>
    </PageMessage>
  );
}
