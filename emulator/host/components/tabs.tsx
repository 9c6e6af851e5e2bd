import type { TabProps, TabsProps } from '@hubspot/ui-extensions';
import { createContext, useContext, useEffect, useId, useRef, useState } from 'react';
import { classes, testId } from './class-names.ts';
import { fire } from './events.ts';

type TabId = string | number;
interface Entry {
  readonly id: TabId;
  readonly title: string;
  readonly disabled: boolean;
  readonly tooltip: string | undefined;
}
interface TabSet {
  readonly selected: TabId | null;
  register(entry: Entry): void;
  remove(id: TabId): void;
}

const TabSetContext = createContext<TabSet | null>(null);

/** The tabs tell their titles upwards, since each is a component of its own in the card's tree. */
export function Tabs(props: TabsProps) {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [chosen, setChosen] = useState<TabId | null>(props.defaultSelected ?? null);
  const selected = props.selected ?? chosen ?? entries[0]?.id ?? null;
  const set: TabSet = {
    selected,
    register: (entry) => setEntries((before) => withEntry(before, entry)),
    remove: (id) => setEntries((before) => before.filter((each) => each.id !== id)),
  };
  const select = (id: TabId) => {
    setChosen(id);
    fire(props.onSelectedChange as ((id: TabId) => void) | undefined, id);
  };
  const list = useRef<HTMLDivElement>(null);
  // Where the tabs are wider than their place, the open one is to be seen.
  useEffect(() => {
    const open = list.current?.querySelector('[aria-selected="true"]');
    open?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [selected, entries.length]);
  return (
    <div className="uie-tabs" {...testId(props)}>
      <div
        ref={list}
        role="tablist"
        className={classes(
          `uie-tablist uie-tablist-${props.variant ?? 'default'}`,
          props.fill && 'uie-tablist-fill',
        )}
      >
        {entries.map((entry) => (
          <button
            type="button"
            role="tab"
            key={entry.id}
            title={entry.tooltip}
            disabled={entry.disabled}
            aria-selected={entry.id === selected}
            onClick={() => select(entry.id)}
          >
            {entry.title}
          </button>
        ))}
      </div>
      <TabSetContext.Provider value={set}>{props.children}</TabSetContext.Provider>
    </div>
  );
}

function withEntry(before: readonly Entry[], entry: Entry): readonly Entry[] {
  const index = before.findIndex((each) => each.id === entry.id);
  return index < 0 ? [...before, entry] : before.with(index, entry);
}

export function Tab(props: TabProps) {
  const set = useContext(TabSetContext);
  const ownId = useId();
  const id = props.tabId ?? ownId;
  const { title = '', disabled = false, tooltip } = props;
  useEffect(() => set?.register({ id, title, disabled, tooltip }), [id, title, disabled, tooltip]);
  useEffect(() => () => set?.remove(id), [id]);
  if (set?.selected !== id) return null;
  return (
    <div role="tabpanel" className="uie-tabpanel" {...testId(props)}>
      {props.children}
    </div>
  );
}
