import { randomUUID } from 'node:crypto';
import type { PortalClock } from '../../portal.contract.ts';

export const lifecycleEventTypes = { APP_INSTALL: '4-1909196', APP_UNINSTALL: '4-1916193' } as const;
export type LifecycleAction = keyof typeof lifecycleEventTypes;

export interface LifecycleSubscription {
  readonly id: number;
  readonly eventTypeId: string;
  readonly createdAt: number;
}

export interface JournalEntry {
  readonly offset: string;
  readonly portalId: number;
  readonly action: LifecycleAction;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A signed address of an entry's file, good for a few minutes. */
export interface JournalPointer {
  readonly fileId: string;
  readonly offset: string;
  readonly expiresAt: number;
}

/** The app's journal: what happened to its installations, kept for three days. Only what is subscribed to gets in. */
export interface Journal {
  tell(action: LifecycleAction, portalId: number): void;
  /** Null where the subscription exists already. */
  subscribe(eventTypeId: string): LifecycleSubscription | null;
  unsubscribe(id: number): boolean;
  subscriptions(): readonly LifecycleSubscription[];
  /** Oldest first; of one portal where it is given. */
  entries(portalId?: number): readonly JournalEntry[];
  /** The first kept entry after an offset; `unknown` for an offset that never was. */
  next(offset: string, portalId?: number): JournalEntry | 'unknown' | null;
  point(entry: JournalEntry): JournalPointer;
  /** Null where the file's address has expired or never was. */
  file(fileId: string): JournalEntry | null;
}

const keptMs = 3 * 24 * 3_600_000;
const pointerLifeMs = 5 * 60_000;

export function createJournal(clock: PortalClock): Journal {
  const subscriptions: LifecycleSubscription[] = [];
  const all: JournalEntry[] = [];
  const files = new Map<string, { readonly entry: JournalEntry; readonly expiresAt: number }>();
  const kept = (portalId: number | undefined, from = 0) =>
    all
      .slice(from)
      .filter(({ at }) => at > clock.now() - keptMs)
      .filter((entry) => portalId === undefined || entry.portalId === portalId);
  return {
    tell(action, portalId) {
      if (!subscriptions.some(({ eventTypeId }) => eventTypeId === lifecycleEventTypes[action])) return;
      all.push({ offset: offsetOf(all.length + 1), portalId, action, at: clock.now() });
    },
    subscribe(eventTypeId) {
      if (subscriptions.some((one) => one.eventTypeId === eventTypeId)) return null;
      const last = subscriptions.at(-1)?.id ?? 60_000_000;
      const subscription = { id: last + 1, eventTypeId, createdAt: clock.now() };
      subscriptions.push(subscription);
      return subscription;
    },
    unsubscribe(id) {
      const index = subscriptions.findIndex((one) => one.id === id);
      if (index >= 0) subscriptions.splice(index, 1);
      return index >= 0;
    },
    subscriptions: () => [...subscriptions],
    entries: (portalId) => kept(portalId),
    next(offset, portalId) {
      const index = all.findIndex((entry) => entry.offset === offset);
      return index < 0 ? 'unknown' : (kept(portalId, index + 1)[0] ?? null);
    },
    point(entry) {
      const pointer = { fileId: randomUUID(), offset: entry.offset, expiresAt: clock.now() + pointerLifeMs };
      files.set(pointer.fileId, { entry, expiresAt: pointer.expiresAt });
      return pointer;
    },
    file(fileId) {
      const file = files.get(fileId);
      return file && clock.now() < file.expiresAt ? file.entry : null;
    },
  };
}

/** Offsets are counted, so that the same steps give the same journal. */
const offsetOf = (number: number): string =>
  `00000000-0000-4000-9000-${number.toString(16).padStart(12, '0')}`;
