/** Who may do what with the app in this account, where the host is told who asks. */

/** Who sees what the app found on a record: all, its owner and the owner's teams, or its owner alone. Admins see all. */
export const recordRules = ['everybody', 'team', 'owner'] as const;
export type RecordRule = (typeof recordRules)[number];

/** More admins than any account names. */
export const mostAdmins = 200;

export type AccessRequest =
  | { readonly action: 'read' }
  | {
      readonly action: 'write';
      /** The version that the change is based on. */
      readonly version: number;
      /** HubSpot's ids of users. */
      readonly adminIds: readonly string[];
      readonly records: RecordRule;
    };

export interface AccessView {
  /** Grows with each change; 0 where nobody has changed anything. */
  readonly version: number;
  /** Users who were named; whoever installed the app and HubSpot's super admins need not be. */
  readonly adminIds: readonly string[];
  readonly records: RecordRule;
  /** Null in the answer to a change, which makes nobody come or go. */
  readonly people: AccessPeople | null;
}

export interface AccessPeople {
  /** Who can be named: the account's active users, by name. */
  readonly active: readonly AccessPerson[];
  /** HubSpot's id of the user who installed the app last; null where HubSpot named nobody. */
  readonly installedBy: string | null;
  /** By name; null where the account does not let the app know them: then they are admins only if they are named. */
  readonly superAdmins: readonly AccessPerson[] | null;
}

export interface AccessPerson {
  /** HubSpot's id of the user, which is not the owner's. */
  readonly userId: string;
  readonly name: string;
}

/** Of the server alone: functions of the private edition are not told who asks. */
export interface AccessFunctions {
  access: { request: AccessRequest; view: AccessView };
}
