import { Button, Divider, Flex, Text } from '@hubspot/ui-extensions';
import { Fragment } from 'react';
import { mostFound, type FoundRecord, type PersonType } from '#core/views/data-rights-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import type { Target } from './target.ts';

interface FoundListProps {
  readonly type: PersonType;
  readonly records: readonly FoundRecord[];
  readonly onOpen: (target: Target) => void;
}

/** Records that were found, each with what tells it from the others. */
export function FoundList({ type, records, onOpen }: FoundListProps) {
  const words = usePageWords().privacy.person;
  if (records.length === 0) {
    return (
      <Flex direction="column" gap="flush">
        <Text format={{ fontWeight: 'demibold' }}>{type === 'contact' ? words.none : words.noCompany}</Text>
        <Text variant="microcopy">{words.noneHint}</Text>
      </Flex>
    );
  }
  return (
    <Flex direction="column" gap="xs">
      {records.map((record, at) => (
        <Fragment key={record.id}>
          {at > 0 && <Divider />}
          <Flex direction="row" justify="between" align="center" gap="sm" wrap>
            <RecordName record={record} />
            <Button variant="secondary" size="xs" onClick={() => onOpen({ ...record, type })}>
              {words.open}
            </Button>
          </Flex>
        </Fragment>
      ))}
      {records.length >= mostFound && <Text variant="microcopy">{words.many(mostFound)}</Text>}
    </Flex>
  );
}

/** By its name, else by its address or domain, else by its number; the number in any case. */
export function RecordName({ record }: { readonly record: FoundRecord }) {
  const words = usePageWords().privacy.person;
  const { detail, id, isGone, name } = record;
  const title = name ?? detail ?? words.nameless(id);
  const others = isGone ? [words.gone] : [name === null ? null : detail, id];
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: 'demibold' }}>{title}</Text>
      <Text variant="microcopy">{others.filter((part) => part !== null).join(' · ')}</Text>
    </Flex>
  );
}
