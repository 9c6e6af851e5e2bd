import { useMemo, useRef, useState } from 'react';
import { readRecord, type CrmRecord } from '../data/crm.ts';
import type { RecordType } from '../data/route.ts';
import { useLoad } from '../data/useLoad.ts';
import { useSession } from '../session.tsx';
import { ActivityTimeline } from './ActivityTimeline.tsx';
import { AssociationsPanel } from './AssociationsPanel.tsx';
import { CardsAt } from './CardsAt.tsx';
import { PropertiesPanel } from './PropertiesPanel.tsx';
import { readNames } from './record-definitions.ts';
import { RecordScopeContext, type RecordScope } from './record-scope.tsx';

interface RecordPageProps {
  readonly type: RecordType;
  readonly id: string;
}

/** A record in HubSpot's three columns: properties, tabs, sidebar. */
export function RecordPage({ type, id }: RecordPageProps) {
  const { words } = useSession();
  const [turn, setTurn] = useState(0);
  const listeners = useRef(new Set<() => void>());
  const record = useLoad(() => readRecord(type, id, readNames(type)), [type, id, turn]);
  const shown = useLatest(record.data);
  const scope = useMemo<RecordScope>(
    () => ({
      type,
      id,
      turn,
      refresh: () => {
        setTurn((before) => before + 1);
        for (const listener of listeners.current) listener();
      },
      onRefresh(listener) {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
    }),
    [type, id, turn],
  );
  if (record.error)
    return <p className="notice notice-error">{`${words.failed}: ${record.error.message}`}</p>;
  if (!shown) return <p className="notice">{words.loading}…</p>;
  return (
    <RecordScopeContext.Provider value={scope}>
      <div className="record">
        <PropertiesPanel record={shown} />
        <MiddleColumn />
        <aside className="record-right">
          <CardsAt location="crm.record.sidebar" />
          <AssociationsPanel />
        </aside>
      </div>
    </RecordScopeContext.Provider>
  );
}

/** What was read last stays on the page while it is read again. */
function useLatest(data: CrmRecord | null): CrmRecord | null {
  const latest = useRef<CrmRecord | null>(null);
  if (data) latest.current = data;
  return latest.current;
}

function MiddleColumn() {
  const { words } = useSession();
  const [tab, setTab] = useState<'overview' | 'activities'>('overview');
  return (
    <section className="record-middle">
      <div className="record-tabs" role="tablist">
        {(['overview', 'activities'] as const).map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            aria-selected={tab === each}
            onClick={() => setTab(each)}
          >
            {words[each]}
          </button>
        ))}
      </div>
      {/* Both stay in the page, so that a card keeps its state while the other tab is read. */}
      <div hidden={tab !== 'overview'}>
        <CardsAt location="crm.record.tab" />
      </div>
      <div hidden={tab !== 'activities'}>
        <ActivityTimeline />
      </div>
    </section>
  );
}
