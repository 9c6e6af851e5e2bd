import { AutoGrid, CurrencyInput, DateInput, Flex, Input } from '@hubspot/ui-extensions';
import { useCardContext, useWords } from '../data/useCardContext.ts';
import { dayToInputDate, inputDateToDay } from '#shared/date-input.ts';
import { DealSelects } from './DealSelects.tsx';
import { inputToAmount } from './deal-values.ts';
import type { DealProblem } from './deal-values.ts';
import type { DealFieldsProps } from './useDealForm.ts';

/** Every field of the new deal, filled in and open to change. */
export function DealFields({ draft, form }: DealFieldsProps) {
  const words = useWords().forms.deal;
  const { isSidebar } = useCardContext();
  const { change, problems, values } = form;
  const problem = (id: DealProblem) => ({
    error: problems.includes(id),
    validationMessage: problems.includes(id) ? words[id] : '',
  });
  return (
    <Flex direction="column" gap="sm">
      <Input
        label={words.name}
        name="name"
        required
        value={values.name}
        {...problem('nameMissing')}
        onInput={(name) => change({ name })}
        onChange={(name) => change({ name })}
      />
      <AutoGrid columnWidth={isSidebar ? 130 : 200} flexible gap="sm">
        <CurrencyInput
          label={words.amount}
          name="amount"
          currency={values.currency}
          {...(values.amount === null ? {} : { value: values.amount })}
          {...problem('amountNegative')}
          onChange={(amount) => change({ amount: inputToAmount(amount) })}
        />
        <DealSelects draft={draft} form={form} stageProblem={problem('stageMissing')} />
        <CloseDateInput form={form} />
      </AutoGrid>
    </Flex>
  );
}

function CloseDateInput({ form }: Pick<DealFieldsProps, 'form'>) {
  const words = useWords().forms.deal;
  const { closeDate } = form.values;
  return (
    <DateInput
      label={words.closeDate}
      name="closeDate"
      format="medium"
      timezone="portalTz"
      {...(closeDate === null ? {} : { value: dayToInputDate(closeDate) })}
      onChange={(date) => form.change({ closeDate: inputDateToDay(date) })}
    />
  );
}
