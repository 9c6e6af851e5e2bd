import { AutoGrid, Flex, Heading, List, LoadingButton, Select, Text } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { usePageWords } from '#shared/usePageContext.ts';
import { exampleEmails, exampleMs, monthChoices, paceIds, proposedMonths, shareByPace } from './pace.ts';
import type { PaceId } from './pace.ts';

interface StartFormProps {
  readonly isStarting: boolean;
  readonly onStart: (months: number, share: number) => void;
  /** Beside the button. */
  readonly children?: ReactNode;
}

/** How far back, how fast, what will happen, and the one button. What stands there already will do. */
export function StartForm({ isStarting, onStart, children }: StartFormProps) {
  const words = usePageWords().history.before;
  const [months, setMonths] = useState<number>(proposedMonths);
  const [pace, setPace] = useState<PaceId>('normal');
  return (
    <Flex direction="column" gap="md">
      <AutoGrid columnWidth={240} flexible gap="sm">
        <Select
          name="months"
          label={words.months}
          value={months}
          options={monthChoices.map((value) => ({ value, label: words.monthsOption(value) }))}
          onChange={(value) => setMonths(Number(value))}
        />
        <Select
          name="pace"
          label={words.pace}
          value={pace}
          options={paceIds.map((id) => ({
            value: id,
            label: words.paceOption(words.paces[id], shareByPace[id]),
          }))}
          onChange={(value) => setPace(paceIds.find((id) => id === value) ?? 'normal')}
        />
      </AutoGrid>
      <Flex direction="column" gap="flush">
        <Text>{words.about(exampleEmails, exampleMs(pace))}</Text>
        <Text variant="microcopy">{words.paceHint}</Text>
      </Flex>
      <Flex direction="row" wrap gap="sm" align="center">
        <LoadingButton
          variant="primary"
          loading={isStarting}
          // Where it worked the button is gone.
          resultIconName="warning"
          onClick={() => onStart(months, shareByPace[pace])}
        >
          {isStarting ? words.starting : words.start}
        </LoadingButton>
        {children}
      </Flex>
      <Flex direction="column" gap="xs">
        <Heading>{words.whatHappens}</Heading>
        <List variant="unordered-styled">
          {words.happenings.map((text) => (
            <Text key={text}>{text}</Text>
          ))}
        </List>
      </Flex>
    </Flex>
  );
}
