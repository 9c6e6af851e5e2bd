import type { Cue } from './cue.ts';

export const supportCues: readonly Cue[] = [
  {
    name: 'how-to',
    weight: 3,
    pattern:
      /\b(?:comment (?:je (?:fais|peux)|faire|on |fait-on|fusionner|transferer|remettre|le |paramet|figer|sortir)|ou (?:est-ce (?:que|qu')|mettre|voit-on|sont|trouver|paramet)|how (?:do|can) (?:i|we)|where (?:do|can|did) (?:i|we)|is there (?:somewhere|a way|a report)|is it because|que fait-on|on fait comment|which (?:account|user rights))\b/,
  },
  {
    name: 'ticket',
    weight: 2,
    pattern:
      /\bticket\b|\[#?\d{4,}\]|##-? ?(?:reply|merci de repondre|repondre)|\bhotline\b|assistance\b|le support\b|support said|hi support/,
  },
  {
    name: 'defect',
    weight: 2,
    pattern:
      /ne (?:marche|fonctionne) (?:pas|toujours)|(?:ca|ne) marche|\bbug\b|erreur|defaut|impossible (?:de|d')|je n'arrive pas|session expiree|refuse les|bouton [^.]{0,30}gris|est gris|error|could not|doesn't work|not working|still same|crash|failed (?:settlement|for)|has failed|\b40[0-9]\b|tripped|is grey|can'?t find|wo?nt open|not reflecting|mangled|password|mot de passe|comes back/,
  },
];

export const personalCues: readonly Cue[] = [
  {
    name: 'family',
    weight: 4,
    pattern:
      /\b(?:maman|papa|tata|tonton|mamie|papi|mum's|mom|dad'?s|auntie|kids|wedding|anniversaire|birthday|vide-grenier|dinde|turkey|noel|colocs?|love you|bisous|gros bisous|kanna|appa|amma|jerseys|copains?|apero)\b/,
  },
  {
    name: 'leisure',
    weight: 2,
    pattern:
      /\b(?:dimanche|samedi|sunday|saturday|weekend|adhesion au club|premier cours|opening day|party|cake|barbecue|la bouteille|tennis|velo|sportivement)\b/,
  },
];

/** Addresses of private mail services. */
export const privateDomains =
  /@(?:gmail|googlemail|yahoo|hotmail|outlook|live|icloud|gmx|web|orange|free|wanadoo|laposte|sfr|aol|proton(?:mail)?)\.[a-z.]{2,6}$/;
