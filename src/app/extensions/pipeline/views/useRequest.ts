import type { PageRequest, PageViewId } from '#core/views/pipeline-page-view.ts';
import { usePlace } from '../data/usePlace.ts';

type PlainRequest = Exclude<PageRequest, { readonly view: 'records' }>;

/** What to ask for a view under the present filters. */
export function useRequest<Id extends Exclude<PageViewId, 'records'>>(
  view: Id,
): PlainRequest & { readonly view: Id } {
  const { filters } = usePlace();
  return { view, filters };
}
