import { Flex, Text } from '@hubspot/ui-extensions';
import type { SignalKind } from '#core/signals/kind.ts';
import type { SignalGroupView } from '#core/views/signals-view.ts';
import { useWords } from '../data/useCardContext.ts';
import { CoverageTag } from './CoverageTag.tsx';

interface GroupHeaderProps {
  readonly group: SignalGroupView;
  readonly kind: SignalKind;
  /** A decided group tells its decision instead of its coverage. */
  readonly isUndecided: boolean;
}

/** What it is, where it stands and what it is worth: the line that is read first. */
export function GroupHeader({ group, kind, isUndecided }: GroupHeaderProps) {
  const words = useWords();
  return (
    <Flex direction="row" justify="between" align="center" wrap gap="sm">
      <Flex direction="row" align="center" wrap gap="sm">
        <Text inline format={{ fontWeight: 'bold' }}>
          {words.kinds[kind].label}
        </Text>
        {isUndecided && <CoverageTag group={group} />}
      </Flex>
      {group.estimate && (
        <Text inline format={{ fontWeight: 'demibold' }}>
          {words.estimate.about(group.estimate)}
        </Text>
      )}
    </Flex>
  );
}
