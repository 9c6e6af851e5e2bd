import { addDays } from '#core/wording/calendar.ts';

/** The tasks that a manager got on a day, or is to get: noted before they are made, so that no crash exceeds the cap. */
export interface Claim {
  /** ISO 8601 date, the manager's. */
  readonly day: string;
  readonly keys: readonly string[];
}

export type Claims = Readonly<Record<string, Claim>>;

/**
 * The day that counts for a manager. A clock that went back over midnight does not begin the day before anew; one that
 * had leapt ahead by more is not believed.
 */
export function claimedDay(managerId: string, claims: Claims, today: string): string {
  const claimed = claims[managerId]?.day ?? today;
  return claimed > today && claimed <= addDays(today, 1) ? claimed : today;
}

/** Keys that a manager's day holds. */
export function claimedKeys(managerId: string, claims: Claims, today: string): readonly string[] {
  const claim = claims[managerId];
  return claim?.day === claimedDay(managerId, claims, today) ? claim.keys : [];
}

/** Adds a task to a manager's day; one that is in it already changes nothing. */
export function claim(claims: Claims, managerId: string, key: string, today: string): Claims {
  const keys = claimedKeys(managerId, claims, today);
  if (keys.includes(key)) return claims;
  return { ...claims, [managerId]: { day: claimedDay(managerId, claims, today), keys: [...keys, key] } };
}
