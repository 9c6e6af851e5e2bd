import {
  DescriptionList,
  DescriptionListItem,
  Flex,
  Heading,
  Panel,
  PanelBody,
  PanelSection,
  Text,
} from '@hubspot/ui-extensions';
import type { Figure } from '#core/views/figure.ts';
import { upperFirst } from '#core/wording/code-text.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { RecordsLink } from '../records/RecordsLink.tsx';
import { missingToText, unitToText, valueToText } from './figure-text.ts';
import { FigureFormula } from './FigureFormula.tsx';
import { formulaToTerms } from './formula.ts';

interface FigurePanelProps {
  readonly figure: Figure;
  readonly currency: string;
}

/** A figure unfolded: its one definition, the formula with the account's numbers, and the records behind it. */
export function FigurePanel({ figure, currency }: FigurePanelProps) {
  const { figures: words, metrics, terms } = usePageWords();
  const { definition, formula, name } = metrics[figure.id];
  const inFormula = formulaToTerms(formula);
  const others = figure.terms.filter(({ id }) => !inFormula.includes(id));
  const missing = missingToText(words, figure);
  return (
    <Panel id={panelId(figure)} title={name} width="sm" aria-label={name}>
      <PanelBody>
        <PanelSection>
          <Flex direction="column" gap="md">
            <Text>{definition}</Text>
            <FigureFormula figure={figure} currency={currency} />
            {missing && <Part title={words.withheld} text={missing} />}
            {others.length > 0 && (
              <DescriptionList direction="column">
                {others.map(({ id, unit, value }) => (
                  <DescriptionListItem key={id} label={upperFirst(terms[id])}>
                    <Text>{unitToText(words, unit, value, currency)}</Text>
                  </DescriptionListItem>
                ))}
              </DescriptionList>
            )}
            {figure.previous !== null && (
              <Text variant="microcopy">
                {words.before(valueToText(words, figure, figure.previous, currency))}
              </Text>
            )}
            {figure.benchmark !== null && (
              <Text variant="microcopy">
                {words.benchmark(valueToText(words, figure, figure.benchmark, currency))}
              </Text>
            )}
            {figure.records && <RecordsLink query={figure.records}>{words.toRecords}</RecordsLink>}
          </Flex>
        </PanelSection>
      </PanelBody>
    </Panel>
  );
}

export function panelId({ id }: Pick<Figure, 'id'>): string {
  return `figure-${id}`;
}

function Part({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Flex direction="column" gap="xs">
      <Heading>{title}</Heading>
      <Text>{text}</Text>
    </Flex>
  );
}
