/** What the record store tells its listeners after each write; webhooks and pages are fed from it. */
export interface StoreChange {
  readonly kind: 'creation' | 'propertyChange' | 'deletion' | 'associationChange' | 'privacyDeletion';
  /** e.g. `0-49` for emails, `2-…` for custom objects. */
  readonly objectTypeId: string;
  readonly objectId: string;
  /** Portal time, epoch milliseconds. */
  readonly at: number;
  readonly propertyName?: string;
  readonly propertyValue?: string | null;
  /** `CRM_UI`, `INTEGRATION`, `API` … */
  readonly source: string;
}
