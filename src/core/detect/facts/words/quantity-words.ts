const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Folded. Stand between a number and its noun and say nothing of what it is. */
export const fillers = words(`
more new extra additional further other another odd full active total existing current whole of our their the or so plus
nouveau nouveaux nouvelle nouvelles autre autres supplementaire supplementaires de des nos vos petits petites bons vrais
weitere weiteren weiterer zusatzliche zusatzlichen neue neuen neuer mehr unserer der
mas nuevo nuevos nueva nuevas otros otras adicionales nuestros
altri altre nuovi nuove ulteriori di in piu nostri
extra nieuwe andere bijkomende meer onze van
mais novos novas outros outras adicionais nossos
`);

export const articles = words('de des du of d di von van do da dos das les the los las i le gli os as');

/** What follows a number without being counted for sale: money, time, shares, ranks, references, function words. */
export const noUnits = words(`
h k m mm cm km kg g l kw kwh mb gb to pct percent percents pour pourcent prozent procent por cento euro euros eur usd gbp chf cad aud dollar dollars
pound pounds quid grand franc francs balles cents centimes reais franken points point fois time times mal veces volte keer vezes ans an annee annees
year years yr yrs jahr jahre jahren ano anos anno anni jaar mois month months monat monate monaten mes meses mese mesi maand maanden semaine semaines
week weeks wk wks woche wochen semana semanas settimana settimane weken jour jours day days tag tage tagen dia dias giorno giorni dag dagen
heure heures hour hours hrs hr stunde stunden hora horas ora ore uur minute minutes min mins minuten minutos minuti second seconds secondes sekunden
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august september
october november december jan feb fev mar apr avr jun jul juil aug sep sept oct nov dec dez januar februar marz juni juli oktober dezember enero
febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre
dicembre januari februari maart mei augustus janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro lundi mardi mercredi jeudi
vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday am pm st nd rd th er eme e ieme and et und y ou or oder o
a to bis tot in on at the le la les is are was were est sont ist sind es son que qui who that which for with avec dans sur if but mais when where as
by from par per each page pages psi reason reasons raison raisons question questions thing things chose choses way ways option options trimestre
quarter quarters quartal semestre degres degree degrees metres meters metre miles percentage lignes line lines kilometres quarts thirds tiers demi
half et' c'est il elle ils on nous vous je tu we you i they he she it not pas ne ni nor than then there here ce cette ces this these those all tous
tout both any some si so ont ai a-t-il has have had will would could can peut doit devra version versions mails mail email emails words mots lettre
lettres call calls visites visite meeting meetings reunion reunions quart mille million millions an' one un une deux two rue avenue street boulevard
chemin route cedex bp cs kilos grammes litres litre hectolitres mo go times' x per' first last next ago later tard plus moins less fewer
chaque every premiers premieres dernier derniers jedem elke cada ogni ersten primeros followups follow-ups remarks remarques criteres parametres offers offres devis quotes
`);
