import { createContext, useContext } from 'react';
import type { ManagementField } from '#core/views/check-management.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import type { useDraft } from './useDraft.ts';

export type ManagementForm = ReturnType<typeof useDraft>;

const FormContext = createContext<ManagementForm | null>(null);

export const FormProvider = FormContext.Provider;

/** The settings that are being changed. */
export function useForm(): ManagementForm {
  const form = useContext(FormContext);
  if (!form) throw new Error('a field of the settings stands outside of their form');
  return form;
}

/** What an input shows when its setting cannot be kept; `at` is the team or the row. */
export function useFaultOf() {
  const { faults } = useForm();
  const words = usePageWords().management.faults;
  return (field: ManagementField, at?: string) => {
    const isWrong = faults.some((fault) => fault.field === field && fault.at === at);
    return { error: isWrong, validationMessage: isWrong ? words[field] : '' };
  };
}
