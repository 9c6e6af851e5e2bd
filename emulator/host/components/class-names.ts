import type { AllDistances } from '@hubspot/ui-extensions';

export const classes = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ');

const sizes = { 'extra-small': 'xs', small: 'sm', medium: 'md', large: 'lg', 'extra-large': 'xl' } as const;
export type ShortSize = 'xs' | 'sm' | 'md' | 'lg' | 'xl';

/** HubSpot's sizes have a long and a short name; `default` is what some components call their middle one. */
export function shortSize(size: string | undefined, fallback: ShortSize): ShortSize {
  if (size === undefined || size === 'default') return fallback;
  return size in sizes ? sizes[size as keyof typeof sizes] : (size as ShortSize);
}

const distances: Record<string, string> = {
  flush: '0',
  xs: '4px',
  sm: '8px',
  md: '16px',
  lg: '24px',
  xl: '40px',
};

/** CSS length of a distance such as `small` or `sm`; undefined where the prop is left out. */
export function distance(value: AllDistances | undefined): string | undefined {
  if (value === undefined) return undefined;
  return value === 'flush' ? '0' : distances[shortSize(value, 'sm')];
}

/** The attribute that tests and people's tools find a component by. */
export const testId = (props: { testId?: string | undefined }) =>
  props.testId === undefined ? {} : { 'data-testid': props.testId };
