import { AutoGrid, Flex, LoadingButton, StatusTag, Text } from '@hubspot/ui-extensions';
import type { CheckResult } from '#core/views/installation-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';

const variants = { ok: 'success', attention: 'warning', failed: 'danger', unknown: 'default' } as const;

interface CheckItemProps {
  readonly result: CheckResult;
  readonly isBusy: boolean;
  readonly isRepairing: boolean;
  readonly onRepair: () => void;
}

/** One check: what it found and, unless all is well, what to do. */
export function CheckItem({ result, isBusy, isRepairing, onRepair }: CheckItemProps) {
  const words = usePageWords().installation;
  const { id, repair, status } = result;
  return (
    <AutoGrid columnWidth={280} flexible gap="sm">
      <Flex direction="column" gap="flush" align="start">
        <Text format={{ fontWeight: 'demibold' }}>{words.titles[id]}</Text>
        <StatusTag variant={variants[status]}>{words.status[status]}</StatusTag>
      </Flex>
      <Flex direction="column" gap="xs" align="start">
        <Text>{words.finding(result)}</Text>
        {status !== 'ok' && <Text variant="microcopy">{words.remedy(result)}</Text>}
        {repair === 'set-up' && (
          <LoadingButton
            size="sm"
            loading={isRepairing}
            // Where it worked the button is gone.
            resultIconName="warning"
            disabled={isBusy}
            onClick={onRepair}
          >
            {isRepairing ? words.repairing : words.repair}
          </LoadingButton>
        )}
      </Flex>
    </AutoGrid>
  );
}
