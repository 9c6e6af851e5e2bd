/** What a person is shown around an installation. */
export type InstallPage =
  | {
      readonly kind: 'installed';
      readonly portalId: number;
      /** Optional rights that the account did not grant. */
      readonly withoutScopes: readonly string[];
      /** Where to go on in HubSpot. */
      readonly open: string;
    }
  | { readonly kind: 'missing'; readonly scopes: readonly string[] }
  | { readonly kind: 'declined' | 'expired' | 'unreachable' | 'failed' | 'busy' };
