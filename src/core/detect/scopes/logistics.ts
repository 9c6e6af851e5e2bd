import type { ScopeRule } from './scope-rule.ts';

/** Meetings, travel, deliveries, doors. */
export const logistics: ScopeRule = {
  id: 'logistics',
  spares: [],
  cues: {
    fr: [
      'rendez vous|rdv|visio|salle|reunion|lien teams|zoom|parking|stationnement|badge de visiteur|barriere|loge|hotel|train|en retard|en visite|decal*|decale*|a # h & !{COMPARE}',
      'vous rappelle|je rappelle|m appeler|me joindre|disponible ~3 mardi|lundi|jeudi|vendredi|mercredi|apres',
      'livraison|chauffeur etait|palettes vides|camion a|bon de livraison',
      'on se voit|on se capte|je serai|j arrive',
    ],
    en: [
      'meeting|call|zoom|teams link|lunch|luncheon|parking|train|flight|running # late|late start|reschedule|defer thursday|gate|entrance|dial in|dentist|hotel|pick up|parcel|tracking number|courier|arrives|taxi & !{COMPARE}',
      'can we do|shall we say|move the|prepone|see you|i will meet|meet you|im on|i am on my mobile|on a plane',
      'office will|remain closed|delivery',
    ],
  },
};
