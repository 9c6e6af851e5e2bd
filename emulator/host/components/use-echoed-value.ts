import { useEffect, useRef, useState } from 'react';

const remembered = 20;

/**
 * The value of an input whose owner sits in a worker: what a person types shows at once, and a late echo of an
 * earlier keystroke does not overwrite it. Any other value that the card sets is taken over.
 */
export function useEchoedValue<T>(given: T | undefined, initial: T): [T, (next: T) => void] {
  const [shown, setShown] = useState(given ?? initial);
  const sent = useRef<T[]>([]);
  useEffect(() => {
    if (given === undefined) return;
    const echoed = sent.current.indexOf(given);
    if (echoed >= 0) sent.current.splice(0, echoed + 1);
    else setShown(given);
  }, [given]);
  const change = (next: T) => {
    sent.current = [...sent.current, next].slice(-remembered);
    setShown(next);
  };
  return [shown, change];
}
