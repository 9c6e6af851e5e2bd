import { Flex, Text } from '@hubspot/ui-extensions';
import type { Figure } from '#core/views/figure.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { unitToText, valueToText } from './figure-text.ts';
import { fillFormula } from './formula.ts';

interface FigureFormulaProps {
  readonly figure: Figure;
  readonly currency: string;
}

/** The formula in words, and below it the same with the account's numbers. */
export function FigureFormula({ figure, currency }: FigureFormulaProps) {
  const { figures: words, metrics, terms } = usePageWords();
  const { formula } = metrics[figure.id];
  const inWords = fillFormula(formula, (id) => terms[id]);
  const inNumbers = fillFormula(formula, (id) => {
    const term = figure.terms.find((each) => each.id === id);
    return term && term.value !== null ? unitToText(words, term.unit, term.value, currency) : null;
  });
  const result = figure.value === null ? '' : ` = ${valueToText(words, figure, figure.value, currency)}`;
  const hasTerms = inWords !== inNumbers;
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{words.formula}</Text>
      <Text>{hasTerms ? inWords : `${inWords}${result}`}</Text>
      {hasTerms && inNumbers !== null && (
        <Text format={{ fontWeight: 'demibold' }}>{`${inNumbers}${result}`}</Text>
      )}
    </Flex>
  );
}
