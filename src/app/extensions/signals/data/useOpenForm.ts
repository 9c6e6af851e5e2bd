import { useState } from 'react';
import type { Decisions } from './decisions.ts';

/** The one form that is open on the card, and why its last sending failed. */
export function useOpenForm() {
  const [openForm, setOpenForm] = useState<Decisions['openForm']>(null);
  const [failure, setFailure] = useState<Decisions['failure']>(null);
  const show = (form: Decisions['openForm']) => {
    setFailure(null);
    setOpenForm(form);
  };
  const showForm: Decisions['showForm'] = (emailId, form) => show({ emailId, form });
  return { openForm, failure, setFailure, showForm, closeForm: () => show(null) };
}
