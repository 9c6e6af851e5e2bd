import { Component, type ReactNode } from 'react';
import type { CardFailure } from './protocol.ts';

export const toFailure = (error: unknown): CardFailure =>
  error instanceof Error
    ? { message: error.message, stack: error.stack ?? null }
    : { message: typeof error === 'string' ? error : 'It stopped with an unknown error', stack: null };

interface Props {
  readonly onError: (error: unknown) => void;
  readonly children?: ReactNode;
}

/** React knows error boundaries as classes only. */
export class CardBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError(error);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
