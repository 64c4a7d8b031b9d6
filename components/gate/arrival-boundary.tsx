import { Component, type ReactNode } from 'react';

type ArrivalBoundaryProps = { onMissing: () => void; children: ReactNode };

/** Keeps the page as it is where a part of it does not arrive from the server; faults of another kind go on. */
export class ArrivalBoundary extends Component<ArrivalBoundaryProps, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch(error: unknown) {
    if (!isMissing(error)) return;
    this.props.onMissing();
    this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}
