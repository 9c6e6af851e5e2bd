import {
  createContext,
  useContext,
  useId,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';

/**
 * Which overlays of a card are open. An overlay opens by the key of the component that holds it as its `overlay`
 * prop, or by its own id through the `openPanel` and `openModal` reactions; it closes by its id.
 */
export interface OverlayStore {
  isOpen(key: string): boolean;
  open(key: string): void;
  close(key: string): void;
  /** Ties the id of a modal or panel to the key of the component that opened it. */
  name(id: string, key: string): void;
  subscribe(listener: () => void): () => void;
}

export function createOverlayStore(): OverlayStore {
  const open = new Set<string>();
  const keysById = new Map<string, string>();
  const listeners = new Set<() => void>();
  const change = (apply: () => void) => {
    apply();
    for (const listener of listeners) listener();
  };
  return {
    isOpen: (key) => open.has(key),
    open: (key) => change(() => open.add(key)),
    close: (key) => change(() => open.delete(keysById.get(key) ?? key)),
    name: (id, key) => keysById.set(id, key),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const OverlayContext = createContext<OverlayStore>(createOverlayStore());

interface OverlayPlace {
  readonly key: string;
  readonly isHovered: boolean;
}
const OverlayPlaceContext = createContext<OverlayPlace | null>(null);

function useIsOpen(store: OverlayStore, key: string): boolean {
  return useSyncExternalStore(store.subscribe, () => store.isOpen(key));
}

export interface OverlayTrigger {
  open(): void;
  /** Puts the overlay beside the component; both as they are when there is no overlay. */
  anchor(component: ReactNode): ReactNode;
}

/** For components with an `overlay` prop: modals and panels open on a press, tooltips show while pointed at. */
export function useOverlayTrigger(overlay: ReactNode): OverlayTrigger {
  const store = useContext(OverlayContext);
  const key = useId();
  const isOpen = useIsOpen(store, key);
  const [isHovered, setHovered] = useState(false);
  if (!overlay) return { open: () => {}, anchor: (component) => component };
  const place = { key, isHovered };
  return {
    open: () => store.open(key),
    anchor: (component) => (
      <>
        <span
          className="uie-anchor"
          onMouseEnter={() => setHovered(true)}
          onMouseLeave={() => setHovered(false)}
          onFocus={() => setHovered(true)}
          onBlur={() => setHovered(false)}
        >
          {component}
          {isHovered && !isOpen ? (
            <OverlayPlaceContext.Provider value={place}>{overlay}</OverlayPlaceContext.Provider>
          ) : null}
        </span>
        {isOpen ? <OverlayPlaceContext.Provider value={place}>{overlay}</OverlayPlaceContext.Provider> : null}
      </>
    ),
  };
}

/** For modals and panels: whether to show, and how the person closes it. */
export function useOverlaySelf(id: string): { isOpen: boolean; close: () => void } {
  const store = useContext(OverlayContext);
  const key = useContext(OverlayPlaceContext)?.key ?? id;
  if (key !== id) store.name(id, key);
  return { isOpen: useIsOpen(store, key), close: () => store.close(key) };
}

/** Whether the component that holds this overlay is pointed at. */
export const useIsHovered = (): boolean => useContext(OverlayPlaceContext)?.isHovered ?? false;

/** The second argument of a card's event handlers. */
export function useReactions() {
  const store = useContext(OverlayContext);
  return useMemo(
    () => ({
      openPanel: (id: string) => store.open(id),
      closePanel: (id: string) => store.close(id),
      openModal: (id: string) => store.open(id),
      closeModal: (id: string) => store.close(id),
    }),
    [store],
  );
}
