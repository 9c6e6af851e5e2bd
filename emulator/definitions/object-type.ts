import type { PropertyDefinition, PropertyGroup } from './property-definition.ts';

/** An object type of the account: standard or custom. */
export interface ObjectType {
  /** `0-1`, `2-…` */
  readonly id: string;
  /** The word in paths and in the `associations` of a record: `contacts`, `p123_buying_signal`. */
  readonly pathName: string;
  /** The word in association names and filters: `contact`, `buying_signal`. */
  readonly singular: string;
  /** The word in error messages: `CONTACT`. */
  readonly errorName: string;
  readonly fullyQualifiedName: string;
  readonly scopes: TypeScopes;
  readonly createdProperty: 'createdate' | 'hs_createdate';
  readonly modifiedProperty: 'lastmodifieddate' | 'hs_lastmodifieddate';
  /** Answered when a read names no properties. */
  readonly defaultProperties: readonly string[];
  readonly requiredProperties: readonly string[];
  /** Where the `query` of a search looks. */
  readonly searchableProperties: readonly string[];
  readonly properties: Map<string, PropertyDefinition>;
  readonly groups: Map<string, PropertyGroup>;
  readonly schema: CustomSchema | null;
}

/** Each list is what a call needs, all of it; `definitionsRead` is satisfied by any one of its scopes. */
export interface TypeScopes {
  readonly read: readonly string[];
  readonly write: readonly string[];
  readonly definitionsRead: readonly string[];
  readonly definitionsWrite: readonly string[];
}

export interface CustomSchema {
  readonly name: string;
  readonly description: string | null;
  readonly labels: { readonly singular?: string | undefined; readonly plural?: string | undefined };
  readonly primaryDisplayProperty: string | null;
  readonly secondaryDisplayProperties: readonly string[];
  readonly createdAt: number;
}
