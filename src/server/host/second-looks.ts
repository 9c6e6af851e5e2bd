import type { Database } from '../db/database.ts';
import type { Inbox } from '../inbox/inbox.ts';

/**
 * Emails whose sender no contact was known for when they came: HubSpot may associate an email, or create its contact, a
 * moment after it tells of it. Each is looked at once more; after that the contact's card finds it.
 */
export interface SecondLooks {
  /** Notes emails that are to come again. Those that came again already stay away. */
  note(portalId: number, emailIds: readonly string[]): Promise<void>;
  /** Hands a page of what is due to the inbox, and forgets what is a day old. Returns how many; to be called each minute. */
  tellDue(): Promise<number>;
}

export interface SecondLooksDeps {
  readonly database: Database;
  readonly inbox: Pick<Inbox, 'accept'>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** HubSpot's associations and new contacts are there by then. */
const afterMs = 60_000;
/** HubSpot does not repeat an event for longer. */
const rememberedMs = 86_400_000;
const page = 1_000;

interface DueRow {
  readonly portalId: number;
  readonly emailId: string;
}

export function createSecondLooks({ database, inbox, now }: SecondLooksDeps): SecondLooks {
  return {
    async note(portalId, emailIds) {
      if (emailIds.length === 0) return;
      const text = `
        insert into pipeline.second_looks (portal_id, email_id, due_at)
        select $1, email_id, $3 from unnest($2::text[]) as email_id
        on conflict (portal_id, email_id) do nothing`;
      await database.asOperator((sql) => sql.query(text, [portalId, emailIds, now() + afterMs]));
    },
    async tellDue() {
      const due = await database.asOperator((sql) =>
        sql.query<DueRow>(
          `select portal_id as "portalId", email_id as "emailId" from pipeline.second_looks
           where told_at is null and due_at <= $1 order by due_at limit ${page}`,
          [now()],
        ),
      );
      // First told, then noted: what a crash falls between is told again, and the inbox knows it by its key.
      if (due.length > 0) await inbox.accept(due.map(toEvent(now())), now(), null);
      await database.asOperator(async (sql) => {
        const mark = `
          update pipeline.second_looks set told_at = $3 from unnest($1::bigint[], $2::text[]) as told(portal, email)
          where portal_id = told.portal and email_id = told.email`;
        const ids = [due.map(({ portalId }) => portalId), due.map(({ emailId }) => emailId)];
        if (due.length > 0) await sql.query(mark, [...ids, now()]);
        await sql.query('delete from pipeline.second_looks where told_at < $1', [now() - rememberedMs]);
      });
      return due.length;
    },
  };
}

const toEvent =
  (occurredAt: number) =>
  ({ portalId, emailId }: DueRow) => ({
    ...{ portalId, objectId: emailId, occurredAt, dedupeKey: `second-look:${emailId}` },
    kind: 'email' as const,
  });
