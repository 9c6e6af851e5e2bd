import { useRef, useState } from 'react';
import type { DealDraft } from '#core/views/signals-view.ts';
import { draftToValues, findDealProblems } from './deal-values.ts';
import type { DealProblem, DealValues } from './deal-values.ts';

export interface DealForm {
  readonly values: DealValues;
  /** Empty until the first try to send. */
  readonly problems: readonly DealProblem[];
  readonly change: (part: Partial<DealValues>) => void;
  readonly submit: () => void;
}

/** What the fields of a new deal are drawn from. */
export interface DealFieldsProps {
  readonly draft: DealDraft;
  readonly form: DealForm;
}

/** The values of a deal while they are edited; `onSubmit` gets them once nothing is missing. */
export function useDealForm(draft: DealDraft, onSubmit: (values: DealValues) => void): DealForm {
  const [values, setValues] = useState(() => draftToValues(draft));
  const [isChecked, setChecked] = useState(false);
  // A field commits as the button takes the focus: the click must send that value, drawn or not.
  const latest = useRef(values);

  const change = (part: Partial<DealValues>) => {
    latest.current = { ...latest.current, ...part };
    setValues(latest.current);
  };
  const submit = () => {
    setChecked(true);
    if (findDealProblems(latest.current).length === 0) onSubmit(latest.current);
  };
  return { values, problems: isChecked ? findDealProblems(values) : [], change, submit };
}
