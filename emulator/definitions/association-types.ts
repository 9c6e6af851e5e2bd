/** One way of an association type: from one object type to another. */
export interface AssociationType {
  readonly fromTypeId: string;
  readonly toTypeId: string;
  readonly category: AssociationCategory;
  readonly typeId: number;
  /** The same association seen from the other side. */
  readonly inverseTypeId: number;
  readonly label: string | null;
  /** What a record's v3 `associations` call it, e.g. `contact_to_company_unlabeled`. */
  readonly name: string;
  /** Marks the one main company of a contact or deal. */
  readonly isPrimary: boolean;
}

export type AssociationCategory = 'HUBSPOT_DEFINED' | 'USER_DEFINED' | 'INTEGRATOR_DEFINED';

export interface AssociationTypes {
  /** From one type to another, the unlabelled default first. */
  between(fromTypeId: string, toTypeId: string): readonly AssociationType[];
  /** By category and number, whatever it leads to. */
  find(fromTypeId: string, category: string, typeId: number): AssociationType | undefined;
  /** Defines the default association between a custom type and another, both ways; again changes nothing. */
  define(custom: { id: string; name: string }, other: { id: string; name: string }): AssociationType;
  from(fromTypeId: string): readonly AssociationType[];
}

/** Type ids of HubSpot's own associations: [from, to, id there, id back, names, label]. */
const standard: readonly [string, string, number, number, string, string, string?][] = [
  ['0-1', '0-2', 279, 280, 'contact_to_company_unlabeled', 'company_to_contact_unlabeled'],
  ['0-1', '0-2', 1, 2, 'contact_to_company', 'company_to_contact', 'Primary'],
  ['0-3', '0-2', 341, 342, 'deal_to_company_unlabeled', 'company_to_deal_unlabeled'],
  ['0-3', '0-2', 5, 6, 'deal_to_company', 'company_to_deal', 'Primary'],
  ['0-3', '0-1', 3, 4, 'deal_to_contact', 'contact_to_deal'],
  ['0-1', '0-1', 449, 449, 'contact_to_contact', 'contact_to_contact'],
  ['0-2', '0-2', 450, 450, 'company_to_company', 'company_to_company'],
  ['0-3', '0-3', 451, 451, 'deal_to_deal', 'deal_to_deal'],
  ...activity('0-48', 'call', { company: 182, contact: 194, deal: 206 }),
  ...activity('0-49', 'email', { company: 186, contact: 198, deal: 210 }),
  ...activity('0-47', 'meeting', { company: 188, contact: 200, deal: 212 }),
  ...activity('0-46', 'note', { company: 190, contact: 202, deal: 214 }),
  ...activity('0-27', 'task', { company: 192, contact: 204, deal: 216 }),
  // HubSpot documents no number for this one: these are the local portal's own, and no app may name them.
  ['0-27', '0-49', 90_001, 90_002, 'task_to_email', 'email_to_task'],
];

/** The way back of an activity's association has the number below. */
function activity(
  id: string,
  name: string,
  ids: { company: number; contact: number; deal: number },
): [string, string, number, number, string, string][] {
  return [
    [id, '0-2', ids.company, ids.company - 1, `${name}_to_company`, `company_to_${name}`],
    [id, '0-1', ids.contact, ids.contact - 1, `${name}_to_contact`, `contact_to_${name}`],
    [id, '0-3', ids.deal, ids.deal - 1, `${name}_to_deal`, `deal_to_${name}`],
  ];
}

export function createAssociationTypes(): AssociationTypes {
  const types: AssociationType[] = standard.flatMap(([from, to, id, inverse, name, back, label]) =>
    bothWays(from, to, 'HUBSPOT_DEFINED', id, inverse, [name, back], label ?? null),
  );
  let nextCustomId = 101;
  const between = (from: string, to: string) =>
    types.filter((type) => type.fromTypeId === from && type.toTypeId === to);
  return {
    between,
    from: (from) => types.filter((type) => type.fromTypeId === from),
    find: (from, category, typeId) =>
      types.find((type) => type.fromTypeId === from && type.category === category && type.typeId === typeId),
    define(custom, other) {
      const existing = between(custom.id, other.id)[0];
      if (existing) return existing;
      const names: [string, string] = [`${custom.name}_to_${other.name}`, `${other.name}_to_${custom.name}`];
      types.push(
        ...bothWays(custom.id, other.id, 'USER_DEFINED', nextCustomId, nextCustomId + 1, names, null),
      );
      nextCustomId += 2;
      return between(custom.id, other.id)[0]!;
    },
  };
}

function bothWays(
  from: string,
  to: string,
  category: AssociationCategory,
  typeId: number,
  inverseTypeId: number,
  [name, back]: readonly [string, string],
  label: string | null,
): AssociationType[] {
  const shared = { category, label, isPrimary: label === 'Primary' };
  const there = { ...shared, fromTypeId: from, toTypeId: to, typeId, inverseTypeId, name };
  if (from === to && typeId === inverseTypeId) return [there];
  const thereAndBack = { ...shared, fromTypeId: to, toTypeId: from, name: back };
  return [there, { ...thereAndBack, typeId: inverseTypeId, inverseTypeId: typeId }];
}
