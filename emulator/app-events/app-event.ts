/** An event that the app put on a contact's timeline. */
export interface AppEvent {
  readonly eventTypeName: string;
  readonly id: string;
  readonly objectId: string;
  readonly timestamp: string;
  readonly properties: Readonly<Record<string, string | number>>;
}
