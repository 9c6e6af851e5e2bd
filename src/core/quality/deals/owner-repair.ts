import { compareIds, unique } from '#core/collections.ts';
import { contactName } from '#core/views/contact-view.ts';
import type { DealFacts, QualityContext } from '../facts.ts';
import type { Repair, RepairSource } from '../rule.ts';
import { dealRepair } from './repairs.ts';

interface Owned {
  readonly ownerId: string | null;
  readonly source: RepairSource;
}

/** The one active owner of the deal's contacts, else of its companies; none where they have several. */
export function ownerRepairs(facts: DealFacts, context: QualityContext): readonly Repair[] {
  const contacts = [...facts.contacts]
    .sort((a, b) => compareIds(a.id, b.id))
    .map((contact): Owned => {
      const { id, ownerId } = contact;
      return {
        ownerId,
        source: { kind: 'record', type: 'contact', recordId: id, name: contactName(contact) },
      };
    });
  const companies = (facts.companies ?? []).map(({ id, ownerId, name }): Owned => {
    return { ownerId, source: { kind: 'record', type: 'company', recordId: id, name } };
  });
  const owned = commonOwner(contacts, context) ?? commonOwner(companies, context);
  if (!owned?.ownerId) return [];
  return [dealRepair(facts, 'hubspot_owner_id', facts.deal.ownerId, owned.ownerId, owned.source)];
}

function commonOwner(owned: readonly Owned[], { baselines }: QualityContext): Owned | null {
  const active = new Set(baselines.directory.owners.filter(({ isActive }) => isActive).map(({ id }) => id));
  const known = owned.filter(({ ownerId }) => ownerId !== null && active.has(ownerId));
  const isOne = unique(known.map(({ ownerId }) => ownerId)).length === 1;
  return isOne ? (known[0] ?? null) : null;
}
