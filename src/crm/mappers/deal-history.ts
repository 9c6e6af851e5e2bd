import type { Change, DealHistory } from '#core/deals/deal-details.ts';
import type { WireObject, WireVersion } from './read-records.ts';
import { dateTime, number, text } from './values.ts';

/** The properties whose earlier values make a deal's history. */
export const historyProperties = ['dealstage', 'amount', 'closedate', 'deal_currency_code'] as const;

const enteredPrefix = 'hs_v2_date_entered_';

/** HubSpot's properties that hold when a deal last came into these stages; other ids have names that cannot be told. */
export function enteredProperties(stageIds: readonly string[]): string[] {
  return stageIds.filter((id) => /^[a-z0-9_]{1,64}$/u.test(id)).map((id) => `${enteredPrefix}${id}`);
}

/**
 * What became of a deal, oldest first. HubSpot gives the newest value first, some of them at the same moment, some
 * empty; what cannot be read is left out. Where the stages have no history, the dates at which stages were entered
 * stand in, if they were asked for.
 */
export function toHistory(object: WireObject): DealHistory {
  const versions = object.propertiesWithHistory ?? {};
  const stages = toChanges(versions['dealstage'], toStage);
  return {
    stages: stages.length > 0 ? stages : enteredStages(object),
    amounts: toChanges(versions['amount'], toAmount),
    closeDates: toChanges(versions['closedate'], toTime),
    currencies: toChanges(versions['deal_currency_code'], (value) => text.parse(value)),
  };
}

/** Of equal values in a row the first stays: since then it holds. `undefined` from `read` leaves an entry out. */
function toChanges<Value>(
  versions: readonly (WireVersion | null)[] | undefined,
  read: (value: string | null) => Value | undefined,
): Change<Value>[] {
  const changes = [...(versions ?? [])].reverse().flatMap((version): Change<Value>[] => {
    const at = timeOf(version?.timestamp);
    const value = Number.isNaN(at) ? undefined : read(version?.value ?? null);
    return value === undefined ? [] : [{ value, at }];
  });
  return withoutRepeats(changes.sort((a, b) => a.at - b.at));
}

function withoutRepeats<Value>(changes: readonly Change<Value>[]): Change<Value>[] {
  return changes.filter(({ value }, index) => index === 0 || value !== changes[index - 1]?.value);
}

/** The client makes a date of whatever stands there, and nothing of what is missing. */
function timeOf(timestamp: unknown): number {
  return timestamp instanceof Date ? timestamp.getTime() : Number.NaN;
}

/** No deal is without a stage. */
const toStage = (value: string | null): string | undefined => text.parse(value) ?? undefined;

/** An empty amount is a change too. */
const toAmount = (value: string | null): number | null | undefined => number.safeParse(value).data;

const toTime = (value: string | null): number | null | undefined => dateTime.safeParse(value).data;

function enteredStages({ properties }: WireObject): Change<string>[] {
  const entered = Object.entries(properties).flatMap(([name, value]): Change<string>[] => {
    if (!name.startsWith(enteredPrefix) || name === `${enteredPrefix}current_stage`) return [];
    const at = toTime(value) ?? null;
    return at === null ? [] : [{ value: name.slice(enteredPrefix.length), at }];
  });
  return entered.sort((a, b) => a.at - b.at);
}
