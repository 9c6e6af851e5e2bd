import type { ManagementSettings } from '#core/settings/management.ts';

/** What `management-settings` is asked: to show who is told and when, or to change it. */
export type ManagementRequest =
  | { readonly action: 'read' }
  /** `version` is the one that was read: a change that somebody else made meanwhile is not overwritten. */
  | {
      readonly action: 'write';
      readonly version: number;
      readonly settings: ManagementSettings;
      /** Who, as the page says; without it the log names nobody. */
      readonly by?: string | null;
    };

export interface ManagementView {
  readonly settings: ManagementSettings;
  /** Grows with each change; 0 where nobody has changed anything. */
  readonly version: number;
  readonly changedAt: number | null;
  /** Of the account, to choose from; active ones only. */
  readonly owners: readonly {
    readonly id: string;
    readonly name: string;
    readonly teamIds: readonly string[];
  }[];
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  /** The account's time zone and currency, which hold where nothing else is set. */
  readonly timeZone: string;
  readonly currency: string;
}
