import { createCallLog } from './call-log.ts';
import type { WritableCallLog } from './call-log.ts';
import { createFaultPlan } from './faults.ts';
import type { FaultPlan } from './faults.ts';
import { createApiHandler } from './http/api-handler.ts';
import type { ApiHandler } from './http/api-handler.ts';
import { createRecorder } from './http/recorder.ts';
import type { TokenCheck } from './http/token-check.ts';
import { createRateLimits } from './limits/rate-limits.ts';
import type { Faults, PortalOptions } from './portal.contract.ts';
import { createApiApp } from './routes/api-app.ts';
import type { PortalState } from './routes/context.ts';

export interface PortalApi {
  readonly handle: ApiHandler;
  readonly calls: WritableCallLog;
  readonly faults: Faults;
  /** Forgets calls, limits and faults. */
  reset(): void;
}

const defaultRequestsPerTenSeconds = 190;

/** The API with its log, limits and faults around it. */
export function createPortalApi(
  options: Pick<PortalOptions, 'requestsPerTenSeconds' | 'requestsPerDay' | 'recordFile' | 'latencyMs'>,
  state: PortalState,
  access: { readonly pageToken: string; readonly checkToken: TokenCheck },
): PortalApi {
  const calls = createCallLog();
  const faultPlan = createFaultPlan();
  const limits = createRateLimits(
    state.clock,
    options.requestsPerTenSeconds ?? defaultRequestsPerTenSeconds,
    options.requestsPerDay,
  );
  const correlationId = createCorrelationIds();
  const handle = createApiHandler({
    ...access,
    app: createApiApp(state, correlationId),
    clock: state.clock,
    log: calls,
    faults: faultPlan,
    limits,
    record: createRecorder(options.recordFile),
    latencyMs: options.latencyMs ?? 0,
    correlationId,
  });
  const faults = createFaults(state, faultPlan);
  return {
    handle,
    calls,
    faults,
    reset() {
      calls.clear();
      limits.clear();
      faults.clear();
    },
  };
}

/** Faults of the connection are the plan's, refused writes are rules of the account. */
function createFaults(state: PortalState, plan: FaultPlan): Faults {
  return {
    add: plan.add,
    clear() {
      plan.clear();
      state.account().refusals.clear();
    },
    refuseWrite: (typeName, property, message) => refuseWrite(state, typeName, property, message),
  };
}

function refuseWrite(state: PortalState, typeName: string, property: string, message: string): void {
  const account = state.account();
  const type = account.types.find(typeName);
  if (!type) throw new Error(`no object type ${typeName}`);
  account.refusals.set(`${type.id}/${property}`, message);
}

/** The same requests get the same ids in every run. */
export function createCorrelationIds(): () => string {
  let last = 0;
  return () => `00000000-0000-4000-8000-${(++last).toString(16).padStart(12, '0')}`;
}
