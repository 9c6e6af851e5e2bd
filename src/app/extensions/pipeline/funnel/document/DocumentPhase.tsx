import { AutoGrid, Divider, Flex, Heading, Text } from '@hubspot/ui-extensions';
import type { FunnelDocument } from './funnel-document.ts';

interface DocumentPhaseProps {
  readonly phase: FunnelDocument['phases'][number];
  readonly noStep: string;
}

/** A phase on paper: its steps with what was agreed, line by line. */
export function DocumentPhase({ phase: { meaning, steps, title }, noStep }: DocumentPhaseProps) {
  return (
    <Flex direction="column" gap="sm">
      <Divider />
      <Flex direction="column" gap="flush">
        <Heading>{title}</Heading>
        <Text variant="microcopy">{meaning}</Text>
      </Flex>
      {steps.length === 0 && <Text format={{ italic: true }}>{noStep}</Text>}
      <AutoGrid columnWidth={340} flexible gap="md">
        {steps.map((step) => (
          <Flex key={step.id} direction="column" gap="xs">
            <Flex direction="column" gap="flush">
              <Text format={{ fontWeight: 'bold' }}>{step.title}</Text>
              <Text variant="microcopy">{step.track}</Text>
            </Flex>
            {step.rows.map(({ label, text }) => (
              <Text key={label}>
                <Text inline format={{ fontWeight: 'demibold' }}>
                  {label}
                </Text>
                {` ${text}`}
              </Text>
            ))}
          </Flex>
        ))}
      </AutoGrid>
    </Flex>
  );
}
