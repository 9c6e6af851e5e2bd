import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import type { Alert } from '../../runtime/protocol.ts';

interface Toast extends Alert {
  readonly id: number;
}

const ToastContext = createContext<(alert: Alert) => void>(() => undefined);
export const useToast = () => useContext(ToastContext);

const shownMs = 6_000;
let count = 0;

/** The banners that `addAlert` of a card shows above the page. Each goes away by itself or by its button. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const remove = (id: number) => setToasts((before) => before.filter((toast) => toast.id !== id));
  const show = useCallback((alert: Alert) => {
    count += 1;
    const toast = { ...alert, id: count };
    setToasts((before) => [...before, toast]);
    setTimeout(() => remove(toast.id), shownMs);
  }, []);
  return (
    <ToastContext.Provider value={show}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <div key={toast.id} className={`uie-alert uie-alert-${toast.type ?? 'info'} toast`}>
            <div>
              {toast.title ? <strong>{toast.title}</strong> : null}
              {toast.message}
            </div>
            <button type="button" className="uie-bare" aria-label="Close" onClick={() => remove(toast.id)}>
              ×
            </button>
          </div>
        ))}
      </div>
    </ToastContext.Provider>
  );
}
