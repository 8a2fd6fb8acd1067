import { Button } from '@digdir/designsystemet-react';
import { Component, type ReactNode } from 'react';
import { go } from '#renderer/stores/route.ts';
import type { Text } from '#shared/text/text.ts';
import { CalmPage } from './calm-page.tsx';

interface ErrorBoundaryProps {
  readonly words: Text['shell']['crash'];
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** Catches a room that fails, so that the rest of the window stands. A class, since React has no other way. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { words, children } = this.props;
    const { error } = this.state;
    if (error === null) return children;
    const again = () => this.setState({ error: null });
    return (
      <CalmPage
        heading={words.heading}
        actions={
          <>
            <Button onClick={again}>{words.reload}</Button>
            <Button
              variant="secondary"
              onClick={() => {
                go({ room: 'overview' });
                again();
              }}
            >
              {words.home}
            </Button>
          </>
        }
      >
        <p>{words.what}</p>
        <p>
          <strong>{words.safe}</strong>
        </p>
        <p>{words.todo}</p>
        <details>
          <summary>{words.details}</summary>
          <p>{error.message}</p>
        </details>
      </CalmPage>
    );
  }
}
