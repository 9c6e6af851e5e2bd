import type {
  DeliveryReport,
  FunctionGateway,
  PortalClock,
  WebhookEvent,
  Webhooks,
  WebhookSubscription,
} from '../portal.contract.ts';
import type { StoreChange } from '../store-change.contract.ts';
import { changeToEvent, matches } from './change-to-event.ts';
import { deliverToFunction, deliverToUrl, type Delivery } from './deliver.ts';
import { isDue, nextAttempt, type QueuedEvent } from './retry.ts';

export interface WebhooksOptions {
  readonly clock: PortalClock;
  readonly portalId: number;
  readonly appId: number;
  readonly clientSecret: string;
  readonly onChange: (listener: (change: StoreChange) => void) => () => void;
  readonly functions: FunctionGateway;
  /** HubSpot waits five seconds for an answer. */
  readonly targetTimeoutMs?: number;
  /** Events in one request; default 100. */
  readonly batchSize?: number;
  /** Where a declared address answers on this machine; default: itself. */
  readonly reach?: (url: string) => string;
}

type Target = Parameters<Webhooks['target']>[0];

/** HubSpot sends fewer than a hundred events in one request. */
const maxBatch = 100;
const autoDeliveryDelayMs = 50;
const defaultSubscriptions = [{ subscriptionType: 'object.creation', objectTypeId: '0-49' }];

/** Turns changes of records into webhook events and delivers them as HubSpot does: batches, signature, retries. */
export function createWebhooks(
  options: WebhooksOptions,
): Webhooks & { close(): Promise<void>; clear(): void } {
  let target: Target = null;
  let subscriptions = numberSubscriptions(defaultSubscriptions);
  let queue: QueuedEvent[] = [];
  let nextEventId = 100_000;
  let automatic = false;
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<unknown> = Promise.resolve();

  const enqueue = (change: StoreChange, subscription: WebhookSubscription) => {
    if (!target) return;
    queue.push({
      event: changeToEvent(change, subscription, options, nextEventId++),
      dueAt: options.clock.now(),
    });
    scheduleDelivery();
  };

  const scheduleDelivery = () => {
    if (!automatic || timer || queue.length === 0) return;
    timer = setTimeout(() => {
      timer = null;
      void flush().then(scheduleDelivery);
    }, autoDeliveryDelayMs);
    timer.unref();
  };

  const stopListening = options.onChange((change) => {
    for (const subscription of subscriptions.filter((each) => matches(each, change)))
      enqueue(change, subscription);
  });

  /** One flush at a time, so that no event is sent by two of them. */
  const flush: Webhooks['flush'] = (how = {}) => {
    const turn = running.then(() => deliverAllDue(how));
    running = turn.catch(() => undefined);
    return turn;
  };

  async function deliverAllDue(how: { duplicate?: boolean; shuffle?: boolean }): Promise<DeliveryReport> {
    const now = options.clock.now();
    const due = queue.filter((queued) => isDue(queued, now));
    queue = queue.filter((queued) => !isDue(queued, now));
    const ordered = how.shuffle ? [...due].reverse() : due;
    const toSend = how.duplicate ? ordered.flatMap((queued) => [queued, queued]) : ordered;
    const batches = chunk(toSend, options.batchSize ?? maxBatch);
    let delivered = 0;
    for (const batch of batches) {
      const accepted = await deliver(batch.map((queued) => queued.event));
      if (accepted) delivered += batch.length;
      else requeue(batch);
    }
    return { batches: batches.length, events: toSend.length, delivered, failed: toSend.length - delivered };
  }

  /** Without a target there is nobody to try again for. */
  function requeue(batch: readonly QueuedEvent[]) {
    if (!target) return;
    for (const queued of new Set(batch)) {
      const again = nextAttempt(queued, options.clock.now());
      if (again) queue.push(again);
    }
  }

  async function deliver(events: readonly WebhookEvent[]): Promise<boolean> {
    if (!target) return false;
    const delivery: Delivery = { events, timestamp: options.clock.now() };
    return 'url' in target
      ? deliverToUrl(
          target.url,
          delivery,
          options.clientSecret,
          options.targetTimeoutMs ?? 5_000,
          options.reach,
        )
      : deliverToFunction(target.functionUid, delivery, options.functions);
  }

  return {
    target(next) {
      target = next;
    },
    subscribe(next) {
      subscriptions = numberSubscriptions(next);
    },
    pending: () => queue.map((queued) => queued.event),
    replay(objectTypeId, objectIds) {
      for (const objectId of objectIds) {
        const change: StoreChange = {
          kind: 'creation',
          objectTypeId,
          objectId,
          at: options.clock.now(),
          source: 'INTEGRATION',
        };
        for (const subscription of subscriptions.filter((each) => matches(each, change)))
          enqueue(change, subscription);
      }
    },
    flush,
    autoDeliver(on) {
      automatic = on;
      scheduleDelivery();
    },
    clear() {
      queue = [];
    },
    async close() {
      stopListening();
      if (timer) clearTimeout(timer);
      await running;
    },
  };
}

function numberSubscriptions(list: readonly Omit<WebhookSubscription, 'id'>[]): WebhookSubscription[] {
  return list.map((subscription, index) => ({ ...subscription, id: 25 + index }));
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
