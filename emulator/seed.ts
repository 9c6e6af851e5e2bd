/**
 * What a portal starts with. A seed is data: the same seed and `now` give the same portal, byte for byte.
 * Property values are HubSpot's strings; times are epoch milliseconds.
 */
export interface SeedAccount {
  readonly portalId: number;
  readonly companyName: string;
  /** IANA name. */
  readonly timeZone: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Further currencies with the value of one unit in the account's own. */
  readonly otherCurrencies?: readonly { readonly code: string; readonly rate: number }[];
  /** Mail domains of the account's own company. */
  readonly ownDomains: readonly string[];
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly owners: readonly SeedOwner[];
  readonly dealPipelines: readonly SeedPipeline[];
  /** Of contacts and companies, in their order; absent: HubSpot's own eight. */
  readonly lifecycleStages?: readonly SeedLifecycleStage[];
  readonly objects: readonly SeedObject[];
  readonly associations: readonly SeedAssociation[];
}

export interface SeedOwner {
  /** The value of `hubspot_owner_id`. */
  readonly id: string;
  /** The user's id, another number. */
  readonly userId: number;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  /** BCP 47, e.g. `fr-FR`. */
  readonly locale: string;
  readonly teamIds: readonly string[];
  readonly archived?: boolean;
  /** Default: the account's first active user is one. */
  readonly isSuperAdmin?: boolean;
}

export interface SeedPipeline {
  readonly id: string;
  readonly label: string;
  readonly displayOrder: number;
  readonly stages: readonly {
    readonly id: string;
    readonly label: string;
    readonly displayOrder: number;
    /** "0.0" to "1.0" in steps of 0.1; "1.0" is won, "0.0" is lost. */
    readonly probability: string;
    /** No deal can be put there any more; histories and old deals still name it. */
    readonly archived?: boolean;
  }[];
}

export interface SeedLifecycleStage {
  readonly id: string;
  readonly label: string;
  /** Nobody is to choose it any more. */
  readonly hidden?: boolean;
}

export type SeedObjectType =
  'contacts' | 'companies' | 'deals' | 'products' | 'emails' | 'tasks' | 'notes' | 'meetings' | 'calls';

export interface SeedObject {
  readonly type: SeedObjectType;
  readonly id: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly createdAt: number;
  /** Earlier values of a property, oldest first, the present one included; what is left out has one value. */
  readonly history?: Readonly<Record<string, readonly { readonly value: string; readonly at: number }[]>>;
}

/** Both directions are stored; `primary` marks a contact's or deal's primary company. */
export interface SeedAssociation {
  readonly from: { readonly type: SeedObjectType; readonly id: string };
  readonly to: { readonly type: SeedObjectType; readonly id: string };
  readonly primary?: boolean;
}

export const seedNames = ['empty', 'demo', 'scale'] as const;
export type SeedName = (typeof seedNames)[number];
