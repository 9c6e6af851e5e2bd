import { cardHandlers } from '../../../../app/handlers/card-handlers.ts';
import type { CardHandler } from '../../../../app/handlers/handler.ts';
import type { Host } from '../../../../app/handlers/shell/host.ts';
import type { OpenHost } from '../../../host/open-host.ts';
import type { JobHandler } from '../job.ts';
import type { ScheduleStore } from '../schedule-store.ts';
import { withHost } from './with-host.ts';

export interface FirstStepsDeps {
  readonly openHost: OpenHost;
  readonly store: Pick<ScheduleStore, 'wake'>;
  readonly now: () => number;
}

/**
 * What an account needs before anybody opens a card in it: the app's properties, and what is usual in it.
 * Then the work of its schedule comes at once, whose first part is the first look for opportunities that
 * nobody followed.
 */
export function createFirstSteps({ openHost, store, now }: FirstStepsDeps): JobHandler {
  return (taken) =>
    withHost(openHost, taken, now, async (host) => {
      for (const handler of [cardHandlers['set-up'], cardHandlers['learn-account']]) {
        const failure = await failureOf(handler, host);
        if (failure !== null) return { kind: 'failed', code: failure };
      }
      await store.wake(taken.portalId, ['scheduled-work'], now());
      return { kind: 'over' };
    });
}

async function failureOf(handler: CardHandler, host: Host): Promise<string | null> {
  const answer = await handler.parse({})?.work(host);
  if (!answer) return 'bad-request';
  return answer.ok ? null : answer.failure.code;
}
