import { dealId } from './deals.ts';
import { peopleOf } from './people.ts';
import { scriptedDeals } from './scripted-deals.ts';

/** Records worth opening first, and the threads that make them so. */
export interface DemoHighlight {
  readonly type: 'contacts' | 'deals';
  readonly id: string;
  readonly name: string;
  readonly why: { readonly en: string; readonly fr: string };
}

interface HighlightCast {
  readonly companyKey: string;
  readonly rank: number;
  readonly why: { readonly en: string; readonly fr: string };
  readonly threads: readonly { readonly scriptId: string; readonly daysAgo: number; readonly onDeal?: boolean }[];
}

export const highlightCast: readonly HighlightCast[] = [];

const dealReasons: Readonly<Record<string, DemoHighlight['why']>> = {};

export const demoHighlights: readonly DemoHighlight[] = [
  ...highlightCast.flatMap(({ companyKey, rank, why }): DemoHighlight[] => {
    const contact = peopleOf(companyKey).find((person) => person.rank === rank);
    return contact
      ? [{ type: 'contacts', id: contact.id, name: `${contact.firstName} ${contact.lastName}`, why }]
      : [];
  }),
  ...scriptedDeals.flatMap(({ companyKey, project }, number): DemoHighlight[] => {
    const why = dealReasons[companyKey];
    return why ? [{ type: 'deals', id: dealId(number), name: project, why }] : [];
  }),
];
