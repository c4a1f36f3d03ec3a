import { Component, type ReactNode } from 'react';
import { bugMet } from '../../ask/bug-met.ts';
import { Broken } from './broken.tsx';
import { askAnew } from './part.tsx';

interface Props {
  readonly children: ReactNode;
  /** Shuts what is inside, where that lies over the page. */
  readonly onClose?: () => void;
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
    const onRetry = () => {
      askAnew();
      this.setState({ broken: false, bug: undefined });
    };
    return <Broken bug={bug} onRetry={onRetry} onClose={this.props.onClose} />;
  }
}
