import { languageOf, type Language } from '#core/wording/languages.ts';
import type { StepId } from '#core/funnel/funnel-map.ts';
import { usePageContext } from '#shared/usePageContext.ts';
import { usePlace } from '../../data/usePlace.ts';
import { paths } from '../../frame/routes.ts';

/** Which part of the workshop the address names. */
export type FunnelPart =
  | { readonly kind: 'map' | 'handovers' }
  | { readonly kind: 'step'; readonly stepId: StepId }
  | { readonly kind: 'document'; readonly language: Language };

/** Where the reader is in the workshop, and the ways to its parts: each has an address of its own. */
export function usePart() {
  const { locale } = usePageContext();
  const { filterParams, go, params } = usePlace();
  const language = languageOf(params.language ?? '') ?? languageOf(locale ?? '') ?? 'en';
  return {
    part: toPart(params, language),
    toMap: () => go(paths.funnel),
    toStep: (stepId: StepId) => go(paths.funnel, { step: stepId }),
    toHandovers: () => go(paths.funnel, { part: 'handovers' }),
    toDocument: (of: Language = language) => go(paths.funnel, { part: 'document', language: of }),
    /** For links, which carry the filters along. */
    stepParams: (stepId: StepId) => ({ ...filterParams, step: stepId }),
    mapParams: filterParams,
    handoverParams: { ...filterParams, part: 'handovers' },
    documentParams: { ...filterParams, part: 'document' },
  };
}

function toPart(params: Readonly<Record<string, string>>, language: Language): FunnelPart {
  if (params.part === 'document') return { kind: 'document', language };
  if (params.part === 'handovers') return { kind: 'handovers' };
  if (params.step) return { kind: 'step', stepId: params.step };
  return { kind: 'map' };
}
