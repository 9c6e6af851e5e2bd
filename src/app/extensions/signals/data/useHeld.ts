import { useState } from 'react';

/** The latest value or, while held, the one that was there when holding began. */
export function useHeld<Value>(value: Value, isHeld: boolean): Value {
  const [shown, setShown] = useState(value);
  if (isHeld || shown === value) return shown;
  setShown(value);
  return value;
}
