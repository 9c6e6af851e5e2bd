import { Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A group of settings with the one sentence that explains it. */
export function Section({ title, hint, children }: SectionProps) {
  return (
    <Tile>
      <Flex direction="column" gap="sm">
        <Heading>{title}</Heading>
        {hint !== undefined && <Text variant="microcopy">{hint}</Text>}
        {children}
      </Flex>
    </Tile>
  );
}
