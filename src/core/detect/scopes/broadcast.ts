import type { ScopeRule } from './scope-rule.ts';

/** Newsletters, automatic answers, quoted advertising. */
export const broadcast: ScopeRule = {
  id: 'broadcast',
  spares: [],
  cues: {
    fr: [
      'inscrivez vous|webinaire|decouvr*|newsletter|infolettre|liste de diffusion|se desinscrire|desabonn* de|cette semaine seulement|profitez|places sont limitees|livre blanc|pourquoi passer|raisons de',
      'je suis absent*|je suis en conge*|absente jusqu|absent jusqu|en conge jusqu|en deplacement jusqu|pour les urgences|en cas d urgence|reponse automatique|automatische|messages ne sont pas lus|n est pas transfere|est fermee du|mails ne sont pas',
    ],
    en: [
      'webinar|newsletter|unsubscribe|book before|book your|seats run out|new in #|members offer|spring marketing|six trends|you re getting this|on every plan|free # day|one school in three',
      'out of office|ooo|on leave|annual leave|limited access|will reply upon|mails are not read|auto reply|has been assigned|urgent matters|away from the|collective holiday',
    ],
  },
};
