import { opportunityKinds } from '#core/signals/kind.ts';
import { isWorthMore, type Worth } from './opportunity.ts';

/**
 * What one contact wanted in one month: a buyer who writes again about the same has not doubled the purchase.
 * Putting emails together gives the same in any order, and adding one twice changes nothing.
 */
export interface Buyer extends Worth {
  readonly contactId: string;
  /** Of the company; HubSpot's own code, empty where it is not known. */
  readonly industry: string;
  /** A deal covered one of the emails. */
  readonly isCovered: boolean;
  /** Nobody answered any of them in time. */
  readonly isSilent: boolean;
}

/** The buyers of a month by contact. */
export type Buyers = ReadonlyMap<string, Buyer>;

export function addBuyers(known: Buyers, more: readonly Buyer[]): Buyers {
  const buyers = new Map(known);
  for (const one of more) {
    const before = buyers.get(one.contactId);
    buyers.set(one.contactId, before ? together(before, one) : one);
  }
  return buyers;
}

function together(a: Buyer, b: Buyer): Buyer {
  const { kind, cents } = isWorthMore(b, a) ? b : a;
  return {
    ...{ contactId: a.contactId, kind, cents },
    industry: a.industry < b.industry ? b.industry : a.industry,
    isCovered: a.isCovered || b.isCovered,
    isSilent: a.isSilent && b.isSilent,
  };
}

/**
 * Buyers as a short text, some 25 characters each, since thousands of them have to fit into a note beside the
 * rest: contact, hundredths, kind and marks, industry by its number in a list.
 */
export function encodeBuyers(buyers: Buyers): BuyerText {
  const industries = new Map<string, number>();
  const rows = [...buyers.values()].map(({ contactId, cents, kind, industry, isCovered, isSilent }) => {
    const number = industries.get(industry) ?? industries.size;
    industries.set(industry, number);
    const marks = Number(isCovered) + 2 * Number(isSilent) + 4 * opportunityKinds.indexOf(kind);
    return [BigInt(contactId), cents, marks, number].map(toDigits).join(' ');
  });
  return { industries: [...industries.keys()], rows: rows.join(';') };
}

export interface BuyerText {
  readonly industries: readonly string[];
  readonly rows: string;
}

const row = /^([0-9a-z]{1,13}) ([0-9a-z]{1,11}) ([0-9a-z]{1,2}) ([0-9a-z]{1,2})$/u;

/** The buyers of a text; rows that are none, since people can edit notes, are left out. */
export function decodeBuyers({ industries, rows }: BuyerText): Buyers {
  const buyers = rows.split(';').flatMap((text): [string, Buyer][] => {
    const [, contact = '', cents = '', marks = '', industry = ''] = row.exec(text) ?? [];
    const mark = Number.parseInt(marks, base);
    const kind = opportunityKinds[mark >> 2];
    if (contact === '' || kind === undefined) return [];
    const contactId = toId(contact);
    const buyer: Buyer = {
      ...{ contactId, kind, cents: Number.parseInt(cents, base) },
      industry: industries[Number.parseInt(industry, base)] ?? '',
      isCovered: (mark & 1) === 1,
      isSilent: (mark & 2) === 2,
    };
    return [[contactId, buyer]];
  });
  return new Map(buyers);
}

const base = 36;

const toDigits = (value: number | bigint): string => value.toString(base);

/** Ids are too long for a number, so they are read in two halves. */
function toId(digits: string): string {
  const low = 6;
  const [high, rest] = [digits.slice(0, -low) || '0', digits.slice(-low)];
  const id = BigInt(Number.parseInt(high, base)) * BigInt(base ** low) + BigInt(Number.parseInt(rest, base));
  return String(id);
}
