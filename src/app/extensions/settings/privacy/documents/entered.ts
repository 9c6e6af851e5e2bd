import { useState } from 'react';
import type { FieldValues } from './fill-in.ts';

let remembered: FieldValues = {};

/**
 * What was entered into the documents, for as long as the page is open: whoever looks something up on another tab finds it
 * again. In the memory of this page and nowhere else.
 */
export function useEntered() {
  const [entered, setEntered] = useState(remembered);
  const enter = (part: FieldValues) => {
    remembered = { ...remembered, ...part };
    setEntered(remembered);
  };
  return { entered, enter };
}

/** As when the page is opened anew. */
export function forgetEntered(): void {
  remembered = {};
}
