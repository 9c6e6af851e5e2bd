/** An account that the reader may choose. */
export interface Choice {
  readonly portalId: number;
  readonly companyName: string;
  readonly isInstalled: boolean;
  readonly userId: number;
  readonly lacksScopes: readonly string[];
}
