import type { AskWords } from './ask-words.ts';

export const italian: AskWords = {
  courtesies: [
    /\b(?:come (?:stai|sta|state|va|vanno|e andat[aoei])|tutto bene)\b[^?]{0,30}\W*$/,
    /,? (?:vero|no|giusto|eh)\W*\?\W*$/,
    /\bse (?:hai|ha|avete|serve|servono|ci sono|manca)\b[^?]{0,40}(?:domand|dubb|altro|qualcosa|sapere|bisogno)/,
    /\b(?:resto|restiamo|rimango|rimaniamo) a (?:disposizione|sua|vostra|tua)\b|\bnon esit/,
    /\bsi prega di (?:notare|non |ignorare)/,
  ],
  requests: [
    /\b(?:potrebbe|potreste|potresti|potete|puoi|puo)(?: per favore| gentilmente| cortesemente)? (?:inviar|mandar|confermar|dir|indicar|fornir|girar|chiamar|richiamar|spiegar|far|dar|prepar|controll)/,
    /\b(?:mi|ci) (?:potrebbe|potreste|potresti|potete|puoi|puo)\b/,
    /\b(?:avrei|avremmo|ho|abbiamo) (?:urgente )?bisogno\b(?! di (?:tempo|riflettere|parlarne))/,
    /\b(?:mi|ci) serv(?:e|ono|irebbe|irebbero)\b/,
    /\b(?:vorrei|vorremmo|volevo|volevamo) (?:sapere|ricevere|avere|provare|vedere|ordinare|chiedere|fissare|prenotare|capire|aggiungere|disdire|passare|un[oa]?|il|la)\b/,
    /\b(?:inviateci|inviatemi|mandami|mandateci|fammi sapere|fateci sapere|fatemi sapere|confermatemi|mi confermi|ci confermi|mi dica|si prega di|attendo|attendiamo|resto in attesa|cortesemente)\b/,
    /\b(?:mi chiedevo|ci chiedevamo|non ho ancora ricevuto|non abbiamo ancora ricevuto)\b/,
  ],
  openings: [
    /^\W*(?:(?:ciao|buongiorno|e|inoltre),? )?(?:quanto|quando (?:pot|e|sara|si)|qual e|quali sono|come (?:posso|possiamo|si|funziona)|dove|c'e|e possibile|sarebbe possibile|avete|offrite)\b/,
  ],
  wants: [
    /\b(?:cerch(?:iamo|o)|stiamo (?:valutando|confrontando|cercando)|siamo interessati|ci interessa|vogliamo)\b/,
  ],
  withdrawals: [
    /\b(?:lascia(?:te)? (?:stare|perdere)|l'ho trovat[oa]|ho trovato la soluzione|non serve piu)\b/,
  ],
};
