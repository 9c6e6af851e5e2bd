import { Accordion, Alert, Flex, List, Text } from '@hubspot/ui-extensions';
import type { AuditView } from '#core/views/audit-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { Section } from '../views/Section.tsx';
import { FactList } from './FactList.tsx';

/** What is clear first; what could be chance, and what nobody can tell, folded. */
export function Findings({ view }: { readonly view: AuditView }) {
  const words = usePageWords().audit;
  const clear = view.rows.filter(({ isClear }) => isClear);
  const unclear = view.rows.filter(({ isClear }) => !isClear);
  return (
    <Flex direction="column" gap="md">
      <Alert title={words.cautionTitle} variant="info">
        {words.caution}
      </Alert>
      <Section title={words.clearTitle}>
        <Text>{clear.length > 0 ? words.clearText : words.nothingClear}</Text>
        {clear.length > 0 && <FactList rows={clear} />}
      </Section>
      {unclear.length > 0 && (
        <Accordion title={words.unclearTitle(unclear.length)} size="sm">
          <FactList rows={unclear} />
        </Accordion>
      )}
      {view.tooFew.length > 0 && (
        <Accordion title={words.tooFewTitle(view.tooFew.length)} size="sm">
          <List variant="unordered">
            {view.tooFew.map(({ fact, n }) => words.tooFew(words.facts[fact].label, n))}
          </List>
        </Accordion>
      )}
    </Flex>
  );
}
