import { AssociationSpecAssociationCategoryEnum as Category } from '@hubspot/api-client/lib/codegen/crm/objects/models/AssociationSpec.js';
import type { Signal } from '#core/signals/signal.ts';
import { isMissing, type PartFailure } from '../part-failure.ts';
import { linkTypes, type AssociationNumbers, type LinkType } from './set-up-row.ts';

/** The record of each type that a signal is associated with. */
export function linksOf(signal: Signal): Readonly<Record<LinkType, string | null>> {
  return { contact: signal.contactId, company: signal.companyId, deal: signal.dealId, email: signal.emailId };
}

const categories = {
  HUBSPOT_DEFINED: Category.HubspotDefined,
  USER_DEFINED: Category.UserDefined,
  INTEGRATOR_DEFINED: Category.IntegratorDefined,
} as const;

/** A signal's associations as a create takes them. */
export function toAssociations(signal: Signal, numbers: AssociationNumbers) {
  const links = linksOf(signal);
  return linkTypes.flatMap((type) => {
    const id = links[type];
    if (id === null) return [];
    const { category, typeId } = numbers[type];
    return [
      { to: { id }, types: [{ associationCategory: categories[category], associationTypeId: typeId }] },
    ];
  });
}

/** What an update of a signal changes in its associations. */
export function changedLinks(before: Signal, after: Signal) {
  const from = linksOf(before);
  const to = linksOf(after);
  return linkTypes
    .filter((type) => from[type] !== to[type])
    .map((type) => ({ type, from: from[type], to: to[type] }));
}

/** The other record was deleted meanwhile: the signal stands without it. */
export function isUnlinkable(failure: PartFailure): boolean {
  return isMissing(failure) || failure.category === 'VALIDATION_ERROR';
}
