import { AutoGrid, Button, Flex, Form, Input, LoadingSpinner, Select } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { queryLimits, type PersonType } from '#core/views/data-rights-view.ts';
import { PageFailure } from '#shared/PageFailure.tsx';
import { usePageWords } from '#shared/usePageContext.ts';
import { FoundList } from './FoundList.tsx';
import type { Target } from './target.ts';
import { useFind } from './useFind.ts';

const types: readonly PersonType[] = ['contact', 'company'];

/** Looks for a record by what somebody types, when the button is pressed and not before. */
export function FindPerson({ onOpen }: { readonly onOpen: (target: Target) => void }) {
  const words = usePageWords().privacy.person;
  const [type, setType] = useState<PersonType>('contact');
  const [typed, setTyped] = useState('');
  const { find, finding } = useFind();
  const query = typed.trim();
  const isShort = query.length < queryLimits.fewest;
  const search = () => {
    if (!isShort) find({ type, query: query.slice(0, queryLimits.most) });
  };
  return (
    <Flex direction="column" gap="sm">
      <Form onSubmit={search} autoComplete="off">
        <Flex direction="column" gap="sm">
          <AutoGrid columnWidth={240} flexible gap="sm">
            <Select
              name="person-type"
              label={words.type}
              value={type}
              options={types.map((value) => ({ value, label: words.types[value] }))}
              onChange={(value) => setType(value === 'company' ? 'company' : 'contact')}
            />
            <Input
              name="person-query"
              label={type === 'contact' ? words.query : words.companyQuery}
              placeholder={words.queryHint}
              value={typed}
              onInput={setTyped}
            />
          </AutoGrid>
          <Flex direction="row">
            <Button type="submit" variant="secondary" disabled={isShort || finding.status === 'searching'}>
              {words.search}
            </Button>
          </Flex>
        </Flex>
      </Form>
      {finding.status === 'searching' && <LoadingSpinner label={words.searching} showLabel />}
      {finding.status === 'failed' && (
        <PageFailure failure={finding.failure} onRetry={() => find(finding.asked)} />
      )}
      {finding.status === 'found' && (
        <FoundList type={finding.asked.type} records={finding.records} onOpen={onOpen} />
      )}
    </Flex>
  );
}
