import type { AssociationType } from '../definitions/association-types.ts';
import type { ObjectReference } from '../store/association-link.ts';

/** One line of `batch/create`: which records, and the labels between them now. */
export function labelsResult(from: ObjectReference, to: ObjectReference, types: readonly AssociationType[]) {
  return {
    fromObjectTypeId: from.typeId,
    fromObjectId: from.id,
    toObjectTypeId: to.typeId,
    toObjectId: to.id,
    labels: types.flatMap((type) => (type.label === null ? [] : [type.label])),
  };
}

/** The lines of `associate/default` and of its single PUT: one for each direction. */
export function defaultAssociationResults(from: ObjectReference, to: ObjectReference, type: AssociationType) {
  const line = (a: ObjectReference, b: ObjectReference, associationTypeId: number) => ({
    from: { id: a.id },
    to: { id: b.id },
    associationSpec: { associationCategory: type.category, associationTypeId },
  });
  return [line(from, to, type.typeId), line(to, from, type.inverseTypeId)];
}
