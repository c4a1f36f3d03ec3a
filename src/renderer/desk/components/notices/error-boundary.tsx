import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import { Button } from '@mui/material';
import { Component, type ReactNode } from 'react';
import { bugMet } from '../../ask/bug-met.ts';
import { useWords } from '../../messages/use-words.ts';
import { PageMessage } from './page-message.tsx';

interface Props {
  readonly children: ReactNode;
}

type Bug = ReturnType<typeof bugMet>;

interface State {
  readonly broken: boolean;
  /** What main has noted of it. */
  readonly bug?: Bug | undefined;
}

/** Keeps a bug in one part from taking the window with it. The error itself stays unsaid: it may hold personal data. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown) {
    this.setState({ bug: bugMet(error) });
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const { bug } = this.state;
    return <Broken bug={bug} onRetry={() => this.setState({ broken: false, bug: undefined })} />;
  }
}

interface BrokenProps {
  readonly bug: Bug | undefined;
  readonly onRetry: () => void;
}

function Broken({ bug, onRetry }: BrokenProps) {
  const { t } = useWords();
  const advice = t('desk.shell.brokenAdvice');
  return (
    <PageMessage
      role="alert"
      icon={<ErrorOutlined color="error" fontSize="large" />}
      title={t('desk.shell.brokenTitle')}
      advice={bug ? `${advice} ${t('desk.shell.brokenLogged', bug)}` : advice}
    >
      <Button variant="outlined" onClick={onRetry}>
        {t('desk.shell.retry')}
      </Button>
    </PageMessage>
  );
}
