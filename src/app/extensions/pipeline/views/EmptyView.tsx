import { EmptyState, Text } from '@hubspot/ui-extensions';
import type { EmptyStateProps } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';

interface EmptyViewProps {
  readonly title: string;
  readonly text: string;
  readonly imageName?: NonNullable<EmptyStateProps['imageName']>;
  /** What to do about it, below the text. */
  readonly children?: ReactNode;
}

/** There is nothing in this selection, and what that means. */
export function EmptyView({ title, text, imageName = 'emptyStateCharts', children }: EmptyViewProps) {
  return (
    <EmptyState title={title} layout="vertical" imageName={imageName} imageWidth={140} flush>
      <Text>{text}</Text>
      {children}
    </EmptyState>
  );
}
