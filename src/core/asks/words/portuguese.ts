import type { AskWords } from './ask-words.ts';

export const portuguese: AskWords = {
  courtesies: [
    /\b(?:tudo bem|como (?:esta|estao|estas|vai|correu|foi))\b[^?]{0,30}\W*$/,
    /,? (?:verdade|nao|certo|ne|nao e)\W*\?\W*$/,
    /\b(?:se|caso) (?:tiver|tiverem|tenha|precisar|houver|faltar)\b/,
    /\b(?:fico|ficamos|estou|estamos) (?:a|ao) (?:sua |vossa )?(?:disposicao|dispor)\b|\bnao hesite/,
  ],
  requests: [
    /\b(?:poderiam?|podias|podem|pode|podes|podiam)(?: por favor)?,? (?:me |nos )?(?:enviar|mandar|confirmar|dizer|indicar|passar|ligar|explicar|fazer|dar|preparar|reenviar|informar)/,
    /\b(?:preciso|precisamos|precisava|precisavamos|precisaria)(?: de| da| do| que| dos| das)\b(?! (?:mais |um pouco de )?tempo)/,
    /\b(?:gostaria|gostariamos|gostava|queria|queriamos|quero|queremos)(?: de)? (?:saber|receber|ver|testar|marcar|conhecer|pedir|solicitar|ter|agendar|contratar|perguntar|cancelar|aumentar|uma?|o|a)\b/,
    /\b(?:envie-(?:me|nos)|envia-me|mande-(?:me|nos)|diga-(?:me|nos)|ligue-me|confirme-(?:me|nos)|agradecia|agradeceria|agradeco que|solicito|solicitamos|aguardo|aguardamos)\b/,
    /\b(?:ainda nao (?:recebi|recebemos|tive|tivemos)|sera possivel|seria possivel|e possivel)\b/,
  ],
  openings: [
    /^\W*(?:(?:ola|bom dia|boa tarde|e),? )?(?:quanto|quando (?:pod|e|sera)|qual (?:e|o|a|seria)|quais|como (?:posso|podemos|se|funciona)|onde|ha|existe|tem|voces tem|e possivel)\b/,
  ],
  wants: [
    /\b(?:procuramos|procuro|estamos (?:a )?(?:avaliar|avaliando|comparar|comparando|interessad)|temos interesse)/,
  ],
  withdrawals: [/\b(?:esqueca|deixe (?:estar|la)|ja encontrei|ja nao e preciso)\b/],
};
