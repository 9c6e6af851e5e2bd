import { Select } from '@hubspot/ui-extensions';
import { useWords } from '../data/useCardContext.ts';
import { choosePipeline, currencyOptions, stagesOf } from './deal-values.ts';
import type { DealFieldsProps } from './useDealForm.ts';

interface DealSelectsProps extends DealFieldsProps {
  readonly stageProblem: { readonly error: boolean; readonly validationMessage: string };
}

/** The fields of a new deal that are chosen from a list. */
export function DealSelects({ draft, form, stageProblem }: DealSelectsProps) {
  const words = useWords().forms.deal;
  const { change, values } = form;
  return (
    <>
      <Select
        label={words.currency}
        name="currency"
        options={currencyOptions(draft.currency).map((currency) => ({ label: currency, value: currency }))}
        value={values.currency}
        onChange={(currency) => change({ currency: String(currency) })}
      />
      <Select
        label={words.pipeline}
        name="pipeline"
        options={draft.pipelines.map(({ id, label }) => ({ label, value: id }))}
        value={values.pipelineId}
        onChange={(pipelineId) => change(choosePipeline(draft, String(pipelineId)))}
      />
      <Select
        label={words.stage}
        name="stage"
        required
        options={stagesOf(draft, values.pipelineId).map(({ id, label }) => ({ label, value: id }))}
        value={values.stageId}
        {...stageProblem}
        onChange={(stageId) => change({ stageId: String(stageId) })}
      />
      <DealTypeSelect form={form} />
    </>
  );
}

function DealTypeSelect({ form }: Pick<DealFieldsProps, 'form'>) {
  const { type: label, types } = useWords().forms.deal;
  return (
    <Select
      label={label}
      name="type"
      options={[
        { label: types.newbusiness, value: 'newbusiness' },
        { label: types.existingbusiness, value: 'existingbusiness' },
      ]}
      value={form.values.dealType}
      onChange={(type) =>
        form.change({ dealType: type === 'existingbusiness' ? 'existingbusiness' : 'newbusiness' })
      }
    />
  );
}
