import type { Owner } from '#core/deals/deal-details.ts';
import { readObjects } from '../batch-read.ts';
import { createOwnersApi } from '../client/owners-api.ts';
import { createUsersApi } from '../client/users-api.ts';
import { CrmError } from '../crm.ts';
import { toConnection, toContext, type GatewayOptions } from '../gateway-options.ts';
import { isRecordId } from '../limits.ts';
import { readActiveOwners } from '../owners.ts';
import { readSuperAdmins, type SuperAdmin } from './super-admins.ts';

/** Who may work in an account, and whose its records are. Every method throws `CrmError`. */
export interface UserReads {
  /** Owners whose user is active; 1 call per 500. */
  readActiveOwners(): Promise<readonly Owner[]>;
  /**
   * Whether a user is a super admin; null where the account has no such user. 1 call, with the scope
   * `settings.users.read`.
   */
  readSuperAdmin(userId: string): Promise<boolean | null>;
  /** All super admins; 1 call per 100 users of the account, with the same scope. */
  readSuperAdmins(): Promise<readonly SuperAdmin[]>;
  /** Owner ids of records, null for one that nobody owns; a record that does not exist is absent. 1 call per 100. */
  readOwnerIds(
    type: 'contact' | 'company' | 'deal',
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, string | null>>;
}

const ownerProperty = 'hubspot_owner_id';

export function createUserReads(options: GatewayOptions): UserReads {
  const { context } = toContext(options);
  const owners = createOwnersApi(toConnection(options));
  const users = createUsersApi(toConnection(options));
  return {
    readActiveOwners: () => readActiveOwners(context, owners),
    async readSuperAdmin(userId) {
      if (!isRecordId(userId)) return null;
      const operation = { name: 'read a user', repeatable: true, lane: 'general' } as const;
      try {
        const request = users.requests.getById(userId);
        const user = await context.call(operation, request, (answer) =>
          users.answers.getByIdWithHttpInfo(answer),
        );
        return user.superAdmin === true;
      } catch (error) {
        if (error instanceof CrmError && error.category === 'not-found') return null;
        throw error;
      }
    },
    readSuperAdmins: () => readSuperAdmins(context, users),
    async readOwnerIds(type, ids) {
      const records = await readObjects(
        context,
        context.typeName(type),
        [ownerProperty],
        ids.filter(isRecordId),
      );
      return new Map(records.map(({ id, properties }) => [id, properties[ownerProperty] || null]));
    },
  };
}
