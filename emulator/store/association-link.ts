import type { AssociationType } from '../definitions/association-types.ts';

/** One record that another is associated with, and by which types. */
export interface AssociationLink {
  readonly toTypeId: string;
  readonly toId: string;
  readonly types: readonly AssociationType[];
  /** Portal time of the first write; minus infinity for what a seed brought. */
  readonly writtenAt: number;
}

export interface ObjectReference {
  readonly typeId: string;
  readonly id: string;
}
