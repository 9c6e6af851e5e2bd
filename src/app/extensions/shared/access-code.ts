import type { PageFunctions } from '#core/views/page-functions.ts';

/**
 * The access code of the account's settings, once somebody has entered it: in the memory of this page and nowhere else. It
 * goes to the functions that ask for it.
 */

const protectedFunctions: ReadonlySet<string> = new Set<keyof PageFunctions>([
  'account-settings',
  'management-settings',
  'data-rights',
  'history-scan',
  'funnel-map',
  'deal-audit',
]);

export interface AccessState {
  /** A request was refused, and no code has been entered since. */
  readonly isWanted: boolean;
  /** The request that was refused had a code. */
  readonly wasWrong: boolean;
  /** How many places ask for the code right where it is needed. */
  readonly places: number;
}

const closed: AccessState = { isWanted: false, wasWrong: false, places: 0 };

let code: string | null = null;
let state = closed;
const listeners = new Set<() => void>();

export const accessState = (): AccessState => state;

export function listenToAccess(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function set(part: Partial<AccessState>): void {
  state = { ...state, ...part };
  for (const listener of listeners) listener();
}

/** Goes with the next requests. */
export function enterAccessCode(entered: string): void {
  code = entered;
  set({ isWanted: false, wasWrong: false });
}

/** A function refused the request. What was entered is not the code, or nothing was. */
export function refuseAccess(): void {
  set({ isWanted: true, wasWrong: code !== null });
  code = null;
}

/** While a place asks for the code, no other one needs to. */
export function openAccessPlace(): () => void {
  set({ places: state.places + 1 });
  return () => set({ places: state.places - 1 });
}

/** As when the page is opened anew. */
export function forgetAccessCode(): void {
  code = null;
  set(closed);
}

/** The request, with the code where the function asks for one. */
export function withAccessCode<Request>(uid: string, request: Request): Request {
  return code !== null && protectedFunctions.has(uid) ? { ...request, accessCode: code } : request;
}
