import { Flex } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { noPreferences } from '#core/views/deal-card-view.ts';
import type { RecordQuality } from '#core/views/deal-card-view.ts';
import { ChangesProvider } from '../changes/changes.ts';
import { RecentChanges } from '../changes/RecentChanges.tsx';
import { useChanges } from '../changes/useChanges.ts';
import type { CardRecord } from '../data/card-record.ts';
import { DecisionsProvider } from '../data/decisions.ts';
import { useCatchUp } from '../data/useCatchUp.ts';
import { useDecisions } from '../data/useDecisions.ts';
import { useHeld } from '../data/useHeld.ts';
import { useRecordChanges } from '../data/useRecordChanges.ts';
import type { Signals } from '../data/useSignals.ts';
import { useSweep } from '../data/useSweep.ts';
import { PreferencesProvider } from '../preferences/preferences.ts';
import { usePreferences } from '../preferences/usePreferences.ts';
import { CatchUpNote } from './CatchUpNote.tsx';
import { FailureState } from './FailureState.tsx';
import { LoadingState } from './LoadingState.tsx';
import { RecentDecisions } from './RecentDecisions.tsx';
import { SetUpState } from './SetUpState.tsx';

interface CardFrameProps<View> {
  readonly record: CardRecord;
  readonly signals: Signals<View>;
  /** What the card shows once its view is there; `isRead` when no email waits to be read. */
  readonly children: (view: View, isRead: boolean) => ReactNode;
}

interface CardView extends Pick<RecordQuality, 'preferences'> {
  readonly unseenEmails: number;
}

/** The states that every card has, and around its content what was just done and what is being read. */
export function CardFrame<View extends CardView>(props: CardFrameProps<View>) {
  const { record, signals, children } = props;
  const { refresh, retry } = signals;
  useRecordChanges(record, refresh);
  const decisions = useDecisions(record, refresh);
  const changes = useChanges(record, refresh);
  // A refresh must not move what somebody is filling in.
  const state = useHeld(signals.state, decisions.openForm !== null || changes.open !== null);
  const unseenEmails = state.status === 'ready' ? state.view.unseenEmails : 0;
  const { catchUp, readOn } = useCatchUp(record, unseenEmails, refresh);
  useSweep(state.status === 'ready' && catchUp.status === 'done');
  const preferences = usePreferences(state.status === 'ready' ? state.view.preferences : noPreferences);

  if (state.status === 'loading') return <LoadingState />;
  if (state.status === 'failed') {
    if (state.failure.code === 'not-set-up') return <SetUpState onDone={retry} />;
    return <FailureState failure={state.failure} onRetry={retry} />;
  }
  return (
    <DecisionsProvider value={decisions}>
      <ChangesProvider value={changes}>
        <PreferencesProvider value={preferences}>
          <Flex direction="column" gap="md">
            <CatchUpNote catchUp={catchUp} onReadOn={(left) => void readOn(left)} />
            <RecentDecisions />
            <RecentChanges />
            {children(state.view, catchUp.status === 'done')}
          </Flex>
        </PreferencesProvider>
      </ChangesProvider>
    </DecisionsProvider>
  );
}
