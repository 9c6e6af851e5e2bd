import { useRef, useState } from 'react';
import type { FoundRecord, PersonType } from '#core/views/data-rights-view.ts';
import type { Failure } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';

export interface Asked {
  readonly type: PersonType;
  readonly query: string;
}

export type Finding =
  | { readonly status: 'none' | 'searching' }
  | { readonly status: 'failed'; readonly asked: Asked; readonly failure: Failure }
  | { readonly status: 'found'; readonly asked: Asked; readonly records: readonly FoundRecord[] };

/** Looks for a record when it is told to; of two answers only that to the last question counts. */
export function useFind() {
  const [finding, setFinding] = useState<Finding>({ status: 'none' });
  const turn = useRef(0);
  const find = async (asked: Asked) => {
    const own = (turn.current += 1);
    setFinding({ status: 'searching' });
    const result = await callFunction('data-rights', { action: 'find', ...asked });
    if (own !== turn.current) return;
    setFinding(
      result.ok
        ? { status: 'found', asked, records: result.view.found ?? [] }
        : { status: 'failed', asked, failure: result.failure },
    );
  };
  return { finding, find: (asked: Asked) => void find(asked) };
}
