import { useCallback, useEffect, useRef, useState } from 'react';
import { callFunction } from '#shared/call-function.ts';
import { usePageData } from '../data/page-data.ts';
import { notAsked } from './start-steps.ts';
import type { StartAnswers } from './start-steps.ts';

type Asked = Omit<StartAnswers, 'history'>;

const nothing: Asked = { installation: notAsked, management: notAsked, funnel: notAsked };

/** What tells how far a new account is, asked all at once when the page opens, and the one click that sets it up. */
export function useStart() {
  const { history } = usePageData();
  const { open } = history;
  const [asked, setAsked] = useState(nothing);
  const [isRepairing, setRepairing] = useState(false);
  const isGone = useRef(false);

  const take = useCallback((part: Partial<Asked>) => {
    if (!isGone.current) setAsked((shown) => ({ ...shown, ...part }));
  }, []);

  const lookAround = useCallback(() => {
    void open('status');
    void callFunction('management-settings', { action: 'read' }).then((answer) =>
      take({ management: toAsked(answer) }),
    );
    void callFunction('funnel-map', { action: 'read' }).then((answer) => take({ funnel: toAsked(answer) }));
  }, [open, take]);

  const look = useCallback(() => {
    setAsked(nothing);
    void callFunction('installation-check', { action: 'check' }).then((answer) =>
      take({ installation: toAsked(answer) }),
    );
    lookAround();
  }, [lookAround, take]);

  const repair = async () => {
    setRepairing(true);
    const answer = await callFunction('installation-check', { action: 'repair' });
    if (isGone.current) return;
    setRepairing(false);
    take({ installation: toAsked(answer) });
    if (answer.ok) lookAround();
  };

  useEffect(() => {
    isGone.current = false;
    look();
    return () => {
      isGone.current = true;
    };
  }, [look]);

  const { failure, view } = history.state;
  const answers: StartAnswers = { ...asked, history: { view, failure: view ? null : failure } };
  return { answers, isRepairing, look, repair: () => void repair() };
}

function toAsked<View>(
  answer:
    | { readonly ok: true; readonly view: View }
    | { readonly ok: false; readonly failure: NonNullable<StartAnswers['funnel']['failure']> },
) {
  return answer.ok ? { view: answer.view, failure: null } : { view: null, failure: answer.failure };
}
