import type { AskWords } from './ask-words.ts';

export const spanish: AskWords = {
  courtesies: [
    /\b(?:que tal|como (?:estas?|estan|le va|te va|va todo|han ido|fue)|todo bien)\b[^?]{0,30}\W*$/,
    /,? (?:verdad|no|cierto|eh)\W*\?\W*$/,
    /\bsi (?:tienes?|tiene|tienen|necesitas?|necesita|hay)\b[^?]{0,40}(?:duda|pregunta|algo|mas)/,
    /\b(?:quedo|quedamos|estoy|estamos) a (?:su|tu|vuestra) disposicion\b|\bno (?:dudes?|duden|dude) en\b/,
  ],
  requests: [
    /\b(?:podria|podrian|podrias|podriais|puede|pueden|puedes|podeis)(?: usted| ustedes)? (?:por favor )?(?:enviar|mandar|confirmar|decir|indicar|pasar|llamar|facilitar|explicar|hacer|darme|darnos|preparar|remitir|reenviar|revisar)/,
    /\b(?:me|nos) (?:podria|podrian|podrias|puede|pueden|puedes|podeis)\b/,
    /\b(?:necesito|necesitamos|necesitaria|necesitariamos)\b(?! (?:tiempo|mas tiempo|hablar|pensar|consultar|un poco))/,
    /\b(?:queria|queriamos|quiero|queremos|quisiera|quisieramos|me gustaria|nos gustaria) (?:saber|recibir|ver|conocer|hacer|probar|pedir|solicitar|tener|agendar|contratar|ampliar|cancelar|preguntar|una?|el|la)\b/,
    /\b(?:envieme|envienos|enviame|mandame|mandeme|digame|dime|confirmeme|confirmame|digannos|avisenme)\b/,
    /\b(?:por favor|ruego|rogamos|agradeceria|agradeceriamos|le agradezco que|a la espera de|llam[ae]me(?! (?:despues|cuando|en)))\b(?!,? (?:no dude|tome nota|tenga en cuenta|ignore))/,
    /\b(?:sigo esperando|seguimos esperando|todavia no|aun no) (?:hemos |he )?(?:recib|respuesta|noticias|teng)/,
  ],
  openings: [
    /^\W*(?:(?:hola|buenos dias|y|tambien),? )?(?:cuanto|cuando (?:podr|puede|es|sera|esta)|cual (?:es|seria)|cuales|como (?:puedo|podemos|se|funciona)|donde|hay|es posible|seria posible|tienen|teneis|ofrecen|incluye)\b/,
  ],
  wants: [/\b(?:necesit|busc|quer(?:emos|ria)|estamos (?:interesad|compar|evalu)|nos interesa)/],
  withdrawals: [/\b(?:olvid(?:alo|elo|a mi|e mi)|ya lo (?:encontre|he encontrado)|ya no hace falta)\b/],
};
