import { Flex, Heading } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function Section({ title, children }: SectionProps) {
  return (
    <Flex direction="column" gap="sm">
      <Heading>{title}</Heading>
      {children}
    </Flex>
  );
}
