import { useCallback, useEffect, useRef, useState } from 'react';
import type { AuditRequest, AuditView } from '#core/views/audit-view.ts';
import type { Failure } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';

export interface AuditState {
  readonly view: AuditView | null;
  readonly failure: Failure | null;
  /** What this page is doing now. */
  readonly work: 'opening' | 'reading' | 'agreeing' | null;
}

/** Steps of one click; 400 deals take three or four. */
const mostSteps = 40;

/** Between two looks at what somebody else reads; milliseconds. */
const patienceMs = 3_000;

/** The audit as it was last kept, and the ways to read it anew and to agree to it. */
export function useAudit() {
  const [state, setState] = useState<AuditState>({ view: null, failure: null, work: 'opening' });
  const isGone = useRef(false);
  const wanted = useRef(false);

  const ask = useCallback(async (request: AuditRequest, work: AuditState['work']) => {
    setState((shown) => ({ ...shown, failure: null, work }));
    const result = await callFunction('deal-audit', request);
    if (isGone.current) return null;
    setState((shown) => ({
      view: result.ok ? result.view : shown.view,
      failure: result.ok ? null : result.failure,
      work: null,
    }));
    return result.ok ? result.view : null;
  }, []);

  const open = useCallback(() => void ask({ action: 'read' }, 'opening'), [ask]);

  const run = async () => {
    for (let step = 0; step < mostSteps; step += 1) {
      const view = await ask({ action: 'run' }, 'reading');
      if (view?.phase !== 'reading') return;
      if (view.isRunning) await wait();
    }
  };

  const agree = () => void ask({ action: 'agree', isAgreed: wanted.current }, 'agreeing');

  useEffect(() => {
    isGone.current = false;
    open();
    return () => {
      isGone.current = true;
    };
  }, [open]);

  return {
    state,
    open,
    run: () => void run(),
    agree: (isAgreed: boolean) => {
      wanted.current = isAgreed;
      agree();
    },
    /** Where it was refused for want of the access code. */
    agreeAgain: agree,
  };
}

function wait(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patienceMs);
  });
}
