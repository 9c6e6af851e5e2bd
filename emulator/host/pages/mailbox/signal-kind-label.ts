import { signalProperties } from '#crm/app-properties.ts';

const options = signalProperties.find((property) => property.name === 'kind')?.options ?? [];

/** The label that the app gave to a kind in the CRM; the bare kind where it has none. */
export const signalKindLabel = (kind: string): string =>
  options.find((option) => option.value === kind)?.label ?? kind;
