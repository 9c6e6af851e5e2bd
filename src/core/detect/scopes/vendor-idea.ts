import type { ScopeRule } from './scope-rule.ts';

/** What the vendor said or imagined, not the buyer. */
export const vendorIdea: ScopeRule = {
  id: 'vendor-idea',
  spares: [],
  cues: {
    fr: [
      'vous disiez|vous me disiez|vous nous disiez|tu me disais|tu disais|vous annonciez|vous nous annonciez|vous aviez expose|vous evoquiez|avez vous explique|vous l imaginez|si un jour vous|si vous lanciez|lors de votre expose|dans votre presentation|d apres ton infolettre|votre vendeur pense|selon votre commercial|vous pretendez|vous nous aviez dit|vous m aviez dit|votre pub|votre mail dit|vous expliquiez|vous nous aviez',
      'les clients qui grandissent|libre a vous|ouais si un jour',
    ],
    en: [
      'you said|you wrote|you had written|you write that|you mentioned that|you were good enough|your remark|your webinar|your email says|your mail says|as your banker said|your brochure says|i remember you|i noted your|i have noted your|i know you said|remember u saying|you will bundle|in future you|perhaps in future|your firm might|it says there|your foresight',
    ],
  },
};
