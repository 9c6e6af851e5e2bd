import { foldWords, hasAny, readPatterns } from './folded-words.ts';

/** Job titles of people who decide on a purchase, in seven languages, folded. */
const decidingTitles = readPatterns(`
  ceo, cfo, coo, cto, cio, ciso, cmo, cro, cpo, chief, director, directors, head of, vp, svp, evp, vice president,
  president, chairman, chairwoman, chair, founder, cofounder, co founder, owner, managing partner, senior partner,
  general manager, treasurer, principal, bursar, mayor,
  directeur, directrice, direction, dg, dga, pdg, daf, raf, drh, dsi, gerant, gerante, cogerant, cogerante, presidente,
  dirigeant, dirigeante, chef d entreprise, fondateur, fondatrice, cofondateur, cofondatrice, proprietaire,
  associe gerant, associee gerante, secretaire general, secretaire generale, tresorier, tresoriere, maire,
  geschaftsfuhrer, geschaftsfuhrerin, geschaftsfuhrung, geschaftsleiter, geschaftsleiterin, geschaftsleitung, vorstand,
  prokurist, prokuristin, inhaber, inhaberin, leiter, leiterin, leitung, bereichsleiter, bereichsleiterin,
  abteilungsleiter, abteilungsleiterin, einkaufsleiter, einkaufsleiterin, finanzleiter, finanzleiterin,
  directora, consejero delegado, consejera delegada, presidenta, propietario, propietaria, fundador, fundadora,
  gerente general, socio gerente, director general, dueno, duena,
  direttore, direttrice, amministratore delegato, amministratrice delegata, amministratore unico, titolare, fondatore,
  bestuurder, zaakvoerder, eigenaar, eigenares, hoofd, voorzitter, algemeen manager,
  diretor, diretora, administrador delegado, proprietario, proprietaria, gerente geral, socia gerente`);

/** Who works for one of them, or owns something else than the company. */
const otherTitles = readPatterns(`
  assistant*, assistent*, assistenz*, asistente, secretary, sekretar*, secretaria, segretaria, stagiaire, intern, trainee,
  praktikant*, alternant*, product owner, process owner, art director, directeur artistique, former, ancien, ancienne`);

/** Whether a job title is one of somebody who decides on a purchase. */
export function isDecidingTitle(jobTitle: string | null): jobTitle is string {
  if (jobTitle === null) return false;
  const folded = foldWords(jobTitle);
  return hasAny(folded, decidingTitles) && !hasAny(folded, otherTitles);
}
