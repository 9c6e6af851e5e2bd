/**
 * Words that no buyer writes to a seller, because they are addressed to a program that reads the mail. An email with
 * any of them is not sent to the language model at all; the embedded detector, which takes no orders, reads it alone.
 * The list is no wall: an order in other words passes it, and meets the checks behind it (docs/decisions/0007-language-model.md).
 * Each pattern has bounded gaps only, so that it takes time linear in the text.
 */
const addressed: readonly RegExp[] = [
  // Orders to forget other orders: en, fr, de, es, it, nl, pt.
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|prompts?|directives?|guidelines)\b/u,
  /\b(?:ignore[rz]?|oublie[rz]?|contourne[rz]?|ne tenez pas compte|ne tiens pas compte)\b.{0,40}\b(?:instructions?|consignes?|directives?)\b/u,
  /\b(?:ignoriere|ignorieren|vergiss|vergessen|ignora|ignorad|ignore|olvida|dimentica|negeer|vergeet|esqueca)\b.{0,40}\b(?:anweisungen|instrucciones|istruzioni|instructies|instrucoes)\b/u,
  // Who is spoken to.
  /\b(?:system prompt|prompt systeme|systemprompt|ai language model|modele de langage|large language model)\b/u,
  /\b(?:you are|as|act as|dear|hello|note to|message to|instructions? (?:for|to)) (?:an? |the )?(?:ai|a\.i\.|llm|bot|language model|email (?:scanner|classifier|parser))\b/u,
  /\b(?:en tant qu'?|tu es une |vous etes une |a l'attention de l'|instructions? (?:a|pour) l')(?:ia|intelligence artificielle|assistant ia)\b/u,
  /\b(?:ai|llm|automated|ia) (?:assistant|model|classifier|scanner|reader|agent|system)s? (?:reading|processing|analy[sz]ing|classifying|must|should|qui lit|qui lisent)\b/u,
  // What the answer shall be.
  /\b(?:answer|respond|reply|output|return|report|classify|label|tag|repondez?|reponds|classez?|signalez?)\b.{0,60}\b(?:json|seat-expansion|tier-upgrade|new-need|churn-risk)\b/u,
  /\bkind\s?[:=]?\s?["']?(?:seat-exp|tier-up|cross-s|new-need|pricing|discount|evaluation|procurement|renewal|referral|churn-risk)/u,
  /["'](?:kind|quote|signals|confidence|tool_use|tool_calls)["']\s?:/u,
  // Marks by which models and their services tell roles apart.
  /report_signals|<\|[a-z_]{1,20}\|>|\[\/?inst\]|<<sys>>|<\/?(?:email|system|assistant|user)[->]|^(?:system|assistant)\s?:/u,
];

/** Whether any of the lines is addressed to a machine, or all of them together: an order may be broken over lines. */
export function speaksToMachine(lines: readonly string[]): boolean {
  const texts = [...lines, lines.join(' ')].map(toPlainWords);
  return texts.some((text) => addressed.some((pattern) => pattern.test(text)));
}

/** Lower case without accents, with plain apostrophes; full-width and other compatibility forms become plain ones. */
function toPlainWords(line: string): string {
  return line
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .toLowerCase();
}
