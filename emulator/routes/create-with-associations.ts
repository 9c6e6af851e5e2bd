import type { Account } from '../account.ts';
import type { ObjectType } from '../definitions/object-type.ts';
import type { CrmRecord } from '../store/record.ts';
import type { WriteOrigin } from '../store/record-store.ts';
import type { CreateInput } from '../wire/object-bodies.ts';
import { associate, associationTypeOf, requireLive } from '../write/association-writer.ts';
import { checkCreation, createRecord } from '../write/record-writer.ts';

/** Throws where `createWithAssociations` would; writes nothing. */
export function checkCreateWithAssociations(account: Account, type: ObjectType, input: CreateInput): void {
  wantedAssociations(account, type, input);
  checkCreation(account, type, input.properties);
}

/** Creates a record with the associations of the body; all of it is checked before anything is written. */
export function createWithAssociations(
  account: Account,
  type: ObjectType,
  input: CreateInput,
  origin: WriteOrigin,
): CrmRecord {
  const wanted = wantedAssociations(account, type, input);
  const record = createRecord(account, type, input.properties, origin);
  for (const { association, to } of wanted) associate(account, record, to, association, origin);
  return record;
}

function wantedAssociations(account: Account, type: ObjectType, input: CreateInput) {
  return (input.associations ?? []).flatMap(({ to, types }) =>
    types.map((spec) => {
      const association = associationTypeOf(account, type.id, spec);
      requireLive(account, { typeId: association.toTypeId, id: to.id });
      return { association, to: { typeId: association.toTypeId, id: to.id } };
    }),
  );
}
