import type { Owner } from '#core/deals/deal-details.ts';
import { createRecentMap } from '#core/recent-map.ts';
import type { Log } from '../../app/use-cases/context.ts';
import { errorFields } from '../http/log-lines.ts';

/** An active user of an account as its records know them. */
export interface Person {
  readonly ownerId: string;
  readonly teamIds: readonly string[];
}

/** The active users of all accounts. Every method throws as `readOwners` where HubSpot has to be asked and does not answer. */
export interface People {
  ofUser(portalId: number, userId: number): Promise<Person | null>;
  ofOwner(portalId: number, ownerId: string): Promise<Person | null>;
}

export interface PeopleDeps {
  readonly readOwners: (portalId: number) => Promise<readonly Owner[]>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly log: Log;
}

interface Listing {
  readonly readAt: number;
  readonly byUser: ReadonlyMap<number, Person>;
  readonly byOwner: ReadonlyMap<string, Person>;
}

/** How long a list is taken for what is, milliseconds. */
const freshMs = 600_000;
/** For so long it serves while the next one is read: a card need not wait, and HubSpot signs for no user who was removed. */
const servesMs = 3_600_000;
/** Somebody whom the list lacks may be new; it is read again for them at most this often. */
const searchMs = 30_000;
/** With some hundred users each, tens of megabytes. */
const mostAccounts = 1_000;

export function createPeople({ readOwners, now, log }: PeopleDeps): People {
  const listings = createRecentMap<number, Listing>(mostAccounts);
  const flights = new Map<number, Promise<Listing>>();

  function read(portalId: number): Promise<Listing> {
    const flight =
      flights.get(portalId) ??
      readOwners(portalId)
        .then((owners) => {
          const listing = toListing(owners, now());
          listings.set(portalId, listing);
          return listing;
        })
        .finally(() => flights.delete(portalId));
    flights.set(portalId, flight);
    return flight;
  }

  async function find(portalId: number, pick: (listing: Listing) => Person | undefined) {
    const kept = listings.peek(portalId);
    const age = kept ? now() - kept.readAt : Number.POSITIVE_INFINITY;
    const found = kept && age < servesMs ? pick(kept) : undefined;
    if (found && age >= freshMs)
      read(portalId).catch((error: unknown) => log('people-unread', { portalId, ...errorFields(error) }));
    if (found || age < searchMs) return found ?? null;
    return pick(await read(portalId)) ?? null;
  }

  return {
    ofUser: (portalId, userId) => find(portalId, ({ byUser }) => byUser.get(userId)),
    ofOwner: (portalId, ownerId) => find(portalId, ({ byOwner }) => byOwner.get(ownerId)),
  };
}

function toListing(owners: readonly Owner[], readAt: number): Listing {
  const byUser = new Map<number, Person>();
  const byOwner = new Map<string, Person>();
  for (const { id, userId, teams = [] } of owners) {
    const person = { ownerId: id, teamIds: teams.map((team) => team.id) };
    byOwner.set(id, person);
    if (userId !== undefined) byUser.set(Number(userId), person);
  }
  return { readAt, byUser, byOwner };
}
